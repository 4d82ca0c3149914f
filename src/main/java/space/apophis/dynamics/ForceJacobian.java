package space.apophis.dynamics;

import java.util.Arrays;

/**
 * Derivatives of the acceleration of one body, 3 x 3 matrices row by row, ICRF axes, by TDB. A work space that is filled
 * again and again: every thread has its own.
 */
public final class ForceJacobian {

    /** By position, 1/s^2. */
    public final double[] byPosition = new double[9];

    /** By velocity, 1/s. */
    public final double[] byVelocity = new double[9];

    /** By the non-gravitational parameters A1, A2 and A3, one column each, without unit. */
    public final double[] byParameters = new double[9];

    void clear() {
        Arrays.fill(byPosition, 0.0);
        Arrays.fill(byVelocity, 0.0);
        Arrays.fill(byParameters, 0.0);
    }
}

package space.apophis.transfer.shared;

import java.io.Serializable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.optimisation.Evaluation;

/**
 * The asymptotes that a launch may have: C3 up to a greatest, declination up to a greatest either side of the equator.
 *
 * @param greatestEnergy C3, m^2/s^2
 * @param greatestDeclination rad, above 0; a quarter turn for no limit
 */
public record LaunchLimit(double greatestEnergy, double greatestDeclination) implements Serializable {

    /** Inequalities that it takes. */
    public static final int INEQUALITIES = 2;

    public LaunchLimit {
        if (!(greatestEnergy > 0.0 && greatestDeclination > 0.0 && greatestDeclination <= 0.5 * FastMath.PI)) {
            throw new IllegalArgumentException("a launch needs a C3 above 0 and a declination above 0");
        }
    }

    /**
     * Evaluates the limits, by squares.
     *
     * @param values whose three from {@code at} on are the excess velocity
     * @param columns their columns in the problem, -1 if one has none
     * @param speedUnit of the excess velocity, m/s
     * @param into takes values and derivatives
     * @param row first of the inequalities
     */
    void evaluate(double[] values, int at, int[] columns, double speedUnit, Evaluation into, int row) {
        final double x = values[at];
        final double y = values[at + 1];
        final double z = values[at + 2];
        final double most = greatestEnergy / (speedUnit * speedUnit);
        final double sine = FastMath.sin(greatestDeclination);
        final double square = x * x + y * y + z * z;
        into.inequalities()[row] = square / most - 1.0;
        into.inequalities()[row + 1] = (z * z - sine * sine * square) / most;
        for (int i = 0; i < 3; i++) {
            if (columns[at + i] >= 0) {
                final double slope = 2.0 * values[at + i] / most;
                into.inequalityJacobian()[row][columns[at + i]] += slope;
                into.inequalityJacobian()[row + 1][columns[at + i]] += (i == 2 ? slope : 0.0) - sine * sine * slope;
            }
        }
    }

    /** The excess velocity nearest in direction that is within the limits, m/s. */
    Vector3D nearest(Vector3D excessVelocity) {
        final double speed = FastMath.min(excessVelocity.getNorm(), FastMath.sqrt(greatestEnergy));
        final double declination =
                FastMath.max(-greatestDeclination, FastMath.min(greatestDeclination, excessVelocity.getDelta()));
        return new Vector3D(excessVelocity.getAlpha(), declination).scalarMultiply(speed);
    }
}

package space.apophis.uncertainty;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import space.apophis.dynamics.StateTransitionHistory;
import space.apophis.dynamics.Trajectory;

/**
 * The covariance of an orbit along its path, to first order: P(t) = Phi(t) C Phi(t)^T (Montenbruck and Gill 2000,
 * ch. 8), with the partials Phi of the state by the state at the epoch and by A1, A2 and A3. It holds while sigma is small
 * against the distances over which the forces bend: for Apophis until 2029 some kilometres against 38,000. Immutable and
 * safe for threads.
 */
public final class LinearUncertainty {

    private final StateTransitionHistory path;
    private final RealMatrix factor;

    /**
     * @param covariance at the epoch of the partials
     * @throws IllegalArgumentException if the epochs differ
     */
    public LinearUncertainty(OrbitCovariance covariance, StateTransitionHistory path) {
        if (covariance.epoch() != path.epoch()) {
            throw new IllegalArgumentException("covariance and partials have different epochs");
        }
        this.path = path;
        this.factor = covariance.factor();
    }

    /** The nominal path. */
    public Trajectory trajectory() {
        return path.trajectory();
    }

    /**
     * A factor G of the covariance P = G G^T of the heliocentric ICRF state, six rows, m and m/s: what one sigma of each
     * independent deviate of the solution does.
     *
     * @param t TDB seconds since J2000
     * @throws IllegalArgumentException if t is outside the path
     */
    public RealMatrix factor(double t) {
        return path.at(t).multiply(factor);
    }

    /** Covariance of the heliocentric ICRF state, 6 x 6, m and m/s. */
    public RealMatrix covariance(double t) {
        final RealMatrix g = factor(t);
        return g.multiplyTransposed(g);
    }

    /** Uncertainty of the heliocentric position. */
    public PositionUncertainty at(double t) {
        return PositionUncertainty.of(
                t, covariance(t).getSubMatrix(0, 2, 0, 2), path.trajectory().heliocentric(t));
    }

    /**
     * Uncertainty of the osculating elements.
     *
     * @param gmSun gravitational parameter the elements are made with, m^3/s^2
     */
    public ElementUncertainty elements(double t, double gmSun) {
        return ElementUncertainty.of(path.trajectory().heliocentric(t), factor(t), gmSun);
    }

    /**
     * Standard deviation of a function of the state.
     *
     * @param partials of the function by heliocentric or relative position, m, and velocity, m/s: six numbers
     */
    public double sigma(double t, double[] partials) {
        return MatrixUtils.createRealVector(deviates(t, partials)).getNorm();
    }

    /**
     * Joint covariance of two functions of the state that are coordinates in a plane.
     *
     * @param x partials of the first as for {@link #sigma}
     * @param y partials of the second
     */
    public PlaneCovariance plane(double t, double[] x, double[] y) {
        return PlaneCovariance.of(deviates(t, x), deviates(t, y));
    }

    /**
     * What a function of the state does with each independent deviate of the solution: its gradient by them. The orbits along
     * its direction are those of the line of variations that the function sees best (Milani et al. 2005, section 2).
     *
     * @param partials as for {@link #sigma}
     */
    public double[] deviates(double t, double[] partials) {
        return factor(t).preMultiply(partials);
    }
}

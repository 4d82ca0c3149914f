package space.apophis.uncertainty;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;

/**
 * Uncertainty of a heliocentric position at one instant, 1 sigma, m.
 *
 * @param time TDB seconds since J2000
 * @param radial away from the Sun
 * @param alongTrack along the heliocentric velocity
 * @param normal to the plane of position and velocity
 * @param major largest semi-axis of the ellipsoid, whatever its direction
 * @param middle the next
 * @param minor the smallest
 * @param majorAxis unit vector along the largest, ICRF axes, of its two senses the one ahead
 */
public record PositionUncertainty(
        double time,
        double radial,
        double alongTrack,
        double normal,
        double major,
        double middle,
        double minor,
        Vector3D majorAxis) {

    /**
     * Of a covariance.
     *
     * @param covariance of the heliocentric ICRF position, m^2
     * @param nominal heliocentric ICRF state
     */
    static PositionUncertainty of(double time, RealMatrix covariance, PVCoordinates nominal) {
        final EigenDecompositionSymmetric ellipsoid = new EigenDecompositionSymmetric(covariance);
        final double[] axes = ellipsoid.getEigenvalues();
        final Vector3D axis = new Vector3D(ellipsoid.getEigenvector(0).toArray()).normalize();
        return new PositionUncertainty(
                time,
                sigma(covariance, nominal.getPosition()),
                sigma(covariance, nominal.getVelocity()),
                sigma(covariance, nominal.getMomentum()),
                root(axes[0]),
                root(axes[1]),
                root(axes[2]),
                axis.dotProduct(nominal.getVelocity()) < 0.0 ? axis.negate() : axis);
    }

    private static double sigma(RealMatrix covariance, Vector3D direction) {
        final double[] unit = direction.normalize().toArray();
        return root(
                MatrixUtils.createRealVector(unit).dotProduct(covariance.operate(MatrixUtils.createRealVector(unit))));
    }

    private static double root(double variance) {
        return FastMath.sqrt(FastMath.max(0.0, variance));
    }
}

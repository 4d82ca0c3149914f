package space.apophis.transfer.navigation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Errors of a burn after Gates (1963, JPL Technical Report 32-504): of its size and of its direction, each with a part that
 * grows with the burn and one that does not, independent and Gaussian, one sigma of each. The standard deviation of the size is
 * sqrt((magnitude v)^2 + fixedMagnitude^2), that of each of the two directions across sqrt((pointing v)^2 + fixedPointing^2).
 *
 * @param magnitude as a share of the burn
 * @param fixedMagnitude m/s
 * @param pointing rad
 * @param fixedPointing m/s
 */
public record ExecutionError(double magnitude, double fixedMagnitude, double pointing, double fixedPointing) {

    /** Normal deviates that one burn takes. */
    public static final int DEVIATES = 6;

    /** A direction nearer to the pole than this has its own axes, sine of the angle. */
    private static final double NEAR_POLE = 1e-6;

    public ExecutionError {
        if (!(magnitude >= 0.0 && fixedMagnitude >= 0.0 && pointing >= 0.0 && fixedPointing >= 0.0)) {
            throw new IllegalArgumentException("errors of a burn need sigmas of at least 0");
        }
    }

    /**
     * What a burn gives where another is commanded, m/s; nothing where nothing is.
     *
     * @param deviates normal ones
     * @param at where the six of this burn begin
     */
    public Vector3D executed(Vector3D commanded, double[] deviates, int at) {
        final double size = commanded.getNorm();
        if (!(size > 0.0)) {
            return commanded;
        }
        final Vector3D along = commanded.scalarMultiply(1.0 / size);
        // A fixed axis, so that like burns have like errors: those of the linear map and those flown.
        final Vector3D sideways = Vector3D.crossProduct(Vector3D.PLUS_K, along);
        final Vector3D across = sideways.getNorm() > NEAR_POLE ? sideways.normalize() : Vector3D.PLUS_I;
        final Vector3D up = Vector3D.crossProduct(along, across);
        return new Vector3D(
                size + magnitude * size * deviates[at] + fixedMagnitude * deviates[at + 1],
                along,
                pointing * size * deviates[at + 2] + fixedPointing * deviates[at + 3],
                across,
                pointing * size * deviates[at + 4] + fixedPointing * deviates[at + 5],
                up);
    }

    /** Standard deviation of the size of a burn, m/s. */
    public double sizeSigma(double size) {
        return FastMath.hypot(magnitude * size, fixedMagnitude);
    }
}

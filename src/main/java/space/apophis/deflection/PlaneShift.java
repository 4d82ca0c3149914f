package space.apophis.deflection;

import org.hipparchus.util.FastMath;

/**
 * A shift on a target plane, in the axes of Öpik's theory.
 *
 * @param xi m
 * @param zeta m
 */
public record PlaneShift(double xi, double zeta) {

    /** m. */
    public double length() {
        return FastMath.hypot(xi, zeta);
    }

    /**
     * How often it has to be given until a point leaves a circle about the origin: the root n of |B + n s| = R.
     *
     * @param fromXi of the point B, within the circle, m
     * @param fromZeta likewise
     * @param radius R, m
     * @return not a number where there is no shift
     */
    public double timesToCircle(double fromXi, double fromZeta, double radius) {
        final double a = xi * xi + zeta * zeta;
        final double b = fromXi * xi + fromZeta * zeta;
        final double c = radius * radius - fromXi * fromXi - fromZeta * fromZeta;
        // Of the two forms of the root the one without a difference of nearly equal numbers for b above 0.
        return a > 0.0 ? c / (b + FastMath.sqrt(b * b + a * c)) : Double.NaN;
    }

    /** Both together. */
    public PlaneShift plus(PlaneShift other) {
        return new PlaneShift(xi + other.xi, zeta + other.zeta);
    }
}

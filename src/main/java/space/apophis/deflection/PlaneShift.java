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

    /** Both together. */
    public PlaneShift plus(PlaneShift other) {
        return new PlaneShift(xi + other.xi, zeta + other.zeta);
    }
}

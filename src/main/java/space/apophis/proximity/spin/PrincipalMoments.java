package space.apophis.proximity.spin;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Principal moments of inertia, rising, in units of the greatest: about the long axis x, the middle one y and the short one z.
 *
 * @param a of the long axis
 * @param b of the middle one
 * @param c of the short one, 1
 */
public record PrincipalMoments(double a, double b, double c) {

    public PrincipalMoments {
        if (!(a > 0.0 && a <= b && b <= c && a + b >= c)) {
            throw new IllegalArgumentException("no body has these moments");
        }
    }

    /** Those of moments in any unit. */
    public static PrincipalMoments ofRatios(double a, double b, double c) {
        return new PrincipalMoments(a / c, b / c, 1.0);
    }

    /** The angular velocity of an angular momentum, both in the principal axes. */
    Vector3D rates(Vector3D momentum) {
        return new Vector3D(momentum.getX() / a, momentum.getY() / b, momentum.getZ() / c);
    }
}

package space.apophis.transfer.flight;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.LaunchAsymptote;

/**
 * One impulse from a circular orbit about Earth onto a hyperbola, in ICRF axes from Earth's centre.
 *
 * @param asymptote of the hyperbola, Earth alone attracting
 * @param position where the impulse is given, m
 * @param velocityBefore on the circle, m/s
 * @param velocityAfter on the hyperbola, m/s
 */
public record Injection(LaunchAsymptote asymptote, Vector3D position, Vector3D velocityBefore, Vector3D velocityAfter) {

    /** The launcher's last impulse, m/s. */
    public double deltaV() {
        return velocityAfter.distance(velocityBefore);
    }

    /** Of the circle to the equator of the ICRF, rad. */
    public double inclination() {
        return Vector3D.angle(normal(), Vector3D.PLUS_K);
    }

    /** Right ascension of the circle's ascending node, rad, 0 to 2 pi. */
    public double node() {
        final Vector3D normal = normal();
        return positive(FastMath.atan2(normal.getX(), -normal.getY()));
    }

    /** Angle on the circle from its ascending node to the impulse, rad, 0 to 2 pi. */
    public double argument() {
        final double node = node();
        final Vector3D towardsNode = new Vector3D(FastMath.cos(node), FastMath.sin(node), 0.0);
        return positive(FastMath.atan2(
                Vector3D.dotProduct(Vector3D.crossProduct(towardsNode, position), normal()),
                Vector3D.dotProduct(towardsNode, position)));
    }

    private Vector3D normal() {
        return Vector3D.crossProduct(position, velocityBefore).normalize();
    }

    private static double positive(double angle) {
        return angle < 0.0 ? angle + 2.0 * FastMath.PI : angle;
    }
}

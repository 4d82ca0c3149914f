package space.apophis.transfer.flight;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
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

    private Vector3D normal() {
        return Vector3D.crossProduct(position, velocityBefore).normalize();
    }
}

package space.apophis.proximity;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Body;

/**
 * A circle about an asteroid whose plane faces the Sun, behind the terminator by so much that gravity balances sunlight: with the push
 * b, GM h / r^3 = b, and v^2 = GM (r^2 - h^2) / r^3 (Scheeres 2012, Orbital Motion in Strongly Perturbed Environments, chapter 13).
 */
final class TerminatorCircle {

    /** No circle stands farther behind than this share of its radius. */
    private static final double MOST_BEHIND = 0.9;

    private final EscortPilot pilot;
    private final SunFrame frame;
    private final double radius;
    private final double gm;

    TerminatorCircle(EscortPilot pilot, SunFrame frame, double radius) {
        this.pilot = pilot;
        this.frame = frame;
        this.radius = radius;
        this.gm =
                pilot.forces().attractors().stream().mapToDouble(Attractor::gm).sum();
    }

    /** s. */
    double period() {
        return 2.0 * FastMath.PI * FastMath.sqrt(radius * radius * radius / gm);
    }

    /** The angle on the circle to which a craft is nearest, rad. */
    double nearestAngle(RelativeState craft) {
        final Vector3D[] axes = frame.axes(craft.time());
        return FastMath.atan2(
                craft.position().dotProduct(axes[2]), craft.position().dotProduct(axes[1]));
    }

    /** A place on it, ICRF axes, m. */
    Vector3D place(double t, double angle, double mass) {
        final Vector3D[] axes = frame.axes(t);
        final double behind = behind(t, mass);
        final double across = FastMath.sqrt(radius * radius - behind * behind);
        return new Vector3D(
                -behind, axes[0], across * FastMath.cos(angle), axes[1], across * FastMath.sin(angle), axes[2]);
    }

    /** The velocity where a craft is nearest to it, ICRF axes, m/s. */
    Vector3D velocityNear(RelativeState craft) {
        return velocity(craft.time(), nearestAngle(craft), craft.mass());
    }

    /** The velocity there, ICRF axes, m/s. */
    Vector3D velocity(double t, double angle, double mass) {
        final Vector3D[] axes = frame.axes(t);
        final double behind = behind(t, mass);
        final double speed = FastMath.sqrt(gm * (radius * radius - behind * behind) / (radius * radius * radius));
        return new Vector3D(-speed * FastMath.sin(angle), axes[1], speed * FastMath.cos(angle), axes[2]);
    }

    private double behind(double t, double mass) {
        final double[] places = new double[pilot.forces().sources().size()];
        pilot.forces().sources().fill(t, places);
        final int sun = 3 * pilot.forces().sources().index(Body.SUN);
        final double distance = new Vector3D(places[sun], places[sun + 1], places[sun + 2]).getNorm();
        final double push = pilot.forces().sunlight().acceleration(distance, mass);
        return FastMath.min(MOST_BEHIND * radius, push * radius * radius * radius / gm);
    }
}

package space.apophis.smallbody;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;

/**
 * Derivatives of a heliocentric state by its elements, for ellipses and hyperbolas.
 *
 * <p>Each of the three angles turns the state about its axis: the pole of the ecliptic, the line of nodes, the normal of
 * the orbit. A later perihelion moves the body back: -v, -a. A larger perihelion distance q scales the orbit and, by
 * Kepler's third law, slows it: dr/dq = (r - 3/2 v dt) / q and dv/dq = -(v/2 + 3/2 a dt) / q with the time dt since
 * perihelion. Eccentricity, with semi-major axis A and mean anomaly held, moves the body by -A cos f outward and its
 * true anomaly f by sin f (2 + e cos f) / (1 - e^2) (Brouwer and Clemence 1961), and dA/de = A / (1 - e) with q
 * held. A circle has no perihelion and none of these derivatives.
 */
public final class ElementPartials {

    private final Vector3D pole;
    private final Vector3D position;
    private final Vector3D velocity;
    private final Vector3D gravity;
    private final HeliocentricElements elements;

    public ElementPartials(HeliocentricElements elements) {
        final PVCoordinates state = elements.state();
        this.elements = elements;
        this.position = state.getPosition();
        this.velocity = state.getVelocity();
        this.gravity = position.scalarMultiply(-elements.gmSun() / FastMath.pow(position.getNorm(), 3));
        this.pole = new Vector3D(
                0.0, -FastMath.sin(HeliocentricElements.OBLIQUITY), FastMath.cos(HeliocentricElements.OBLIQUITY));
    }

    /** By the longitude of the node, rad. */
    public PVCoordinates byNode() {
        return turn(pole);
    }

    /** By the inclination, rad. */
    public PVCoordinates byInclination() {
        // in the ecliptic, at the longitude of the node from the x axis, which the ICRF shares
        final Vector3D acrossX = Vector3D.crossProduct(pole, Vector3D.PLUS_I);
        return turn(
                new Vector3D(FastMath.cos(elements.node()), Vector3D.PLUS_I, FastMath.sin(elements.node()), acrossX));
    }

    /** By the argument of perihelion, rad. */
    public PVCoordinates byArgumentOfPerihelion() {
        return turn(Vector3D.crossProduct(position, velocity).normalize());
    }

    /** By the time of perihelion, s. */
    public PVCoordinates byTimeOfPerihelion() {
        return new PVCoordinates(velocity.negate(), gravity.negate());
    }

    /** By the perihelion distance, m, with the time of perihelion held. */
    public PVCoordinates byPerihelionDistance() {
        return bySize(1.0 / elements.perihelionDistance());
    }

    /** By the eccentricity, with perihelion distance and time of perihelion held. */
    public PVCoordinates byEccentricity() {
        final double e = elements.eccentricity();
        final double q = elements.perihelionDistance();
        final double r = position.getNorm();
        final Vector3D up = position.normalize();
        final Vector3D normal = Vector3D.crossProduct(position, velocity).normalize();
        final Vector3D ahead = Vector3D.crossProduct(normal, up);
        // speed scale sqrt(GM/p): radial velocity is e sin f of it, transverse velocity 1 + e cos f
        final double k = FastMath.sqrt(elements.gmSun() / (q * (1.0 + e)));
        final double radial = velocity.dotProduct(up);
        final double transverse = velocity.dotProduct(ahead);
        final double sin = radial / (k * e);
        final double cos = (transverse / k - 1.0) / e;
        final double open = 1.0 - e * e;
        final double anomaly = sin * (2.0 + e * cos) / open;
        final double outward = radial * e / open + k * sin + k * e * cos * anomaly;
        final double onward = transverse * e / open + k * cos - k * e * sin * anomaly;
        final PVCoordinates shape = new PVCoordinates(
                new Vector3D(-elements.semiMajorAxis() * cos, up, r * anomaly, ahead),
                new Vector3D(outward - transverse * anomaly, up, onward + radial * anomaly, ahead));
        return new PVCoordinates(1.0, shape, 1.0, bySize(1.0 / (1.0 - e)));
    }

    /** A relative change of all lengths at fixed eccentricity and time of perihelion. */
    private PVCoordinates bySize(double scale) {
        final double slowing = -1.5 * elements.timeSincePerihelion();
        return new PVCoordinates(
                new Vector3D(scale, position, scale * slowing, velocity),
                new Vector3D(-0.5 * scale, velocity, scale * slowing, gravity));
    }

    private PVCoordinates turn(Vector3D axis) {
        return new PVCoordinates(Vector3D.crossProduct(axis, position), Vector3D.crossProduct(axis, velocity));
    }
}

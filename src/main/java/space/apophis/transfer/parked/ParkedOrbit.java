package space.apophis.transfer.parked;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.gravity.KeplerArc;
import space.apophis.transfer.departure.DeparturePoint.EarthOrbit.Orientation;

/**
 * An ellipse about Earth, by elements against the equator of the ICRF.
 *
 * @param gm m^3/s^2
 * @param perigee radius, m
 * @param apogee radius, m
 * @param inclination rad
 * @param node rad
 * @param argument of perigee, rad
 * @param epoch of the longitude, TDB seconds since J2000
 */
public record ParkedOrbit(
        double gm, double perigee, double apogee, double inclination, double node, double argument, double epoch) {

    /** s. */
    public double period() {
        final double a = 0.5 * (perigee + apogee);
        return 2.0 * FastMath.PI * FastMath.sqrt(a / gm) * a;
    }

    /**
     * The craft at the epoch, from Earth's centre, ICRF.
     *
     * @param longitude node, argument and true anomaly together, rad
     */
    public PVCoordinates atEpoch(double longitude) {
        final Orientation stands = Orientation.of(inclination, node, argument);
        final Vector3D across = stands.pole().crossProduct(stands.towardsPerigee());
        final double anomaly = longitude - node - argument;
        final double cos = FastMath.cos(anomaly);
        final double sin = FastMath.sin(anomaly);
        final double e = (apogee - perigee) / (apogee + perigee);
        final double p = perigee * (1.0 + e);
        final double radius = p / (1.0 + e * cos);
        final double unit = FastMath.sqrt(gm / p);
        return new PVCoordinates(
                new Vector3D(radius * cos, stands.towardsPerigee(), radius * sin, across),
                new Vector3D(-unit * sin, stands.towardsPerigee(), unit * (e + cos), across));
    }

    /** The craft on its conic, from Earth's centre, ICRF. */
    public PVCoordinates at(double longitude, double time) {
        return conic(gm, atEpoch(longitude), time - epoch);
    }

    /** A state moved along its conic about Earth. */
    static PVCoordinates conic(double gm, PVCoordinates state, double duration) {
        final KeplerArc arc = new KeplerArc(gm);
        arc.propagate(KeplerArc.state(state.getPosition(), state.getVelocity()), 0, duration);
        return new PVCoordinates(
                new Vector3D(arc.end[0], arc.end[1], arc.end[2]), new Vector3D(arc.end[3], arc.end[4], arc.end[5]));
    }
}

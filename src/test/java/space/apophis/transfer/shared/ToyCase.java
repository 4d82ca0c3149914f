package space.apophis.transfer.shared;

import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.gravity.KeplerArc;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.ion.IonSearch;
import space.apophis.units.Unit;

/**
 * A planet on a circle of 1 au and a small body that a coast from it meets, in closed form.
 *
 * @param excess of the launch that meets the body at {@link #ARRIVAL}, m/s
 * @param approach velocity of the body from the craft there, along the craft's own velocity and two directions across, m/s
 */
record ToyCase(Vector3D excess, Vector3D approach) {

    /** Both burns turn the path, so that impulses on the way help the rendezvous. */
    static final ToyCase SKEW = new ToyCase(new Vector3D(2400.0, 1500.0, 1900.0), new Vector3D(900.0, 600.0, 800.0));

    /** Both burns are along the path, about half a turn apart, as Hohmann's: no impulse on the way helps. */
    static final ToyCase TANGENT = new ToyCase(new Vector3D(0.0, -2500.0, 0.0), new Vector3D(1500.0, 0.0, 0.0));

    static final double GM_SUN = 1.32712440018e20;
    static final double LAUNCH = 8.9e8;
    static final double ARRIVAL = LAUNCH + 285.0 * Unit.DAY;
    static final double READINESS = 16.0 * Unit.DAY;
    static final double SPEED = Math.sqrt(GM_SUN / Unit.AU);

    /** Any motion on a conic, by its state at an instant. */
    static DoubleFunction<PVCoordinates> conic(double epoch, Vector3D position, Vector3D velocity) {
        return t -> {
            KeplerArc arc = new KeplerArc(GM_SUN);
            arc.propagate(state(position, velocity), 0, t - epoch);
            Vector3D r = new Vector3D(arc.end[0], arc.end[1], arc.end[2]);
            Vector3D v = new Vector3D(arc.end[3], arc.end[4], arc.end[5]);
            return new PVCoordinates(r, v, r.scalarMultiply(-GM_SUN / Math.pow(r.getNorm(), 3)));
        };
    }

    static DoubleFunction<PVCoordinates> planet() {
        return conic(LAUNCH, new Vector3D(-Unit.AU, 0.0, 0.0), new Vector3D(0.0, -SPEED, 0.0));
    }

    /** The ballistic flight of the excess velocity. */
    DoubleFunction<PVCoordinates> coast() {
        PVCoordinates earth = planet().apply(LAUNCH);
        return conic(LAUNCH, earth.getPosition(), earth.getVelocity().add(excess));
    }

    /** The body, in the plane of the ecliptic as the planet is, but for what the approach gives it across. */
    DoubleFunction<PVCoordinates> target() {
        PVCoordinates meeting = coast().apply(ARRIVAL);
        Vector3D along = meeting.getVelocity().normalize();
        Vector3D across = along.crossProduct(meeting.getPosition()).normalize();
        Vector3D relative = new Vector3D(
                approach.getX(), along, approach.getY(), across, approach.getZ(), across.crossProduct(along));
        return conic(ARRIVAL, meeting.getPosition(), meeting.getVelocity().add(relative));
    }

    RendezvousPlan rendezvous() {
        return rendezvous(7.0 * Unit.DAY);
    }

    /** A rendezvous within a time of {@link #ARRIVAL}. */
    RendezvousPlan rendezvous(double within) {
        return new RendezvousPlan(
                GM_SUN, LAUNCH, planet().apply(LAUNCH), target(), READINESS, ARRIVAL - within, ARRIVAL + within);
    }

    /** A craft of 500 kg and 0.1 N past the body at an instant. */
    IonPlan ion(double flyby) {
        return new IonPlan(
                GM_SUN,
                List.of(
                        IonNode.launch("PLANET", planet(), LAUNCH, LAUNCH, Double.POSITIVE_INFINITY),
                        IonNode.flyby("body", target(), flyby, flyby)),
                IonPropulsion.constant(0.1, 3000.0),
                500.0,
                100.0,
                List.of(6));
    }

    SharedTrade trade(double flyby, LaunchLimit limit) {
        return new SharedTrade(rendezvous(0.0), ion(flyby), limit, new IonSearch(5.0 * Unit.DAY, 0, 1, 1L));
    }

    private static double[] state(Vector3D position, Vector3D velocity) {
        return new double[] {
            position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
        };
    }
}

package space.apophis.transfer.shared;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.KeplerArc;
import space.apophis.units.Unit;

/** A planet on a circle of 1 au and small bodies on conics about the Sun, in closed form. */
final class ToyCase {

    static final double GM_SUN = 1.32712440018e20;
    static final double LAUNCH = 8.9e8;
    static final double ARRIVAL = LAUNCH + 285.0 * Unit.DAY;
    static final double READINESS = 16.0 * Unit.DAY;
    static final double SPEED = Math.sqrt(GM_SUN / Unit.AU);

    /** Of the launch that meets the body at {@link #ARRIVAL}. */
    static final Vector3D EXCESS = new Vector3D(2400.0, 1500.0, 1900.0);

    /** Of the body from the craft there. */
    static final Vector3D APPROACH = new Vector3D(-600.0, 900.0, 800.0);

    private ToyCase() {}

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

    /** The ballistic flight of {@link #EXCESS}. */
    static DoubleFunction<PVCoordinates> coast() {
        PVCoordinates earth = planet().apply(LAUNCH);
        return conic(LAUNCH, earth.getPosition(), earth.getVelocity().add(EXCESS));
    }

    /** A body that the coast meets at {@link #ARRIVAL} and a speed of 1345 m/s. */
    static DoubleFunction<PVCoordinates> target() {
        PVCoordinates meeting = coast().apply(ARRIVAL);
        return conic(ARRIVAL, meeting.getPosition(), meeting.getVelocity().add(APPROACH));
    }

    static RendezvousPlan rendezvous() {
        return new RendezvousPlan(
                GM_SUN,
                LAUNCH,
                planet().apply(LAUNCH),
                target(),
                READINESS,
                ARRIVAL - 7.0 * Unit.DAY,
                ARRIVAL + 7.0 * Unit.DAY);
    }

    private static double[] state(Vector3D position, Vector3D velocity) {
        return new double[] {
            position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
        };
    }
}

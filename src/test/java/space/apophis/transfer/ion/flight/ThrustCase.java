package space.apophis.transfer.ion.flight;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.gravity.KeplerArc;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.flight.Ramses;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.ion.IonSegment;
import space.apophis.units.Unit;

/**
 * A flight for tests: from Earth on conics with an impulse in each of twelve segments, past two bodies on straight lines that
 * happen to be where it comes by after 100 and 220 days.
 *
 * @param plan 100 km from both bodies
 * @param flight of the plan to their centres
 */
record ThrustCase(IonPlan plan, IonFlight flight) {

    static final double LAUNCH = Ramses.day("2028-05-05");
    static final double MASS = 480.0;
    private static final double DISTANCE = 1e5;
    private static final double GM = Ramses.SYSTEM.planets().gm(Body.SUN);
    private static final int SEGMENTS = 6;
    private static final double[] DAYS = {100.0, 120.0};

    /** Away from the Sun and north, where the power of the array falls. */
    static final Vector3D EXCESS = new Vector3D(2500.0, -1500.0, 800.0);

    /**
     * The case.
     *
     * @param throttle of four segments in each phase; the others coast
     * @param given whether the excess velocity is not to be changed
     */
    static ThrustCase of(IonPropulsion propulsion, double throttle, boolean given) {
        final RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);
        final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, LAUNCH);
        final List<IonNode> nodes = new ArrayList<>();
        final List<IonPoint> points = new ArrayList<>();
        final List<IonSegment> segments = new ArrayList<>();
        nodes.add(
                given
                        ? IonNode.launchAlong("EARTH", t -> earth(t), LAUNCH, EXCESS)
                        : IonNode.launch("EARTH", t -> earth(t), LAUNCH, LAUNCH, 2e7));
        double[] state = join(earth.getPosition(), earth.getVelocity().add(EXCESS));
        double mass = MASS;
        double time = LAUNCH;
        points.add(point("EARTH", time, state, earth.getVelocity(), mass, LegType.LAUNCH));
        for (int phase = 0; phase < DAYS.length; phase++) {
            final double length = DAYS[phase] * Unit.DAY / SEGMENTS;
            for (int i = 0; i < SEGMENTS; i++) {
                state = moved(state, 0.5 * length);
                final Vector3D position = new Vector3D(state[0], state[1], state[2]);
                final Vector3D velocity = new Vector3D(state[3], state[4], state[5]);
                final double available = propulsion.thrust(position.getNorm());
                final Vector3D thrust = i == 0 || i == 3
                        ? Vector3D.ZERO
                        : velocity.normalize().scalarMultiply((phase == 0 ? 1.0 : -1.0) * throttle * available);
                final double after = mass - propulsion.massFlow(thrust.getNorm()) * length;
                final double deltaV = propulsion.exhaustSpeed() * Math.log(mass / after);
                segments.add(new IonSegment(
                        time,
                        time + length,
                        thrust,
                        thrust.getNorm() / available,
                        available,
                        position.getNorm(),
                        mass,
                        after,
                        deltaV));
                final Vector3D impulse = segments.get(segments.size() - 1).impulse();
                state = moved(join(position, velocity.add(impulse)), 0.5 * length);
                mass = after;
                time += length;
            }
            final Vector3D place = new Vector3D(state[0], state[1], state[2]);
            final Vector3D bodyVelocity = new Vector3D(state[3], state[4], state[5]).add(new Vector3D(3e3, -2e3, 4e3));
            final double pass = time;
            nodes.add(IonNode.flyby(
                            "body " + phase,
                            t -> new PVCoordinates(
                                    place.add(bodyVelocity.scalarMultiply(t - pass)), bodyVelocity, Vector3D.ZERO),
                            pass - Unit.DAY,
                            pass + Unit.DAY)
                    .at(place.normalize().scalarMultiply(-DISTANCE)));
            points.add(point("body " + phase, time, state, bodyVelocity, mass, LegType.FLYBY));
        }
        return new ThrustCase(
                new IonPlan(GM, nodes, propulsion, MASS, 60.0, List.of(SEGMENTS, SEGMENTS)),
                new IonFlight(points, segments, List.of()));
    }

    private static PVCoordinates earth(double t) {
        return new RelativeMotion(Ramses.SYSTEM).of(Body.EARTH, Body.SUN, t);
    }

    private static IonPoint point(
            String body, double time, double[] state, Vector3D bodyVelocity, double mass, LegType type) {
        final Vector3D velocity = new Vector3D(state[3], state[4], state[5]);
        return new IonPoint(
                type,
                body,
                time,
                new Vector3D(state[0], state[1], state[2]),
                velocity,
                velocity.subtract(bodyVelocity),
                mass);
    }

    private static double[] moved(double[] state, double duration) {
        final KeplerArc arc = new KeplerArc(GM);
        arc.propagate(state, 0, duration);
        return arc.end.clone();
    }

    private static double[] join(Vector3D a, Vector3D b) {
        return new double[] {a.getX(), a.getY(), a.getZ(), b.getX(), b.getY(), b.getZ()};
    }
}

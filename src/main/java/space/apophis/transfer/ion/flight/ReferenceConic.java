package space.apophis.transfer.ion.flight;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftState;
import space.apophis.gravity.KeplerArc;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.ion.IonSegment;

/**
 * A flight in all forces as impulses on conics, so that it can be planned anew with what conics leave out. The conics of the
 * first phase come from where it ends, backward: they begin beside Earth with another excess velocity, which stands for
 * Earth's pull, the Moon, and sunlight. Those of the last phase go forward from where it begins: they end beside the body.
 * Of phases between nothing is made up.
 *
 * @param plan with a launch and a last flyby moved to where these conics begin and end; dates of the launch as flown
 * @param flight along them, which meets the plan
 * @param launchChange by how much the excess velocity of the conics is more than that of the injection, ICRF, m/s
 */
record ReferenceConic(IonPlan plan, IonFlight flight, Vector3D launchChange) {

    /**
     * Of a flight.
     *
     * @param plan that was flown
     */
    static ReferenceConic of(IonPlan plan, List<ThrustLeg> legs) {
        final CraftState launch = legs.get(0).begin();
        final List<IonSegment> segments = new ArrayList<>();
        final List<IonPoint> points = new ArrayList<>();
        final List<IonNode> nodes = new ArrayList<>();
        final int last = legs.size() - 1;
        for (int p = 0; p <= last; p++) {
            segments.addAll(segments(plan.propulsion(), legs.get(p)));
        }
        final int first = legs.get(0).thrust().size();
        final double[] start = along(plan.gm(), legs.get(0).path().end(), segments.subList(0, first), -1.0);
        final IonNode earth = plan.nodes().get(0);
        final PVCoordinates there = earth.motion().apply(launch.time());
        final Vector3D excess = vector(start, 3).subtract(there.getVelocity());
        nodes.add(launch(earth, launch.time(), vector(start, 0).subtract(there.getPosition()), excess));
        points.add(point(earth, launch.time(), vector(start, 0), vector(start, 3), launch.mass()));
        for (int p = 0; p <= last; p++) {
            final IonNode node = plan.nodes().get(p + 1);
            final CraftState end = legs.get(p).path().end();
            final double[] conic = p == last && p > 0
                    ? along(
                            plan.gm(),
                            legs.get(p - 1).path().end(),
                            tail(segments, legs.get(p).thrust().size()),
                            1.0)
                    : KeplerArc.state(end.position(), end.velocity());
            nodes.add(node.at(
                    vector(conic, 0).subtract(node.motion().apply(end.time()).getPosition())));
            points.add(point(node, end.time(), vector(conic, 0), vector(conic, 3), end.mass()));
        }
        return new ReferenceConic(
                plan.with(nodes),
                new IonFlight(points, segments, List.of()),
                excess.subtract(legs.get(0).excessVelocity()));
    }

    /** A flight of this plan with the excess velocity that its injection is to have. */
    IonFlight injected(IonFlight found) {
        final List<IonPoint> points = new ArrayList<>(found.points());
        final IonPoint launch = points.get(0);
        points.set(
                0,
                new IonPoint(
                        launch.type(),
                        launch.body(),
                        launch.time(),
                        launch.position(),
                        launch.velocity(),
                        launch.excessVelocity().subtract(launchChange),
                        launch.mass()));
        return new IonFlight(points, found.segments(), found.matches());
    }

    private static IonNode launch(IonNode earth, double time, Vector3D offset, Vector3D excess) {
        return new IonNode(
                LegType.LAUNCH,
                earth.body(),
                earth.motion(),
                offset,
                time,
                time,
                earth.leastSpeed(),
                earth.greatestSpeed(),
                earth.excessVelocity().map(given -> excess));
    }

    private static IonPoint point(IonNode node, double time, Vector3D position, Vector3D velocity, double mass) {
        return new IonPoint(
                node.type(),
                node.body(),
                time,
                position,
                velocity,
                velocity.subtract(node.motion().apply(time).getVelocity()),
                mass);
    }

    /** Of even lengths, with the impulses of the stretches. */
    private static List<IonSegment> segments(IonPropulsion propulsion, ThrustLeg leg) {
        final List<ThrustStretch> stretches = leg.thrust();
        final CraftPath path = leg.path();
        final List<IonSegment> segments = new ArrayList<>();
        final double begin = path.trajectory().start();
        final double length = (path.end().time() - begin) / stretches.size();
        double mass = path.launchMass();
        for (int i = 0; i < stretches.size(); i++) {
            final ThrustStretch stretch = stretches.get(i);
            final double start = begin + i * length;
            final Vector3D mean = stretch.thrust().scalarMultiply(stretch.length() / length);
            final double after = mass - propulsion.massFlow(mean.getNorm()) * length;
            final double distance = path.trajectory()
                    .heliocentric(start + 0.5 * length)
                    .getPosition()
                    .getNorm();
            final double available = propulsion.thrust(distance);
            segments.add(new IonSegment(
                    start,
                    i == stretches.size() - 1 ? path.end().time() : start + length,
                    mean,
                    available > 0.0 ? mean.getNorm() / available : 0.0,
                    available,
                    distance,
                    mass,
                    after,
                    propulsion.exhaustSpeed() * FastMath.log(mass / after)));
            mass = after;
        }
        return segments;
    }

    private static List<IonSegment> tail(List<IonSegment> segments, int count) {
        return segments.subList(segments.size() - count, segments.size());
    }

    /** Along all segments, forward or backward. */
    private static double[] along(double gm, CraftState from, List<IonSegment> segments, double sense) {
        final KeplerArc arc = new KeplerArc(gm);
        double[] state = KeplerArc.state(from.position(), from.velocity());
        for (int i = 0; i < segments.size(); i++) {
            final IonSegment segment = segments.get(sense > 0.0 ? i : segments.size() - 1 - i);
            final double half = 0.5 * sense * (segment.end() - segment.start());
            arc.propagate(state, 0, half);
            state = arc.end.clone();
            segment.push(state, sense);
            arc.propagate(state, 0, half);
            state = arc.end.clone();
        }
        return state;
    }

    private static Vector3D vector(double[] numbers, int at) {
        return new Vector3D(numbers[at], numbers[at + 1], numbers[at + 2]);
    }
}

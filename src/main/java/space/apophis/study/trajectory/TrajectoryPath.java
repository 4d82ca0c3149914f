package space.apophis.study.trajectory;

import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.ion.IonSegment;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/**
 * The way of a craft from its launch to its end, whichever way it was found.
 *
 * @param trajectory heliocentric, ICRF, to be carried elsewhere
 * @param flown in full dynamics; null where it was not
 * @param heliocentric the same as it was computed, ICRF, m and m/s, by TDB seconds since J2000
 * @param mass kg, likewise
 * @param thrust N, likewise
 * @param turns instants that a sample is wanted of
 * @param passes instants about which samples are wanted closer together
 */
record TrajectoryPath(
        Trajectory trajectory,
        CraftPath flown,
        DoubleFunction<PVCoordinates> heliocentric,
        DoubleUnaryOperator mass,
        DoubleUnaryOperator thrust,
        List<Double> turns,
        List<Double> passes) {

    private static final double CLOSE_STEP = 3600.0;
    private static final double CLOSE_MARGIN = 2.0 * Unit.DAY;

    /** Next to a planet steps are a quarter of this and of the time from the pass, s: less than r / v of the lowest ones. */
    private static final double CLOSEST_TIME = 400.0;

    private static final double CLOSEST_SHARE = 0.25;

    /**
     * On conics.
     *
     * @param masses behind each node, kg
     */
    static TrajectoryPath of(LegTrajectory conics, List<Double> masses) {
        final List<LegNode> nodes = conics.nodes();
        return new TrajectoryPath(
                daily(conics),
                null,
                conics::at,
                t -> {
                    double mass = masses.get(0);
                    for (int i = 1; i < nodes.size(); i++) {
                        mass = nodes.get(i).time() <= t ? masses.get(i) : mass;
                    }
                    return mass;
                },
                t -> 0.0,
                nodes.stream().map(LegNode::time).toList(),
                nodes.stream()
                        .filter(node -> node.type() == LegType.SWING_BY)
                        .map(LegNode::time)
                        .toList());
    }

    /**
     * Flown in full dynamics.
     *
     * @param passes lowest points of swing-bys, TDB seconds since J2000; the launch, low above Earth, is one more
     */
    static TrajectoryPath of(CraftPath path, List<Double> passes) {
        return new TrajectoryPath(
                path.trajectory(),
                path,
                path.trajectory()::heliocentric,
                path::mass,
                t -> path.thrustArcs().stream()
                        .filter(arc -> arc.start() <= t && t < arc.end())
                        .mapToDouble(ThrustArc::thrust)
                        .findFirst()
                        .orElse(0.0),
                path.thrustArcs().stream()
                        .flatMap(arc -> List.of(arc.start(), 0.5 * (arc.start() + arc.end()), arc.end()).stream())
                        .toList(),
                Stream.concat(Stream.of(path.trajectory().start()), passes.stream())
                        .toList());
    }

    /**
     * Under ion thrust, as it was searched.
     *
     * @param gmSun m^3/s^2
     */
    static TrajectoryPath of(IonFlight flight, double gmSun) {
        final Trajectory trajectory = flight.path(gmSun);
        return new TrajectoryPath(
                trajectory,
                null,
                trajectory::heliocentric,
                t -> mass(segment(flight, t), t),
                t -> segment(flight, t).thrust().getNorm(),
                flight.points().stream().map(IonPoint::time).toList(),
                List.of());
    }

    private static Trajectory daily(LegTrajectory conics) {
        final TreeSet<Double> knots = new TreeSet<>();
        for (double t = conics.launch().time(); t < conics.end().time(); t += Unit.DAY) {
            knots.add(t);
        }
        conics.nodes().forEach(node -> knots.add(node.time()));
        return Trajectory.through(
                knots.stream().mapToDouble(Double::doubleValue).toArray(), conics::at);
    }

    private static IonSegment segment(IonFlight flight, double t) {
        IonSegment at = flight.segments().get(0);
        for (IonSegment segment : flight.segments()) {
            at = segment.start() <= t ? segment : at;
        }
        return at;
    }

    private static double mass(IonSegment segment, double t) {
        final double share =
                FastMath.max(0.0, FastMath.min(1.0, (t - segment.start()) / (segment.end() - segment.start())));
        return segment.massBefore() - share * segment.propellant();
    }

    /** Instants in order: noons, hours and less about passes, turns, and both ends, TDB seconds since J2000. */
    List<Double> instants() {
        return instants(trajectory.start(), trajectory.end(), turns, passes);
    }

    static List<Double> instants(double start, double end, List<Double> turns, List<Double> passes) {
        final TreeSet<Double> instants = new TreeSet<>(turns);
        // J2000 is a noon: multiples of a day are noons.
        add(instants, Unit.DAY, start, end);
        for (double pass : passes) {
            add(instants, CLOSE_STEP, FastMath.max(start, pass - CLOSE_MARGIN), FastMath.min(end, pass + CLOSE_MARGIN));
            instants.add(pass);
            double step = CLOSEST_SHARE * CLOSEST_TIME;
            for (double after = step; step < CLOSE_STEP; after += step) {
                instants.add(pass - after);
                instants.add(pass + after);
                step = CLOSEST_SHARE * (CLOSEST_TIME + after);
            }
        }
        instants.add(start);
        instants.add(end);
        return List.copyOf(instants.subSet(start, true, end, true));
    }

    private static void add(TreeSet<Double> instants, double step, double from, double to) {
        for (double k = FastMath.ceil(from / step); k * step <= to; k++) {
            instants.add(k * step);
        }
    }
}

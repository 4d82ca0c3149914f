package space.apophis.transfer.ion.flight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Trajectory;
import space.apophis.gravity.KeplerArc;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.flight.Shooting;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonSegment;
import space.apophis.units.Unit;

/**
 * Corrects a flight under ion thrust leg by leg: each until its flyby point is met, beginning with the state that the one before
 * it ends with. The first is met by the launcher's excess velocity where that is free, and every other by the least change of
 * thrust, so that what is at its limit turns, and what is not grows or shrinks.
 */
final class ThrustCorrection {

    /** From the injection to the first thrust, s: out of Earth's shadow, and where gravity is the Sun's. */
    private static final double FIRST_THRUST = Unit.DAY;

    /** Throttle beneath which a segment of the plan is flown without thrust. */
    private static final double LEAST_THROTTLE = 0.01;

    /** On the aimed point, m: below what is asked and above what rounding near Earth leaves after a year. */
    private static final double TOLERANCE = 100.0;

    /** Displacement of a unit of what is changed, m. */
    private static final double UNIT = 1e6;

    private static final int MOST_ROUNDS = 4;

    /** Coasting segments that help out: two, as one may have to give all it can. */
    private static final int HELPERS = 2;

    /** Kept below what the path flown allows, so that the next path allows it too. */
    private static final double SLACK = 1e-5;

    private final IonDynamics dynamics;
    private final IonPlan plan;
    private final IonFlight planned;
    private final CraftPropagation propagation;
    private final Shooting shooting;

    /**
     * @param plan what is to be met: of flybys body and distance, and whether the excess velocity of the launch is free
     * @param planned launch, dates and thrust to begin with
     */
    ThrustCorrection(
            IonDynamics dynamics, IonPlan plan, IonFlight planned, CraftPropagation propagation, Shooting shooting) {
        this.dynamics = dynamics;
        this.plan = plan;
        this.planned = planned;
        this.propagation = propagation;
        this.shooting = shooting;
    }

    /**
     * Corrects all of it.
     *
     * @throws FlightFailure if a flyby point cannot be met
     */
    List<ThrustLeg> corrected() {
        final List<ThrustLeg> legs = new ArrayList<>();
        CraftState at = start(planned.launch().excessVelocity());
        for (int phase = 0; phase < plan.phases(); phase++) {
            legs.add(leg(phase, at));
            at = legs.get(phase).path().end();
        }
        return legs;
    }

    private CraftState start(Vector3D excess) {
        return dynamics.start(planned.launch().time(), excess, planned.launch().mass());
    }

    /** When a leg ends, TDB seconds since J2000. */
    private double end(int phase) {
        return ThrustStretch.tick(planned.points().get(phase + 1).time());
    }

    /** From its begin, of the first the injection as it is planned, to its end. */
    private ThrustLeg leg(int phase, CraftState planBegin) {
        final List<ThrustStretch> wanted = stretches(phase);
        final double until = end(phase);
        final boolean injects =
                phase == 0 && plan.nodes().get(0).excessVelocity().isEmpty();
        Vector3D excess = phase == 0 ? planned.launch().excessVelocity() : Vector3D.ZERO;
        CraftState from = planBegin;
        double[] limits = available(wanted, planned.path(plan.gm()));
        final double asPlanned =
                miss(path(from, until, within(wanted, limits)).end(), phase).getNorm();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            final List<ThrustStretch> given = within(wanted, limits);
            final List<ThrustStretch> solved;
            if (injects) {
                excess = injected(until, given, excess);
                from = start(excess);
                solved = given;
            } else {
                solved = steered(from, until, phase, given, limits, asPlanned);
            }
            final CraftPath path = path(from, until, solved);
            final double[] onPath = available(solved, path.trajectory());
            if (isWithin(solved, onPath)) {
                return new ThrustLeg(from, excess, solved, path, asPlanned);
            }
            limits = Arrays.stream(onPath).map(limit -> limit * (1.0 - SLACK)).toArray();
        }
        throw new FlightFailure(
                Convergence.Reason.STALLED,
                "the thrust that power allows on the way to " + name(phase) + " is not settled");
    }

    private String name(int phase) {
        return planned.points().get(phase + 1).body();
    }

    /** The thrust of the plan, in the first stretch as much in less time. */
    private List<ThrustStretch> stretches(int phase) {
        final List<ThrustStretch> stretches = new ArrayList<>();
        for (IonSegment segment : planned.segments(phase)) {
            final double end = ThrustStretch.tick(segment.end());
            final double begin = ThrustStretch.tick(segment.start());
            final boolean first = phase == 0 && stretches.isEmpty();
            final double start =
                    first ? ThrustStretch.tick(begin + FastMath.min(FIRST_THRUST, 0.5 * (end - begin))) : begin;
            final double share = segment.throttle() > LEAST_THROTTLE ? (end - begin) / (end - start) : 0.0;
            stretches.add(new ThrustStretch(start, end, segment.thrust().scalarMultiply(share)));
        }
        return stretches;
    }

    private double[] available(List<ThrustStretch> stretches, Trajectory path) {
        return stretches.stream()
                .mapToDouble(
                        stretch -> ThrustStretch.available(path, stretch.start(), stretch.end(), plan.propulsion()))
                .toArray();
    }

    private static List<ThrustStretch> within(List<ThrustStretch> stretches, double[] limits) {
        final List<ThrustStretch> within = new ArrayList<>();
        for (int i = 0; i < limits.length; i++) {
            within.add(stretches.get(i).within(limits[i]));
        }
        return within;
    }

    private static boolean isWithin(List<ThrustStretch> stretches, double[] limits) {
        for (int i = 0; i < limits.length; i++) {
            if (stretches.get(i).thrust().getNorm() > limits[i] * (1.0 + Math.ulp(4.0))) {
                return false;
            }
        }
        return true;
    }

    private CraftState state(CraftState from, double until, List<ThrustStretch> stretches) {
        return propagation.state(
                from, until, ThrustStretch.arcs(stretches, plan.propulsion().specificImpulse()));
    }

    private CraftPath path(CraftState from, double until, List<ThrustStretch> stretches) {
        return propagation.path(
                from, until, ThrustStretch.arcs(stretches, plan.propulsion().specificImpulse()));
    }

    private Vector3D miss(CraftState craft, int phase) {
        return craft.position().subtract(IonDynamics.place(plan.nodes().get(phase + 1), craft));
    }

    private Vector3D injected(double until, List<ThrustStretch> thrust, Vector3D guess) {
        return new Vector3D(solve(x -> miss(state(start(new Vector3D(x)), until, thrust), 0), guess, 0));
    }

    private double[] solve(Function<double[], Vector3D> miss, Vector3D guess, int phase) {
        return shooting.solve(
                x -> miss.apply(x).toArray(),
                guess.toArray(),
                new double[] {TOLERANCE, TOLERANCE, TOLERANCE},
                "the flyby point at " + name(phase));
    }

    /** By the thrusts that run; if these have not enough left, with some coasts beside them, and then with all. */
    private List<ThrustStretch> steered(
            CraftState from, double until, int phase, List<ThrustStretch> given, double[] limits, double asPlanned) {
        final List<RealMatrix> pushes = pushes(path(from, until, given), given, until);
        final List<Integer> coasts = coastsByPush(given, pushes);
        FlightFailure failure = null;
        for (int helpers : new int[] {0, HELPERS, coasts.size()}) {
            final List<RealMatrix> used = new ArrayList<>(pushes);
            coasts.stream().skip(helpers).forEach(i -> used.set(i, new Array2DRowRealMatrix(3, 3)));
            final NearestThrust nearest =
                    new NearestThrust(given.stream().map(ThrustStretch::thrust).toList(), used, limits);
            try {
                return moved(
                        given,
                        nearest,
                        solve(x -> miss(state(from, until, moved(given, nearest, x)), phase), Vector3D.ZERO, phase));
            } catch (FlightFailure notEnough) {
                failure = notEnough;
            }
        }
        throw new FlightFailure(
                failure.reason(),
                String.format(
                        Locale.ROOT,
                        "flown as planned it misses the flyby point at %s by %.0f km, and thrust does not make that good: %s",
                        name(phase),
                        asPlanned / 1e3,
                        failure.getMessage()));
    }

    /** Segments without thrust, first the one whose push in its weakest direction is the strongest. */
    private static List<Integer> coastsByPush(List<ThrustStretch> given, List<RealMatrix> pushes) {
        return IntStream.range(0, given.size())
                .filter(i -> given.get(i).thrust().getNorm() == 0.0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -new SingularValueDecomposition(pushes.get(i)).getSingularValues()[2]))
                .toList();
    }

    private static List<ThrustStretch> moved(List<ThrustStretch> given, NearestThrust nearest, double[] x) {
        final List<Vector3D> thrusts = nearest.moving(new Vector3D(UNIT, new Vector3D(x)));
        final List<ThrustStretch> moved = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            moved.add(given.get(i).with(thrusts.get(i)));
        }
        return moved;
    }

    /** Displacement at the end by a newton in each stretch, as an impulse at its middle and a conic from there, m/N. */
    private List<RealMatrix> pushes(CraftPath path, List<ThrustStretch> stretches, double until) {
        final List<RealMatrix> pushes = new ArrayList<>();
        final KeplerArc arc = new KeplerArc(plan.gm());
        for (ThrustStretch stretch : stretches) {
            final PVCoordinates at = path.trajectory().heliocentric(stretch.middle());
            arc.propagateWithTransition(
                    KeplerArc.state(at.getPosition(), at.getVelocity()), 0, until - stretch.middle());
            final double impulse = stretch.length() / path.mass(stretch.middle());
            final RealMatrix push = new Array2DRowRealMatrix(3, 3);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    push.setEntry(i, j, impulse * arc.transition[6 * i + 3 + j]);
                }
            }
            pushes.add(push);
        }
        return pushes;
    }
}

package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.ThrustArc;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.flight.CorrectedLeg.Crossing;
import space.apophis.transfer.flight.Goal.Waypoint;
import space.apophis.transfer.flight.LegCorrection.Corrected;
import space.apophis.units.Unit;

/**
 * Corrects a flight leg by leg: the injection until the craft is where its first burn begins, each burn until it is where the
 * next begins, and the last two of these together until it comes to rest at the hold point. What one leg misses within its
 * tolerance the next makes up.
 *
 * <p>Burns before the first swing-by are flown nearly as planned, since injection is the launcher's: it is corrected past the
 * planet until the craft is where the first burn beyond begins. The last of them, or before a flyby without any a trajectory
 * correction, then does so again where rounding near Earth is over.
 */
final class FlightCorrection {

    /** Below what is asked and above what rounding near Earth leaves after a year, some metres. */
    private static final double HOLD_POSITION = 20.0;

    private static final double HOLD_VELOCITY = 1e-5;

    /**
     * What rounding does up to a planet, m: of a start near Earth, 8 m, twice that so that a correction does not stall in it, and
     * of one in deep space. What the first misses within it, the burn before the planet makes up.
     */
    private static final double ROUGH = 16.0;

    private static final double FINE = 0.02;

    /** Tolerance on a point of a B-plane once that is known, m: above what rounding near Earth leaves there. */
    private static final double AGAIN = 2.0;

    /** A trajectory correction that is left as it is, m/s. */
    private static final double LITTLE = 0.5 * TrajectoryCorrection.MOST;

    private static final int ROUNDS = 5;

    /** Tolerance on the place of a flyby, m. */
    private static final double BY = 300.0;

    /** By how much less a burn before the first pass is moved than the injection, which is the launcher's. */
    private static final double SHARE = 0.1;

    /**
     * How long before a planet the trajectory is corrected, s, or that share of a shorter leg: in a hundred days 1 um/s is 9 m,
     * whichever way it points. Much before, after half a revolution say, a push across the path does next to nothing.
     */
    private static final double BEFORE = 100.0 * Unit.DAY;

    private static final double SHARE_BEFORE = 0.9;

    private final CraftPropagation propagation;
    private final FlownPlan plan;
    private final RelativeMotion motion;
    private final LegCorrection correction;

    FlightCorrection(SolarSystem solarSystem, CraftPropagation propagation, FlownPlan plan, Shooting shooting) {
        this.propagation = propagation;
        this.plan = plan;
        this.motion = new RelativeMotion(solarSystem);
        this.correction = new LegCorrection(solarSystem, shooting);
    }

    /**
     * Corrects all of a flight.
     *
     * @param launch planned instant of the injection, TDB seconds since J2000
     * @throws FlightFailure if that does not converge
     */
    CorrectedFlight corrected(PlannedFlight planned, double launch) {
        final boolean rests = plan.arrival() instanceof Arrival.Rendezvous;
        final int toFly = planned.burns().size() - (rests ? 1 : 0);
        CorrectedFlight flight = planned.passes().isEmpty() ? injected(planned, launch) : pastPlanets(planned, launch);
        while (flight.legs().size() <= toFly) {
            flight = burnt(flight);
        }
        return rests ? atRest(flight) : flight;
    }

    private CraftState start(double time, Vector3D excess) {
        return plan.departure().start(motion, time, excess, plan.craft().launchMass());
    }

    private CorrectedFlight injected(PlannedFlight flight, double launch) {
        final Waypoint to = flight.waypoint(0);
        final Vector3D excess = correction.reach(
                (velocity, until) -> propagation.state(start(launch, velocity), until, List.of()),
                flight.excessVelocity(),
                to);
        final CraftState start = start(launch, excess);
        return new CorrectedFlight(
                flight,
                List.of(new CorrectedLeg(start, excess, List.of(), propagation.state(start, to.time(), List.of()))));
    }

    /** The injection, and the burns before the first pass about as planned; to where what follows begins. */
    private CorrectedFlight pastPlanets(PlannedFlight flight, double launch) {
        final int kept = flight.burnsBeforePasses();
        final List<PassAim> passes =
                flight.passesBetween(launch, flight.waypoint(kept).time());
        final double planet = passes.get(0).time();
        final double speed = flight.excessVelocity().getNorm();
        // On a way back to Earth the velocity has a hold on little else than the time: the date has to give.
        final boolean free = passes.get(0).planet() == Body.EARTH;
        final Function<double[], CraftState> start = x -> start(
                later(launch, speed, x, 3 * (1 + kept)), moved(flight.excessVelocity(), launch, planet, x, 0, 1.0));
        final LegCorrection.Leg leg = (x, until) -> propagation.state(
                start.apply(x),
                until,
                early(flight, kept, planet, x).stream()
                        .filter(arc -> arc.start() < until)
                        .toList());
        final Goal goal = flight.goal(kept);
        final Corrected near = correction.correct(leg, 3 * (1 + kept) + (free ? 1 : 0), passes, goal, ROUGH);
        if (flight.burns().isEmpty()) {
            return patched(goal, leg, start, nearer(leg, near, passes, goal), passes, flight.excessVelocity(), launch);
        }
        final double[] x = near.x();
        final PlannedFlight settled = goal.plan().apply(near.slack());
        final Vector3D excess = moved(flight.excessVelocity(), launch, planet, x, 0, 1.0);
        final CraftState begin = start.apply(x);
        if (kept == 0) {
            return new CorrectedFlight(
                    settled,
                    List.of(new CorrectedLeg(
                            begin,
                            excess,
                            crossings(leg, x, begin.time(), passes),
                            leg.fly(x, near.to().time()))));
        }
        CorrectedFlight early = new CorrectedFlight(settled, List.of());
        Vector3D impulse = excess;
        CraftState from = begin;
        for (int k = 0; k < kept; k++) {
            final PlannedBurn burn = flight.burns().get(k);
            final CraftState ignition = leg.fly(x, burn.ignition());
            early = early.then(settled, new CorrectedLeg(from, impulse, List.of(), ignition));
            impulse = moved(burn.impulse(), burn.ignition(), planet, x, 3 * (1 + k), SHARE);
            from = ignition;
        }
        // The last burn before the planet once more, from where it is: the flight with it as it is comes by there
        // already.
        final Corrected guess = new Corrected(new double[3], near.slack(), near.to());
        return byPlanets(early, settled.passesBetween(from.time(), near.to().time()), impulse, guess);
    }

    /** The launch of a way back to Earth, where its instant is one of the changes; as planned where not. */
    private static double later(double time, double speed, double[] x, int at) {
        return at < x.length ? time + LegCorrection.UNIT / speed * x[at] : time;
    }

    /**
     * The leg from the injection once more from where rounding near Earth is over, for a goal that has to be met. Beyond a pass
     * that turns far the weak one of three directions was met within what rounding makes of the strong ones, kilometres at the
     * planet. At the planet itself all are told apart to metres, so the injection is aimed there again until little is left.
     */
    private CorrectedFlight patched(
            Goal goal,
            LegCorrection.Leg leg,
            Function<double[], CraftState> start,
            Corrected solved,
            List<PassAim> passes,
            Vector3D planned,
            double launch) {
        final double planet = passes.get(0).time();
        Corrected corrected = solved;
        double[] x = solved.x();
        CorrectedLeg flown = null;
        for (int round = 0; round < ROUNDS; round++) {
            final CraftState begin = start.apply(x);
            final double time = patch(begin.time(), planet);
            final CraftState there = propagation.state(begin, time, List.of());
            final LegCorrection.Leg onward = (y, until) ->
                    propagation.state(there.changed(moved(Vector3D.ZERO, time, planet, y, 0, 1.0)), until, List.of());
            corrected = correction.meet(
                    onward, new Corrected(new double[3], corrected.slack(), corrected.to()), passes, goal, BY, FINE);
            final List<Crossing> crossings = crossings(onward, corrected.x(), begin.time(), passes);
            final CraftState end = onward.fly(corrected.x(), corrected.to().time());
            final boolean enough =
                    moved(Vector3D.ZERO, time, planet, corrected.x(), 0, 1.0).getNorm() < LITTLE;
            x = enough ? x : aimedAgain(leg, x, crossings.get(0));
            flown = new CorrectedLeg(start.apply(x), moved(planned, launch, planet, x, 0, 1.0), crossings, end);
            if (enough) {
                break;
            }
        }
        return new CorrectedFlight(goal.plan().apply(corrected.slack()), List.of(flown));
    }

    /** Changes of the injection that lead to the first planet where the trajectory correction did. */
    private double[] aimedAgain(LegCorrection.Leg leg, double[] x, Crossing first) {
        try {
            return sum(
                    x,
                    correction.aimAgain((y, until) -> leg.fly(sum(x, y), until), first.aim(), first.measured(), AGAIN));
        } catch (FlightFailure e) {
            return x;
        }
    }

    private static double[] sum(double[] a, double[] b) {
        final double[] sum = a.clone();
        for (int i = 0; i < b.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    private static double patch(double begin, double planet) {
        return planet - FastMath.min(BEFORE, SHARE_BEFORE * (planet - begin));
    }

    /** How planets were passed. */
    private List<Crossing> crossings(LegCorrection.Leg leg, double[] x, double begin, List<PassAim> passes) {
        final List<Crossing> crossings = new ArrayList<>();
        double from = begin;
        for (PassAim pass : passes) {
            crossings.add(new Crossing(
                    patch(from, pass.time()), pass.time(), correction.aimed(pass, leg.fly(x, pass.time()))));
            from = pass.time();
        }
        return crossings;
    }

    /** Closer, if rounding near Earth allows: the less is left to the trajectory correction. */
    private Corrected nearer(LegCorrection.Leg leg, Corrected near, List<PassAim> passes, Goal goal) {
        try {
            return correction.meet(leg, near, passes, goal, BY, 0.0);
        } catch (FlightFailure e) {
            return near;
        }
    }

    /** A velocity changed by so much that the craft comes to a planet elsewhere by units of numbers from a place on. */
    private static Vector3D moved(Vector3D from, double begin, double planet, double[] x, int at, double share) {
        return new Vector3D(
                1.0, from, share * LegCorrection.UNIT / (planet - begin), new Vector3D(x[at], x[at + 1], x[at + 2]));
    }

    /** The burns before the first pass. */
    private List<ThrustArc> early(PlannedFlight flight, int kept, double planet, double[] x) {
        final List<ThrustArc> arcs = new ArrayList<>();
        double mass = plan.craft().launchMass();
        for (int k = 0; k < kept; k++) {
            final PlannedBurn burn = flight.burns().get(k);
            final Vector3D impulse = moved(burn.impulse(), burn.ignition(), planet, x, 3 * (1 + k), SHARE);
            arcs.add(plan.craft().arc(burn.ignition(), mass, impulse));
            mass = plan.craft().propulsion().massAfter(mass, impulse.getNorm());
        }
        return arcs;
    }

    /** The next burn, to where the one after it begins or the flight ends. */
    private CorrectedFlight burnt(CorrectedFlight flight) {
        final int k = flight.legs().size() - 1;
        final CraftState from = flight.last().end();
        final Vector3D planned = flight.plan().burns().get(k).impulse();
        final Waypoint to = flight.plan().waypoint(k + 1);
        final List<PassAim> passes = flight.plan().passesBetween(from.time(), to.time());
        if (!passes.isEmpty()) {
            return byPlanets(flight, passes, planned, null);
        }
        final Vector3D impulse = correction.reach((velocity, until) -> burnTo(from, velocity, until), planned, to);
        return flight.then(flight.plan(), new CorrectedLeg(from, impulse, List.of(), burnTo(from, impulse, to.time())));
    }

    /**
     * The next burn, past planets.
     *
     * @param guess how the flight with the burn as it is comes by there; null where it is not known to
     */
    private CorrectedFlight byPlanets(CorrectedFlight flight, List<PassAim> passes, Vector3D planned, Corrected guess) {
        final CraftState from = flight.last().end();
        final double planet = passes.get(0).time();
        final LegCorrection.Leg leg = (x, until) -> burnTo(from, moved(planned, from.time(), planet, x, 0, 1.0), until);
        final Goal goal = flight.plan().goal(flight.legs().size());
        final Corrected corrected = guess == null
                ? correction.correct(leg, 3, passes, goal, FINE)
                : correction.meet(leg, guess, passes, goal, LegCorrection.TOLERANCE, FINE);
        final Vector3D impulse = moved(planned, from.time(), planet, corrected.x(), 0, 1.0);
        final double burnt = plan.craft().arc(from.time(), from.mass(), planned).end();
        return flight.then(
                goal.plan().apply(corrected.slack()),
                new CorrectedLeg(
                        from,
                        impulse,
                        crossings(leg, corrected.x(), burnt, passes),
                        burnTo(from, impulse, corrected.to().time())));
    }

    /** The last burn, which with what comes before it, a burn or the injection, is changed until the craft rests. */
    private CorrectedFlight atRest(CorrectedFlight flight) {
        final boolean alone = flight.legs().size() == 1;
        final CorrectedLeg before = flight.last();
        final CraftState last = before.end();
        final double ignition = last.time();
        if (!flight.plan().passesBetween(before.begin().time(), ignition).isEmpty()) {
            throw new FlightFailure("a braking in one burn right behind a swing-by is not flown; split it");
        }
        final Function<Vector3D, CraftState> begin =
                alone ? excess -> start(before.begin().time(), excess) : impulse -> before.begin();
        final Function<Vector3D, CraftState> comes = impulse -> alone
                ? propagation.state(begin.apply(impulse), ignition, List.of())
                : burnTo(before.begin(), impulse, ignition);
        final Function<CraftState, PVCoordinates> hold = flight.plan().goal();
        final Vector3D guess = hold.apply(last).getVelocity().subtract(last.velocity());
        final double[] solved = correction
                .shooting()
                .solve(
                        x -> {
                            final CraftState from = comes.apply(new Vector3D(x[0], x[1], x[2]));
                            final CraftState end = burnt(from, new Vector3D(x[3], x[4], x[5]));
                            final PVCoordinates rest = hold.apply(end);
                            return join(
                                    end.position().subtract(rest.getPosition()),
                                    end.velocity().subtract(rest.getVelocity()));
                        },
                        join(before.impulse(), guess),
                        new double[] {
                            HOLD_POSITION, HOLD_POSITION, HOLD_POSITION, HOLD_VELOCITY, HOLD_VELOCITY, HOLD_VELOCITY
                        },
                        "the hold point");
        final Vector3D first = new Vector3D(solved[0], solved[1], solved[2]);
        final Vector3D second = new Vector3D(solved[3], solved[4], solved[5]);
        final CraftState from = comes.apply(first);
        return flight.changed(new CorrectedLeg(begin.apply(first), first, before.crossings(), from))
                .then(flight.plan(), new CorrectedLeg(from, second, List.of(), burnt(from, second)));
    }

    private static double[] join(Vector3D a, Vector3D b) {
        return new double[] {a.getX(), a.getY(), a.getZ(), b.getX(), b.getY(), b.getZ()};
    }

    private CraftState burnt(CraftState from, Vector3D impulse) {
        final ThrustArc arc = plan.craft().arc(from.time(), from.mass(), impulse);
        return propagation.state(from, arc.end(), List.of(arc));
    }

    private CraftState burnTo(CraftState from, Vector3D impulse, double until) {
        final ThrustArc arc = plan.craft().arc(from.time(), from.mass(), impulse);
        if (arc.end() > until) {
            throw new FlightFailure(
                    "a burn is not over when the next begins: the thrust is too small for the interval");
        }
        return propagation.state(from, until, List.of(arc));
    }
}

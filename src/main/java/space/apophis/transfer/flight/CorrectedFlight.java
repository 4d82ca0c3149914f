package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.ThrustArc;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.Propulsion;
import space.apophis.units.Unit;

/**
 * One flight, corrected leg by leg: the injection until the craft is where its first burn begins, each burn until it is
 * where the next begins, and the last two of these together until it comes to rest at the hold point. What one leg misses
 * within its tolerance the next makes up.
 *
 * <p>Burns before the first swing-by are flown nearly as planned, since injection is the launcher's: it is corrected past the
 * planet until the craft is where the first burn beyond begins. The last of them, or before a flyby without any a hand-over,
 * then does so again where rounding near Earth is over.
 */
public final class CorrectedFlight {

    /** Below what is asked and above what rounding near Earth leaves after a year, some metres. */
    private static final double HOLD_POSITION = 20.0;

    private static final double HOLD_VELOCITY = 1e-5;

    /** What rounding does up to a planet, m: of a start near Earth, and of one in deep space. */
    private static final double ROUGH = 8.0;

    /** How near to a point of a B-plane once that is known, m: above what rounding near Earth leaves there. */
    private static final double AGAIN = 2.0;

    /** A hand-over that is left as it is, m/s. */
    private static final double LITTLE = 0.5 * HandOver.MOST;

    private static final int ROUNDS = 5;

    /** How near to the place of a flyby, m. */
    private static final double BY = 300.0;

    private static final double FINE = 0.02;

    /** By how much less a burn before the first pass is moved than the injection, which is the launcher's. */
    private static final double SHARE = 0.1;

    /**
     * How long before a planet it is handed over, s, or that share of a shorter leg: in a hundred days 1 um/s is 9 m, whichever
     * way it points. Much before, after half a revolution say, a push across the path does next to nothing.
     */
    private static final double BEFORE = 100.0 * Unit.DAY;

    private static final double SHARE_BEFORE = 0.9;

    private final CraftPropagation propagation;
    private final FlownPlan plan;
    private final RelativeMotion motion;
    private final LegCorrection correction;

    private PlannedFlight flight;
    private double launch;
    private Vector3D excessVelocity;
    private Waypoint beyond;
    private double[] play;
    private PVCoordinates goal;
    private double end;
    private final List<CraftState> ignitions = new ArrayList<>();
    private final List<Vector3D> impulses = new ArrayList<>();
    private final List<FlownBurn> burns = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();

    /**
     * @param launch planned instant of the injection, TDB seconds since J2000
     */
    public CorrectedFlight(SolarSystem solarSystem, CraftPropagation propagation, FlownPlan plan, double launch) {
        this.propagation = propagation;
        this.plan = plan;
        this.launch = launch;
        this.motion = new RelativeMotion(solarSystem);
        this.correction = new LegCorrection(solarSystem);
    }

    /** Steps so far. */
    public int corrections() {
        return correction.shooting().corrections();
    }

    public List<FlownBurn> burns() {
        return burns;
    }

    /** Where it is to end, heliocentric, m and m/s. */
    public PVCoordinates goal() {
        return goal;
    }

    /** When it ends, TDB seconds since J2000. */
    public double end() {
        return end;
    }

    public Injection injection() {
        return plan.departure().injection(excessVelocity);
    }

    /** Right after the injection. */
    public CraftState start() {
        return start(launch, excessVelocity);
    }

    /** The points of B-planes that it was solved for, in order. */
    public List<PassAim> aims() {
        return crossings.stream().map(Crossing::aim).toList();
    }

    List<Crossing> crossings() {
        return crossings;
    }

    private CraftState start(double time, Vector3D excess) {
        final Injection injection = plan.departure().injection(excess);
        final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, time);
        return new CraftState(
                time,
                earth.getPosition().add(injection.position()),
                earth.getVelocity().add(injection.velocityAfter()),
                plan.craft().launchMass());
    }

    /**
     * Corrects all of it.
     *
     * @throws FlightFailure if that does not converge
     */
    public void fly(PlannedFlight planned) {
        flight = planned;
        final int n = flight.burns().size();
        final int kept = flight.burnsBeforePasses();
        final boolean rests = flight.end() instanceof FlightEnd.Rest;
        CraftState at = inject(kept);
        for (int k = FastMath.max(0, kept - 1); k < (rests ? n - 1 : n); k++) {
            at = burn(k, k < kept);
        }
        if (flight.end() instanceof FlightEnd.Rest rest) {
            rest(rest.hold());
            keepBurns();
            end = burns.get(n - 1).arc().end();
            goal = rest.hold().apply(end);
        } else if (flight.end() instanceof FlightEnd.Passing pass) {
            keepBurns();
            end = pass.time();
            goal = new PVCoordinates(pass.place(at), at.velocity());
        }
    }

    /** The injection, and the burns before the first pass about as planned; to where what follows begins. */
    private CraftState inject(int kept) {
        if (flight.passes().isEmpty()) {
            final Waypoint to = flight.waypoint(0);
            excessVelocity = correction.reach(
                    (velocity, until) -> propagation.state(start(launch, velocity), until, List.of()),
                    flight.excessVelocity(),
                    to);
            final CraftState at = propagation.state(start(), to.time(), List.of());
            ignitions.add(at);
            return at;
        }
        final List<PassAim> passes =
                flight.passesBetween(launch, flight.waypoint(kept).time());
        final double planet = passes.get(0).time();
        final double planned = launch;
        // On a way back to Earth the velocity has a hold on little else than the time: the date has to give.
        final boolean free = passes.get(0).planet() == Body.EARTH;
        final LegCorrection.Leg leg = (x, until) -> propagation.state(
                start(later(planned, x, 3 * (1 + kept)), moved(flight.excessVelocity(), planned, planet, x, 0, 1.0)),
                until,
                early(kept, planet, x).stream()
                        .filter(arc -> arc.start() < until)
                        .toList());
        final LegCorrection.Corrected near =
                correction.correct(leg, 3 * (1 + kept) + (free ? 1 : 0), passes, flight.goal(kept), ROUGH);
        final LegCorrection.Corrected corrected = flight.burns().isEmpty() ? nearer(leg, near, passes) : near;
        settle(flight.goal(kept), corrected);
        final double[] x = corrected.x();
        excessVelocity = moved(flight.excessVelocity(), planned, planet, x, 0, 1.0);
        launch = later(planned, x, 3 * (1 + kept));
        for (int k = 0; k < kept; k++) {
            final PlannedBurn burn = flight.burns().get(k);
            impulses.add(moved(burn.impulse(), burn.ignition(), planet, x, 3 * (1 + k), SHARE));
            ignitions.add(leg.fly(x, burn.ignition()));
        }
        if (kept > 0) {
            return ignitions.get(kept - 1);
        }
        final CraftState at;
        if (flight.burns().isEmpty()) {
            at = handedOver(leg, x, planned, passes);
        } else {
            cross(leg, x, launch, passes);
            at = leg.fly(x, beyond.time());
        }
        ignitions.add(at);
        return at;
    }

    /** The launch of a way back to Earth, where its instant is one of the changes; as planned where not. */
    private double later(double time, double[] x, int at) {
        return at < x.length
                ? time + LegCorrection.UNIT / flight.excessVelocity().getNorm() * x[at]
                : time;
    }

    /**
     * The leg from the injection once more from where rounding near Earth is over, for a goal that has to be met. Beyond a pass
     * that turns far the weak one of three directions was met within what rounding makes of the strong ones, kilometres at the
     * planet. At the planet itself all are told apart to metres, so the injection is aimed there again until little is left.
     */
    private CraftState handedOver(LegCorrection.Leg leg, double[] solved, double planned, List<PassAim> passes) {
        final double planet = passes.get(0).time();
        double[] x = solved;
        CraftState at = null;
        for (int round = 0; round < ROUNDS; round++) {
            final double time = handOver(launch, planet);
            final CraftState there = propagation.state(start(), time, List.of());
            final LegCorrection.Leg onward = (y, until) ->
                    propagation.state(there.changed(moved(Vector3D.ZERO, time, planet, y, 0, 1.0)), until, List.of());
            final LegCorrection.Corrected corrected = correction.meet(
                    onward, new LegCorrection.Corrected(new double[3], play, beyond), passes, flight.goal(0), BY, FINE);
            settle(flight.goal(0), corrected);
            crossings.clear();
            cross(onward, corrected.x(), launch, passes);
            at = onward.fly(corrected.x(), beyond.time());
            if (moved(Vector3D.ZERO, time, planet, corrected.x(), 0, 1.0).getNorm() < LITTLE) {
                break;
            }
            x = aimedAgain(leg, x);
            excessVelocity = moved(flight.excessVelocity(), planned, planet, x, 0, 1.0);
        }
        return at;
    }

    /** Changes of the injection that lead to the first planet where the hand-over did. */
    private double[] aimedAgain(LegCorrection.Leg leg, double[] x) {
        final Crossing first = crossings.get(0);
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

    private static double handOver(double begin, double planet) {
        return planet - FastMath.min(BEFORE, SHARE_BEFORE * (planet - begin));
    }

    /** Notes how planets were passed. */
    private void cross(LegCorrection.Leg leg, double[] x, double begin, List<PassAim> passes) {
        double from = begin;
        for (PassAim pass : passes) {
            crossings.add(new Crossing(
                    handOver(from, pass.time()), pass.time(), correction.aimed(pass, leg.fly(x, pass.time()))));
            from = pass.time();
        }
    }

    /** Closer, if rounding near Earth allows: the less is left to the hand-over. */
    private LegCorrection.Corrected nearer(LegCorrection.Leg leg, LegCorrection.Corrected near, List<PassAim> passes) {
        try {
            return correction.meet(leg, near, passes, flight.goal(0), BY, 0.0);
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
    private List<ThrustArc> early(int kept, double planet, double[] x) {
        final List<ThrustArc> arcs = new ArrayList<>();
        double mass = plan.craft().launchMass();
        for (int k = 0; k < kept; k++) {
            final PlannedBurn burn = flight.burns().get(k);
            final Vector3D impulse = moved(burn.impulse(), burn.ignition(), planet, x, 3 * (1 + k), SHARE);
            arcs.add(arc(burn.ignition(), mass, impulse));
            mass = plan.craft().propulsion().massAfter(mass, impulse.getNorm());
        }
        return arcs;
    }

    /** Takes the play that a goal had. */
    private void settle(Goal goal, LegCorrection.Corrected corrected) {
        beyond = corrected.to();
        play = corrected.play();
        if (goal instanceof Goal.Late late) {
            flight = flight.delayed().apply(late.delay(corrected.play()));
        }
    }

    /**
     * One burn, to where the next begins or the flight ends.
     *
     * @param again whether the flight with it as it is comes by there already
     */
    private CraftState burn(int k, boolean again) {
        final CraftState from = ignitions.get(k);
        final List<PassAim> passes =
                flight.passesBetween(from.time(), flight.waypoint(k + 1).time());
        final Vector3D impulse;
        if (passes.isEmpty()) {
            impulse = correction.reach(
                    (velocity, until) -> burnTo(from, velocity, until),
                    flight.burns().get(k).impulse(),
                    flight.waypoint(k + 1));
        } else {
            impulse = burnBy(k, passes, again);
        }
        if (again) {
            impulses.set(k, impulse);
        } else {
            impulses.add(impulse);
        }
        final CraftState at =
                burnTo(from, impulse, passes.isEmpty() ? flight.waypoint(k + 1).time() : beyond.time());
        ignitions.add(at);
        return at;
    }

    private Vector3D burnBy(int k, List<PassAim> passes, boolean again) {
        final CraftState from = ignitions.get(k);
        final Vector3D guess = again ? impulses.get(k) : flight.burns().get(k).impulse();
        final double planet = passes.get(0).time();
        final LegCorrection.Leg leg = (x, until) -> burnTo(from, moved(guess, from.time(), planet, x, 0, 1.0), until);
        final Goal goal = flight.goal(k + 1);
        final LegCorrection.Corrected corrected = again
                ? correction.meet(
                        leg,
                        new LegCorrection.Corrected(new double[3], play, beyond),
                        passes,
                        goal,
                        LegCorrection.NEAR,
                        FINE)
                : correction.correct(leg, 3, passes, goal, FINE);
        settle(goal, corrected);
        cross(leg, corrected.x(), arc(from, guess).end(), passes);
        return moved(guess, from.time(), planet, corrected.x(), 0, 1.0);
    }

    /** Changes the last burn and what comes before it, a burn or the injection, until the craft rests. */
    private void rest(DoubleFunction<PVCoordinates> hold) {
        final int n = flight.burns().size();
        final CraftState last = ignitions.get(n - 1);
        final double ignition = last.time();
        if (!flight.passesBetween(n == 1 ? launch : ignitions.get(n - 2).time(), ignition)
                .isEmpty()) {
            throw new FlightFailure("a braking in one burn right behind a swing-by is not flown; split it");
        }
        impulses.add(hold.apply(ignition).getVelocity().subtract(last.velocity()));
        final Vector3D before = n == 1 ? excessVelocity : impulses.get(n - 2);
        final double[] solved = correction
                .shooting()
                .solve(
                        x -> {
                            final Vector3D first = new Vector3D(x[0], x[1], x[2]);
                            final CraftState from = n == 1
                                    ? propagation.state(start(launch, first), ignition, List.of())
                                    : burnTo(ignitions.get(n - 2), first, ignition);
                            final ThrustArc arc = arc(from, new Vector3D(x[3], x[4], x[5]));
                            final CraftState end = propagation.state(from, arc.end(), List.of(arc));
                            final PVCoordinates rest = hold.apply(arc.end());
                            return join(
                                    end.position().subtract(rest.getPosition()),
                                    end.velocity().subtract(rest.getVelocity()));
                        },
                        join(before, impulses.get(n - 1)),
                        new double[] {
                            HOLD_POSITION, HOLD_POSITION, HOLD_POSITION, HOLD_VELOCITY, HOLD_VELOCITY, HOLD_VELOCITY
                        },
                        "the hold point");
        final Vector3D first = new Vector3D(solved[0], solved[1], solved[2]);
        if (n == 1) {
            excessVelocity = first;
        } else {
            impulses.set(n - 2, first);
        }
        impulses.set(n - 1, new Vector3D(solved[3], solved[4], solved[5]));
    }

    private static double[] join(Vector3D a, Vector3D b) {
        return new double[] {a.getX(), a.getY(), a.getZ(), b.getX(), b.getY(), b.getZ()};
    }

    private CraftState burnTo(CraftState from, Vector3D impulse, double until) {
        final ThrustArc arc = arc(from, impulse);
        if (arc.end() > until) {
            throw new FlightFailure(
                    "a burn is not over when the next begins: the thrust is too small for the interval");
        }
        return propagation.state(from, until, List.of(arc));
    }

    private ThrustArc arc(CraftState from, Vector3D impulse) {
        return arc(from.time(), from.mass(), impulse);
    }

    private ThrustArc arc(double ignition, double mass, Vector3D impulse) {
        final Propulsion propulsion = plan.craft().propulsion();
        if (!(impulse.getNorm() > 0.0)) {
            throw new FlightFailure("a burn has nothing to do");
        }
        return new ThrustArc(
                ignition,
                propulsion.duration(mass, impulse.getNorm()),
                impulse.normalize(),
                propulsion.thrust(),
                propulsion.specificImpulse());
    }

    private void keepBurns() {
        final List<PlannedBurn> planned = flight.burns();
        double mass = plan.craft().launchMass();
        for (int k = 0; k < planned.size(); k++) {
            final FlownBurn burn = new FlownBurn(arc(planned.get(k).ignition(), mass, impulses.get(k)), mass);
            burns.add(burn);
            mass = burn.massAfter();
        }
    }
}

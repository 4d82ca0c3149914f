package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.ThrustArc;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.Propulsion;

/**
 * One flight, corrected leg by leg: the injection until the craft is where its first burn begins, each burn until it is
 * where the next begins, and the last two of these together until it comes to rest at the hold point. What one leg misses
 * within its tolerance the next makes up.
 *
 * <p>Burns before the first swing-by are flown as planned, since injection is the launcher's: it is corrected past the planet
 * until the craft is where the first burn beyond begins. The last of them, or without any a hand-over, then does so again
 * where rounding near Earth is over.
 */
public final class CorrectedFlight {

    /** Below what is asked and above what rounding near Earth leaves after a year, some metres. */
    private static final double HOLD_POSITION = 20.0;

    private static final double HOLD_VELOCITY = 1e-5;

    /** How near to the begin of a burn is near enough, m. */
    private static final double NEAR = 100.0;

    /** What rounding does up to a planet, m: of a start near Earth, and of one in deep space. */
    private static final double ROUGH = 20.0;

    private static final double FINE = 0.02;

    /** Where it is handed over, as a share of the way to the planet. */
    private static final double EARLY = 0.1;

    private final CraftPropagation propagation;
    private final FlownPlan plan;
    private final double launch;
    private final PVCoordinates earth;
    private final LegCorrection correction;

    private Vector3D excessVelocity;
    private PVCoordinates goal;
    private double end;
    private final List<CraftState> ignitions = new ArrayList<>();
    private final List<Vector3D> impulses = new ArrayList<>();
    private final List<FlownBurn> burns = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();

    /**
     * @param launch instant of the injection, TDB seconds since J2000
     * @param earth heliocentric, at the launch
     */
    public CorrectedFlight(
            SolarSystem solarSystem, CraftPropagation propagation, FlownPlan plan, double launch, PVCoordinates earth) {
        this.propagation = propagation;
        this.plan = plan;
        this.launch = launch;
        this.earth = earth;
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
        return start(excessVelocity);
    }

    List<Crossing> crossings() {
        return crossings;
    }

    private CraftState start(Vector3D excess) {
        final Injection injection = plan.departure().injection(excess);
        return new CraftState(
                launch,
                earth.getPosition().add(injection.position()),
                earth.getVelocity().add(injection.velocityAfter()),
                plan.craft().launchMass());
    }

    /**
     * Corrects all of it.
     *
     * @throws FlightFailure if that does not converge
     */
    public void fly(PlannedFlight flight) {
        final int n = flight.burns().size();
        final int kept = flight.burnsBeforePasses();
        CraftState at = inject(flight, kept);
        final boolean rests = flight.end() instanceof FlightEnd.Rest;
        for (int k = FastMath.max(0, kept - 1); k < (rests ? n - 1 : n); k++) {
            at = burn(flight, k, k < kept);
        }
        if (flight.end() instanceof FlightEnd.Rest rest) {
            rest(flight, rest.hold());
            keepBurns(flight.burns());
            end = burns.get(n - 1).arc().end();
            goal = rest.hold().apply(end);
        } else if (flight.end() instanceof FlightEnd.Passing pass) {
            keepBurns(flight.burns());
            end = pass.time();
            goal = new PVCoordinates(pass.place(at), at.velocity());
        }
    }

    /** The injection, and the burns before the first pass as planned; to where what follows begins. */
    private CraftState inject(PlannedFlight flight, int kept) {
        final List<ThrustArc> arcs = new ArrayList<>();
        double mass = plan.craft().launchMass();
        for (PlannedBurn burn : flight.burns().subList(0, kept)) {
            arcs.add(arc(burn.ignition(), mass, burn.impulse()));
            mass = plan.craft().propulsion().massAfter(mass, burn.impulse().getNorm());
            impulses.add(burn.impulse());
        }
        final LegCorrection.Leg leg = (velocity, until) -> propagation.state(
                start(velocity),
                until,
                arcs.stream().filter(arc -> arc.start() < until).toList());
        final Waypoint to = flight.waypoint(kept);
        final List<PassAim> passes = flight.passesBetween(launch, to.time());
        excessVelocity = correction.correct(leg, launch, flight.excessVelocity(), passes, to, ROUGH);
        for (PlannedBurn burn : flight.burns().subList(0, kept)) {
            ignitions.add(leg.fly(excessVelocity, burn.ignition()));
        }
        if (kept > 0) {
            return ignitions.get(kept - 1);
        }
        final CraftState at = passes.isEmpty() ? leg.fly(excessVelocity, to.time()) : handedOver(leg, passes, to);
        ignitions.add(at);
        return at;
    }

    private CraftState handedOver(LegCorrection.Leg leg, List<PassAim> passes, Waypoint to) {
        final double time = early(launch, passes);
        final CraftState there = leg.fly(excessVelocity, time);
        final LegCorrection.Leg onward = (change, until) -> propagation.state(
                new CraftState(time, there.position(), there.velocity().add(change), there.mass()), until, List.of());
        final Vector3D change = correction.refine(onward, time, Vector3D.ZERO, passes, to, NEAR, FINE);
        final CraftState at = onward.fly(change, to.time());
        crossings.add(new Crossing(time, change, passes, to.time(), at.position()));
        return at;
    }

    private static double early(double begin, List<PassAim> passes) {
        return begin + EARLY * (passes.get(0).time() - begin);
    }

    /**
     * One burn, to where the next begins or the flight ends.
     *
     * @param again whether the flight with it as planned comes by there already
     */
    private CraftState burn(PlannedFlight flight, int k, boolean again) {
        final CraftState from = ignitions.get(k);
        final Vector3D guess = flight.burns().get(k).impulse();
        final Waypoint to = flight.waypoint(k + 1);
        final List<PassAim> passes = flight.passesBetween(from.time(), to.time());
        final LegCorrection.Leg leg = (impulse, until) -> burnTo(from, impulse, until);
        final Vector3D impulse = again
                ? correction.refine(leg, from.time(), guess, passes, to, NEAR, FINE)
                : correction.correct(leg, from.time(), guess, passes, to, FINE);
        if (again) {
            impulses.set(k, impulse);
        } else {
            impulses.add(impulse);
        }
        final CraftState at = leg.fly(impulse, to.time());
        if (!passes.isEmpty()) {
            crossings.add(new Crossing(
                    early(arc(from, impulse).end(), passes), Vector3D.ZERO, passes, to.time(), at.position()));
        }
        ignitions.add(at);
        return at;
    }

    /** Changes the last burn and what comes before it, a burn or the injection, until the craft rests. */
    private void rest(PlannedFlight flight, DoubleFunction<PVCoordinates> hold) {
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
                                    ? propagation.state(start(first), ignition, List.of())
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

    private void keepBurns(List<PlannedBurn> planned) {
        double mass = plan.craft().launchMass();
        for (int k = 0; k < planned.size(); k++) {
            final FlownBurn burn = new FlownBurn(arc(planned.get(k).ignition(), mass, impulses.get(k)), mass);
            burns.add(burn);
            mass = burn.massAfter();
        }
    }
}

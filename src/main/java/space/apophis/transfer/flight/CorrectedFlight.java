package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.ThrustArc;
import space.apophis.transfer.Propulsion;

/**
 * One flight, corrected leg by leg: the injection until the craft is where its first burn begins, each burn until it is
 * where the next begins, and the last two of these together until it comes to rest at the hold point. What one leg misses
 * within its tolerance the next makes up.
 */
final class CorrectedFlight {

    /** How near to the begin of a burn is near enough, m. */
    private static final double WAYPOINT = 100.0;

    private static final double[] NEAR = {WAYPOINT, WAYPOINT, WAYPOINT};

    /** Below what is asked and above what rounding near Earth leaves after a year, some metres. */
    private static final double HOLD_POSITION = 20.0;

    private static final double HOLD_VELOCITY = 1e-5;

    private final CraftPropagation propagation;
    private final FlownPlan plan;
    private final double launch;
    private final PVCoordinates earth;
    private final Shooting shooting = new Shooting();

    private Vector3D excessVelocity;
    private PVCoordinates goal;
    private final List<Vector3D> impulses = new ArrayList<>();
    private final List<FlownBurn> burns = new ArrayList<>();

    /**
     * @param launch instant of the injection, TDB seconds since J2000
     * @param earth heliocentric, at the launch
     */
    CorrectedFlight(CraftPropagation propagation, FlownPlan plan, double launch, PVCoordinates earth) {
        this.propagation = propagation;
        this.plan = plan;
        this.launch = launch;
        this.earth = earth;
    }

    int corrections() {
        return shooting.corrections();
    }

    List<FlownBurn> burns() {
        return burns;
    }

    /** Where it is to end, heliocentric, m and m/s. */
    PVCoordinates goal() {
        return goal;
    }

    Injection injection() {
        return plan.departure().injection(excessVelocity);
    }

    /** Right after the injection. */
    CraftState start() {
        return start(excessVelocity);
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
     * Flies past a target at an instant, at right angles to the velocity relative to it and on the side of the Sun.
     *
     * @param guess of the excess velocity at Earth
     */
    void flyBy(Vector3D guess, PVCoordinates target, double time, double distance) {
        excessVelocity = new Vector3D(shooting.solve(
                x -> {
                    final CraftState craft = propagation.state(start(new Vector3D(x)), time, List.of());
                    return craft.position()
                            .subtract(target.getPosition())
                            .subtract(aside(craft, target, distance))
                            .toArray();
                },
                guess.toArray(),
                NEAR,
                "the flyby"));
        final CraftState end = propagation.state(start(), time, List.of());
        goal = new PVCoordinates(target.getPosition().add(aside(end, target, distance)), end.velocity());
    }

    private static Vector3D aside(CraftState craft, PVCoordinates target, double distance) {
        final Vector3D along = craft.velocity().subtract(target.getVelocity()).normalize();
        final Vector3D sunward = target.getPosition().negate();
        return sunward.subtract(along.scalarMultiply(sunward.dotProduct(along)))
                .normalize()
                .scalarMultiply(distance);
    }

    /** Flies the burns of a plan, the last of which ends at rest at its hold point. */
    void flyBurns(PlannedFlight flight) {
        final List<PlannedBurn> planned = flight.burns();
        final DoubleFunction<PVCoordinates> hold = flight.hold();
        final int n = planned.size();
        final List<CraftState> ignitions = new ArrayList<>();
        excessVelocity = new Vector3D(shooting.solve(
                x -> missed(
                        propagation.state(start(new Vector3D(x)), planned.get(0).ignition(), List.of()), planned, 0),
                flight.excessVelocity().toArray(),
                NEAR,
                "the first burn"));
        ignitions.add(propagation.state(start(), planned.get(0).ignition(), List.of()));
        for (int k = 0; k < n - 1; k++) {
            final int next = k + 1;
            final CraftState from = ignitions.get(k);
            impulses.add(new Vector3D(shooting.solve(
                    x -> missed(burnTo(from, new Vector3D(x), planned.get(next).ignition()), planned, next),
                    planned.get(k).impulse().toArray(),
                    NEAR,
                    "burn " + (next + 1))));
            ignitions.add(burnTo(from, impulses.get(k), planned.get(next).ignition()));
        }
        final CraftState last = ignitions.get(n - 1);
        impulses.add(hold.apply(last.time()).getVelocity().subtract(last.velocity()));
        rest(planned, ignitions, hold);
        keepBurns(planned);
        goal = hold.apply(burns.get(n - 1).arc().end());
    }

    private static double[] missed(CraftState craft, List<PlannedBurn> planned, int burn) {
        return craft.position().subtract(planned.get(burn).place()).toArray();
    }

    /** Changes the last burn and what comes before it, a burn or the injection, until the craft rests. */
    private void rest(List<PlannedBurn> planned, List<CraftState> ignitions, DoubleFunction<PVCoordinates> hold) {
        final int n = planned.size();
        final double ignition = planned.get(n - 1).ignition();
        final Vector3D before = n == 1 ? excessVelocity : impulses.get(n - 2);
        final double[] solved = shooting.solve(
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
                new double[] {HOLD_POSITION, HOLD_POSITION, HOLD_POSITION, HOLD_VELOCITY, HOLD_VELOCITY, HOLD_VELOCITY},
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

package space.apophis.transfer.flight;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.orekit.errors.OrekitException;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Oblateness;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.BPlane;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.transfer.legs.LegTrajectory;

/**
 * Flies trajectories in the forces of the project, the flattening of Mars where it is passed included: from a circular orbit about
 * Earth, with sunlight and burns of finite thrust, to a target. Legs are corrected one after the other ({@link FlightCorrection}),
 * beginning with the conics; the solved burns are then flown once more from the injection to the end with a tighter tolerance, and
 * what that flight misses decides. Immutable, safe for any number of threads.
 *
 * @param solarSystem what attracts
 * @param forces the terms of it that are on
 * @param target its path, to beyond the last burn
 */
public record FullDynamics(SolarSystem solarSystem, ForceSpec forces, Trajectory target) implements Serializable {

    /** Local error per step of the flights that are corrected, m. */
    private static final double TOLERANCE = 1e-3;

    /** What a swing-by leaves of that: it magnifies what is off at it, to kilometres for a metre in a year. */
    private static final double BY_A_PLANET = 0.1;

    /** The same of the flight that decides. */
    private static final double TIGHTER = 0.1;

    private static final int PERIAPSIS_STEPS = 10;

    private static final String FLYING = "flying a trajectory";

    /**
     * Flies conics.
     *
     * @param conics launch, deep-space manoeuvres, swing-bys, and arrival or flyby
     * @param plan who flies, from where, and to a hold point or past the target on the side of the Sun
     * @return never an exception for what cannot be flown: {@link Convergence} says why
     */
    public FlownTrajectory fly(LegTrajectory conics, FlownPlan plan, Progress progress) {
        final Shooting shooting = new Shooting();
        try {
            progress.report(FLYING, 0, 2);
            final PlannedFlight planned = FlightPlanner.of(conics, plan, solarSystem, target, 0.0);
            final List<Oblateness> flattened = FlightPlanner.flattened(conics);
            final double tolerance = planned.passes().isEmpty() ? TOLERANCE : BY_A_PLANET * TOLERANCE;
            final CorrectedFlight flight = new FlightCorrection(
                            solarSystem, propagation(plan, tolerance, flattened), plan, shooting)
                    .corrected(planned, conics.launch().time());
            progress.report(FLYING, 1, 2);
            final List<FlownBurn> burns = flight.burns(plan.craft());
            final Reflight reflight = Reflight.of(
                    solarSystem,
                    propagation(plan, TIGHTER * tolerance, flattened),
                    flight.start(),
                    flight.crossings(),
                    plan.arrival() instanceof Arrival.Flyby
                            ? flight.plan().end()
                            : burns.get(burns.size() - 1).arc().end(),
                    burns.stream().map(FlownBurn::arc).toList());
            progress.report(FLYING, 2, 2);
            return new FlownTrajectory(
                    convergence(flight.plan(), reflight, shooting.corrections()),
                    Optional.of(plan.departure().injection(flight.excessVelocity())),
                    burns,
                    List.of(),
                    Optional.of(reflight.path()),
                    swingBys(
                            planned.passes(),
                            flight.crossings(),
                            reflight.path().trajectory()),
                    reflight.corrections(),
                    List.of(encounter(
                            conics.end().body(), flight.plan(), reflight.path().end())));
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return FlownTrajectory.failed(Convergence.failed(shooting.corrections(), e));
        }
    }

    private CraftPropagation propagation(FlownPlan plan, double tolerance, List<Oblateness> flattened) {
        return new CraftPropagation(solarSystem, forces, plan.craft().sunlight(), tolerance, flattened);
    }

    private FlownEncounter encounter(String body, PlannedFlight flight, CraftState end) {
        return FlownEncounter.of(
                body,
                end,
                target.heliocentric(end.time()),
                flight.goal().apply(end).getPosition(),
                Double.NaN);
    }

    private static Convergence convergence(PlannedFlight flight, Reflight reflight, int corrections) {
        final CraftState end = reflight.path().end();
        final PVCoordinates goal = flight.goal().apply(end);
        return Convergence.flown(
                corrections,
                end.position().distance(goal.getPosition()),
                end.velocity().distance(goal.getVelocity()),
                reflight.largestChange());
    }

    private List<FlownSwingBy> swingBys(List<PassAim> conics, List<CorrectedLeg.Crossing> solved, Trajectory path) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final List<FlownSwingBy> flown = new ArrayList<>();
        for (int i = 0; i < conics.size(); i++) {
            flown.add(swingBy(conics.get(i), solved.get(i).aim(), path, motion));
        }
        return flown;
    }

    /** The hyperbola that osculates at its own periapsis: a few steps of Newton's method. */
    private static FlownSwingBy swingBy(PassAim conic, PassAim solved, Trajectory path, RelativeMotion motion) {
        // Where both were measured: the flattening of the planet moves the osculating plane along the pass.
        final double fromAim = solved.distance(solved.plane(on(path, conic.time()), motion));
        double time = conic.time();
        for (int i = 0; i < PERIAPSIS_STEPS; i++) {
            time += conic.plane(on(path, time), motion).timeToPeriapsis();
        }
        final BPlane plane = conic.plane(on(path, time), motion);
        final double periapsis =
                motion.of(path, conic.planet(), time).getPosition().getNorm();
        return new FlownSwingBy(conic.planet(), time, periapsis, plane, fromAim, conic.distance(plane));
    }

    private static CraftState on(Trajectory path, double time) {
        final PVCoordinates state = path.heliocentric(time);
        return new CraftState(time, state.getPosition(), state.getVelocity(), 1.0);
    }
}

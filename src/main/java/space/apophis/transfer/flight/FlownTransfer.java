package space.apophis.transfer.flight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.orekit.errors.OrekitException;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;
import space.apophis.transfer.grid.TransferOption;

/**
 * Flies transfers in the forces of the project: from a circular orbit about Earth, with sunlight and burns of finite thrust,
 * to a target. Velocities are corrected by {@link Shooting}, beginning with the conic; the solved burns are then flown once
 * more from the injection to the end with a tighter tolerance, and what that flight misses decides. Immutable, safe for any
 * number of threads.
 *
 * @param solarSystem what attracts
 * @param forces the terms of it that are on
 * @param target its path, to beyond the last burn
 */
public record FlownTransfer(SolarSystem solarSystem, ForceSpec forces, Trajectory target) {

    /** Local error per step of the flights that are corrected, and of the one that decides, m. */
    private static final double TOLERANCE = 1e-3;

    private static final double TIGHTER = 1e-4;

    /** Flies an option without a manoeuvre on the way. */
    public FlownResult fly(TransferOption option, FlownPlan plan, Progress progress) {
        return fly(option, Optional.empty(), plan, progress);
    }

    /**
     * Flies an option.
     *
     * @param option launch and arrival; where there is a deep-space manoeuvre, that has the excess velocities
     * @param deepSpace one burn on the way to a rendezvous, if any; its burn acts, with its length, where and when the impulse does
     * @return never an exception for what cannot be flown: {@link Convergence} says why
     */
    public FlownResult fly(
            TransferOption option, Optional<DeepSpaceManoeuvre> deepSpace, FlownPlan plan, Progress progress) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, option.launch());
        final CorrectedFlight flight = new CorrectedFlight(
                solarSystem,
                new CraftPropagation(solarSystem, forces, plan.craft().sunlight(), TOLERANCE),
                plan,
                option.launch());
        try {
            progress.report("flying a transfer", 0, 2);
            if (plan.arrival() instanceof Arrival.Rendezvous rendezvous) {
                final double gmSun = solarSystem.planets().gm(Body.SUN);
                flight.fly(PlannedFlight.of(option, deepSpace, plan.craft(), rendezvous, gmSun, earth, target));
            } else {
                passBy(option, deepSpace, (Arrival.Flyby) plan.arrival(), flight);
            }
            progress.report("flying a transfer", 1, 2);
            final FlownResult result = flownAgain(option, plan, flight);
            progress.report("flying a transfer", 2, 2);
            return result;
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return FlownResult.failed(option, Convergence.failed(flight.corrections(), e.getMessage()));
        }
    }

    private void passBy(
            TransferOption option,
            Optional<DeepSpaceManoeuvre> deepSpace,
            Arrival.Flyby flyby,
            CorrectedFlight flight) {
        if (deepSpace.isPresent()) {
            throw new FlightFailure("a flyby is flown without a deep-space manoeuvre");
        }
        flight.fly(new PlannedFlight(
                option.asymptote().excessVelocity(),
                List.of(),
                0,
                List.of(),
                new FlightEnd.Passing(option.arrival(), target.heliocentric(option.arrival()), flyby.distance()),
                PlannedFlight.NOT_DELAYED));
    }

    /** All of it from the injection on, with nothing handed over between. */
    private FlownResult flownAgain(TransferOption option, FlownPlan plan, CorrectedFlight flight) {
        final CraftPath path = new Reflight(
                        solarSystem,
                        new CraftPropagation(solarSystem, forces, plan.craft().sunlight(), TIGHTER))
                .fly(flight);
        final double end = flight.end();
        final PVCoordinates centre = target.heliocentric(end);
        final PVCoordinates atTarget = new PVCoordinates(
                path.end().position().subtract(centre.getPosition()),
                path.end().velocity().subtract(centre.getVelocity()));
        final PVCoordinates goal = flight.goal();
        final double missed = path.end().position().distance(goal.getPosition());
        final double tooFast = plan.arrival() instanceof Arrival.Flyby
                ? 0.0
                : path.end().velocity().distance(goal.getVelocity());
        final boolean reached = missed < Convergence.POSITION && tooFast < Convergence.VELOCITY;
        final String words = reached
                ? ""
                : String.format(
                        Locale.ROOT,
                        "flown again with a tighter tolerance it misses by %.3g km and %.3g mm/s",
                        missed / 1e3,
                        tooFast * 1e3);
        return new FlownResult(
                option,
                new Convergence(reached, flight.corrections(), missed, tooFast, words),
                Optional.of(flight.injection()),
                flight.burns(),
                Optional.of(path),
                Optional.of(atTarget));
    }
}

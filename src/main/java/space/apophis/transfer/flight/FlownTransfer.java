package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.errors.OrekitException;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.transfer.DeepSpaceManoeuvre;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.TransferOption;
import space.apophis.transfer.TransferPlan;

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
     * @param deepSpace one burn on the way to a rendezvous, if any; it begins where and when the impulse was
     * @return never an exception for what cannot be flown: {@link Convergence} says why
     */
    public FlownResult fly(
            TransferOption option, Optional<DeepSpaceManoeuvre> deepSpace, FlownPlan plan, Progress progress) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, option.launch());
        final CorrectedFlight flight = new CorrectedFlight(
                new CraftPropagation(solarSystem, forces, plan.craft().sunlight(), TOLERANCE),
                plan,
                option.launch(),
                earth);
        try {
            progress.report("flying a transfer", 0, 2);
            if (plan.arrival() instanceof Arrival.Flyby flyby) {
                if (deepSpace.isPresent()) {
                    throw new FlightFailure("a flyby is flown without a deep-space manoeuvre");
                }
                flight.flyBy(
                        option.asymptote().excessVelocity(),
                        target.heliocentric(option.arrival()),
                        option.arrival(),
                        flyby.distance());
            } else {
                rendezvous(option, deepSpace, plan, earth, flight);
            }
            progress.report("flying a transfer", 1, 2);
            final FlownResult result = flownAgain(option, plan, flight);
            progress.report("flying a transfer", 2, 2);
            return result;
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return FlownResult.failed(option, Convergence.failed(flight.corrections(), e.getMessage()));
        }
    }

    private void rendezvous(
            TransferOption option,
            Optional<DeepSpaceManoeuvre> deepSpace,
            FlownPlan plan,
            PVCoordinates earth,
            CorrectedFlight flight) {
        final Arrival.Rendezvous rendezvous = (Arrival.Rendezvous) plan.arrival();
        final Vector3D approach =
                deepSpace.map(DeepSpaceManoeuvre::arrivalExcessVelocity).orElse(option.arrivalExcessVelocity());
        final double mass = deepSpace
                .map(burn -> plan.craft()
                        .propulsion()
                        .massAfter(plan.craft().launchMass(), burn.impulse().getNorm()))
                .orElse(plan.craft().launchMass());
        final DoubleFunction<PVCoordinates> hold = hold(option.arrival(), approach, rendezvous.hold());
        final List<PlannedBurn> planned = new ArrayList<>();
        deepSpace.ifPresent(burn -> planned.add(new PlannedBurn(burn.time(), burn.position(), burn.impulse())));
        planned.addAll(PlannedBurn.braking(
                option.arrival(),
                approach,
                hold,
                rendezvous.braking(),
                plan.craft().propulsion(),
                mass));
        final Vector3D asymptote = deepSpace
                .map(burn -> burn.asymptote().excessVelocity())
                .orElseGet(() -> conic(option, earth, planned.get(0)));
        flight.flyBurns(asymptote, planned, hold);
    }

    /** The hold point about the Sun: it keeps its direction from the target, and so has its velocity. */
    private DoubleFunction<PVCoordinates> hold(double arrival, Vector3D approach, HoldPoint point) {
        final Vector3D offset = point.offset(target.heliocentric(arrival).getPosition(), approach);
        return t -> {
            final PVCoordinates centre = target.heliocentric(t);
            return new PVCoordinates(centre.getPosition().add(offset), centre.getVelocity());
        };
    }

    /** The excess velocity of the conic to where the first burn begins. */
    private Vector3D conic(TransferOption option, PVCoordinates earth, PlannedBurn first) {
        if (!(first.ignition() > option.launch())) {
            throw new FlightFailure("the first burn would begin before the launch");
        }
        return new LambertProblem(
                        solarSystem.planets().gm(Body.SUN),
                        earth.getPosition(),
                        first.place(),
                        first.ignition() - option.launch(),
                        TransferPlan.ECLIPTIC_POLE,
                        false)
                .arcs(option.branch().revolutions()).stream()
                        .filter(arc -> arc.branch().equals(option.branch()))
                        .findFirst()
                        .orElseThrow(() -> new FlightFailure("no conic leads to the first burn in time"))
                        .departureVelocity()
                        .subtract(earth.getVelocity());
    }

    /** All of it from the injection on, with nothing handed over between. */
    private FlownResult flownAgain(TransferOption option, FlownPlan plan, CorrectedFlight flight) {
        final List<ThrustArc> arcs = flight.burns().stream().map(FlownBurn::arc).toList();
        final double end =
                arcs.isEmpty() ? option.arrival() : arcs.get(arcs.size() - 1).end();
        final CraftPath path = new CraftPropagation(
                        solarSystem, forces, plan.craft().sunlight(), TIGHTER)
                .path(flight.start(), end, arcs);
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

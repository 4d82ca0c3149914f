package space.apophis.study.launch;

import java.util.List;
import java.util.Locale;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.FlownSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CruiseResult;
import space.apophis.study.result.FlownBurnResult;
import space.apophis.study.result.FlownMapResult;
import space.apophis.study.result.FlownTransferResult;
import space.apophis.study.result.ProximityResult;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.flight.Arrival;
import space.apophis.transfer.flight.CruiseSample;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.FullDynamics;
import space.apophis.transfer.flight.HoldPoint;
import space.apophis.transfer.flight.Injection;
import space.apophis.transfer.flight.ProximityLeg;
import space.apophis.transfer.flight.Spacecraft;
import space.apophis.transfer.grid.FlownMap;
import space.apophis.transfer.grid.FlownPoint;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Unit;

/** Flies the transfers of a scenario in full dynamics, and tells of them in the units that people read. */
final class TransferFlights {

    private static final double KM = Publisher.KM;

    /** Local error per step behind a flyby, m. */
    private static final double COAST_TOLERANCE = 1e-3;

    private final TransferCase transferCase;
    private final SolarSystem solarSystem;
    private final Trajectory trajectory;
    private final FullDynamics dynamics;
    private final Publisher publisher;

    /**
     * @param transferCase of a scenario that asks for flights
     * @param forces of the scenario
     * @param trajectory of the asteroid
     */
    TransferFlights(TransferCase transferCase, SolarSystem solarSystem, ForceSpec forces, Trajectory trajectory) {
        this.transferCase = transferCase;
        this.solarSystem = solarSystem;
        this.trajectory = trajectory;
        this.dynamics = new FullDynamics(solarSystem, forces, trajectory);
        this.publisher = new Publisher(solarSystem);
    }

    /** Flies one; never an exception for what cannot be flown. */
    FlownTrajectory fly(TransferOption transfer) {
        return dynamics.fly(
                transferCase.conics(transfer, solarSystem, trajectory),
                plan(transferCase.launchMass(transfer), transferCase.braking(transfer)),
                Progress.SILENT);
    }

    private FlownPlan plan(double launchMass, BrakingPlan braking) {
        final FlownSpec spec = transferCase.spec().flown();
        final CraftSpec input = transferCase.spec().craft();
        final Spacecraft craft = new Spacecraft(
                launchMass, new Sunlight(input.crossSection(), input.reflection()), transferCase.propulsion());
        final Arrival arrival = transferCase.isRendezvous()
                ? new Arrival.Rendezvous(braking, new HoldPoint(spec.holdDistance(), HoldPoint.Side.SUNWARD))
                : new Arrival.Flyby(spec.flybyDistance());
        return new FlownPlan(
                craft,
                new Departure.Launch(
                        transferCase.launcher().parkingOrbit(),
                        transferCase.launcher().site()),
                arrival);
    }

    /** As people read it; null for a transfer that did not arrive. */
    FlownTransferResult result(FlownTrajectory flown) {
        if (!flown.convergence().reached()) {
            return null;
        }
        final Injection injection = flown.injection().orElseThrow();
        final LaunchAsymptote asymptote = injection.asymptote();
        return new FlownTransferResult(
                asymptote.characteristicEnergy() / (KM * KM),
                Math.toDegrees(asymptote.declination()),
                Math.toDegrees(asymptote.rightAscension()),
                injection.deltaV() / KM,
                Math.toDegrees(injection.inclination()),
                flown.convergence().corrections(),
                flown.convergence().positionMiss() / KM,
                flown.convergence().velocityMiss() * KM,
                flown.massAtEnd(),
                publisher.utcSeconds(flown.path().orElseThrow().end().time()),
                proximity(flown),
                flown.burns().stream().map(this::burn).toList(),
                CruiseSample.series(flown.path().orElseThrow(), trajectory, solarSystem, Unit.DAY).stream()
                        .map(TransferFlights::cruise)
                        .toList());
    }

    /**
     * Where one that arrived is on its way, and behind a flyby until an instant.
     *
     * @param until TDB seconds since J2000
     */
    Trajectory path(FlownTrajectory flown, double until) {
        final CraftPath path = flown.path().orElseThrow();
        if (transferCase.isRendezvous() || until <= path.end().time()) {
            return path.trajectory();
        }
        final CraftPath behind = new CraftPropagation(
                        solarSystem,
                        dynamics.forces(),
                        plan(flown.massAtEnd(), transferCase.braking()).craft().sunlight(),
                        COAST_TOLERANCE)
                .path(path.end(), until, List.of());
        return Trajectory.joined(List.of(path.trajectory(), behind.trajectory()));
    }

    private ProximityResult proximity(FlownTrajectory flown) {
        final FlownSpec spec = transferCase.spec().flown();
        final double end = flown.path().orElseThrow().end().time() + spec.proximityDuration();
        if (spec.proximityDistance() == null || !transferCase.isRendezvous() || end > trajectory.end()) {
            return null;
        }
        final ProximityLeg leg = ProximityLeg.fly(
                flown,
                plan(flown.massAtEnd(), transferCase.braking()).craft(),
                solarSystem,
                dynamics.forces(),
                trajectory,
                spec.proximityDistance(),
                spec.proximityDuration());
        return new ProximityResult(
                leg.distance() / KM,
                publisher.utcSeconds(leg.end()),
                leg.departureDeltaV() + leg.arrivalDeltaV(),
                leg.miss());
    }

    private FlownBurnResult burn(FlownBurn burn) {
        return new FlownBurnResult(
                publisher.utcSeconds(burn.arc().start()),
                burn.arc().duration() / 3600.0,
                burn.deltaV() / KM,
                burn.massBefore(),
                burn.massAfter());
    }

    private static CruiseResult cruise(CruiseSample sample) {
        return new CruiseResult(
                sample.time(), sample.earthDistance() / KM, sample.targetDistance() / KM, sample.mass());
    }

    /** Transfers of the grid flown beside their conics; null where the scenario asks for no map. */
    List<FlownMapResult> map(TransferGrid grid, Progress progress) {
        final FlownSpec spec = transferCase.spec().flown();
        final int step = spec.mapStep();
        if (step == 0) {
            return null;
        }
        return FlownMap.fly(
                        dynamics,
                        FlownMap.options(grid, step, step, spec.mapDeltaV()),
                        plan(transferCase.spec().craft().wetMass(), transferCase.braking()),
                        progress)
                .points()
                .stream()
                .map(this::point)
                .toList();
    }

    private FlownMapResult point(FlownPoint point) {
        final boolean reached = point.convergence().reached();
        return new FlownMapResult(
                publisher.utcSeconds(point.option().launch()),
                publisher.utcSeconds(point.option().arrival()),
                (transferCase.isRendezvous() ? point.option().deltaV() : 0.0) / KM,
                reached ? point.deltaV() / KM : null,
                point.option().asymptote().characteristicEnergy() / (KM * KM),
                point.asymptote().characteristicEnergy() / (KM * KM),
                reached ? null : point.convergence().message());
    }

    /** Why a flight did not arrive, in words; null for one that did. */
    static String words(FlownTrajectory flown) {
        return flown.convergence().reached()
                ? null
                : String.format(
                        Locale.ROOT,
                        "not flown to the end: %s",
                        flown.convergence().message());
    }
}

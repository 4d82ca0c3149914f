package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LauncherSpec;
import space.apophis.scenario.mission.TrajectorySpec;
import space.apophis.study.input.ScenarioLauncher;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.PublishedFigureResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.Injection;
import space.apophis.transfer.legs.LegPlan;
import space.apophis.transfer.legs.LegSearch;
import space.apophis.transfer.legs.LegSolution;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.transfer.legs.PlannedSwingBy;
import space.apophis.transfer.legs.ReturnFamily;
import space.apophis.uncertainty.LinearUncertainty;

/** Finds the trajectories of several legs that a scenario asks for, flies the best, and publishes them. */
public final class TrajectoryStudy {

    private final TrajectoryCase voyage;
    private final TrajectorySpec spec;

    private TrajectoryStudy(TrajectoryCase voyage) {
        this.voyage = voyage;
        this.spec = voyage.input().spec();
    }

    /**
     * Runs what a scenario asks for.
     *
     * @param flight of the scenario's body
     * @param uncertainty of its orbit; null where that has no covariance
     * @throws InputFault if a date lies outside the data, the launcher is unknown, or no conics join the bodies
     */
    public static TrajectoryOutcome of(
            StudyInput study,
            SolarSystem solarSystem,
            Flight flight,
            LinearUncertainty uncertainty,
            Progress progress) {
        if (study.scenario().trajectory() == null) {
            return TrajectoryOutcome.NONE;
        }
        final TrajectoryInput input = new TrajectoryInput(study, solarSystem);
        final LauncherSpec launcher = input.spec().launcher();
        final Craft craft = new Craft(input.spec().craft(), launcher(input), launcher);
        final LegPaths paths = LegPaths.fly(input, flight.trajectory(), progress);
        final TrajectoryStudy trajectories =
                new TrajectoryStudy(new TrajectoryCase(input, paths, craft, flight, uncertainty));
        return input.spec().isIon() ? trajectories.runIon(progress) : trajectories.run(progress);
    }

    /** Null where the scenario names none. */
    private static Launcher launcher(TrajectoryInput input) {
        return input.spec().launcher() == null
                ? null
                : ScenarioLauncher.of(
                        input.study().source(),
                        "trajectory.launcher",
                        input.spec().launcher(),
                        input.solarSystem().planets().gm(Body.EARTH));
    }

    private TrajectoryOutcome runIon(Progress progress) {
        final IonOptions found = new IonStudy(voyage).options(progress);
        return new TrajectoryOutcome(
                found.options(),
                null,
                published(
                        found.options().get(0),
                        found.flown().flatMap(FlownTrajectory::injection).orElse(null)),
                Optional.of(new TrajectoryVisitor(voyage).of(found)));
    }

    /** Null where the scenario has no published figures. */
    private List<PublishedFigureResult> published(TrajectoryResult best, Injection flown) {
        return spec.published().isEmpty() ? null : new PublishedTable(voyage.craft(), best, flown).of(spec.published());
    }

    private TrajectoryOutcome run(Progress progress) {
        final LegPlan plan = new LegPlanning(voyage.input(), voyage.paths(), voyage.craft()).plan();
        final LegSearch search =
                new LegSearch(plan, spec.search().seed(), spec.search().restarts());
        final List<LegSolution> solutions = prepared(plan, solutions(search, progress));
        final FlownTrajectory flown = spec.flown()
                ? new TrajectoryFlights(voyage).fly(solutions.get(0).trajectory(), progress)
                : null;
        final List<TrajectoryResult> options = options(solutions, flown);
        final boolean reached = flown != null && flown.convergence().reached();
        return new TrajectoryOutcome(
                options,
                new PricePublisher(voyage.input(), search).price(progress),
                published(options.get(0), reached ? flown.injection().orElseThrow() : null),
                Optional.of(new TrajectoryVisitor(voyage).of(solutions.get(0).trajectory(), flown)));
    }

    /** The best, where it returns to the planet of its launch, as such a return is flown. */
    private List<LegSolution> prepared(LegPlan plan, List<LegSolution> solutions) {
        final LegTrajectory best = solutions.get(0).trajectory();
        final int next = plan.nextBody(0);
        if (!spec.flown() || !(plan.nodes().get(next) instanceof PlannedSwingBy swingBy)) {
            return solutions;
        }
        final List<LegSolution> prepared = new ArrayList<>(solutions);
        prepared.set(0, LegSolution.of(plan, ReturnFamily.placed(best, swingBy.gm(), swingBy.leastPeriapsis())));
        return prepared;
    }

    private List<LegSolution> solutions(LegSearch search, Progress progress) {
        try {
            final List<LegSolution> found = spec.search().launchStep() == null
                    ? List.of(search.best(progress))
                    : search.bestOfLaunches(spec.search().launchStep(), progress);
            return found.stream()
                    .sorted(Comparator.comparing(solution -> !isLifted(solution)))
                    .toList();
        } catch (InputFault fault) {
            throw voyage.input().fault("legs", fault.getMessage());
        }
    }

    /** Whether it keeps to the legs, and the launcher sends it off with a mass at all. */
    private boolean isLifted(LegSolution solution) {
        return solution.isFlyable()
                && (voyage.craft().launcher() == null
                        || voyage.craft().lifted(solution.trajectory().asymptote()) != null);
    }

    /** The best flown where it is, the others between conics. */
    private List<TrajectoryResult> options(List<LegSolution> solutions, FlownTrajectory flown) {
        final TrajectoryPublisher publisher = new TrajectoryPublisher(voyage);
        final OptionLabels labels = new OptionLabels(voyage.publisher());
        final List<TrajectoryResult> options = new ArrayList<>();
        for (LegSolution solution : solutions) {
            final String label = labels.next(solution.trajectory().launch().time());
            options.add(publisher.option(label, solution, options.isEmpty() ? flown : null));
        }
        return options;
    }
}

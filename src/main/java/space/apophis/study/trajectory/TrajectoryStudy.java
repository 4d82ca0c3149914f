package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.TrajectorySpec;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.DeclinationPriceResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.visit.VisitorKind;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.legs.LegPlan;
import space.apophis.transfer.legs.LegSearch;
import space.apophis.transfer.legs.LegSolution;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.transfer.legs.PlannedSwingBy;
import space.apophis.transfer.legs.ReturnFamily;
import space.apophis.uncertainty.LinearUncertainty;

/** Finds the trajectories of several legs that a scenario asks for, flies the best, and publishes them. */
public final class TrajectoryStudy {

    private final TrajectoryInput input;
    private final TrajectoryCase trajectoryCase;
    private final TrajectorySpec spec;
    private final OptionLimits limits;

    private TrajectoryStudy(TrajectoryInput input, TrajectoryCase trajectoryCase) {
        this.input = input;
        this.trajectoryCase = trajectoryCase;
        this.spec = input.spec();
        this.limits = trajectoryCase.study().scenario().transfer() == null
                ? OptionLimits.of(trajectoryCase, null, spec.legs())
                : new OptionLimits(trajectoryCase, null, null);
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
        final Craft craft = Craft.of(study, "trajectory", input.spec().craft(), solarSystem);
        final LegPaths paths = LegPaths.fly(input, flight.trajectory(), progress);
        final TrajectoryStudy trajectories = new TrajectoryStudy(
                input, new TrajectoryCase(study, solarSystem, paths, craft, flight, uncertainty, null));
        return input.spec().isIon() ? trajectories.runIon(progress) : trajectories.run(progress);
    }

    private TrajectoryOutcome runIon(Progress progress) {
        final IonStudy.Found found = new IonStudy(input, trajectoryCase).options(progress);
        final CraftOption best = found.options().get(0);
        return outcome(
                found.options(),
                found.remarks(),
                null,
                new LeadingOption(
                        trajectoryCase,
                        best,
                        null,
                        found.tried(),
                        new LeadingOption.Ion(found.plan(), found.best()),
                        List.of(new LeadingOption.Day(
                                found.best().launch().time(), best.searched(), null, spec.legs()))));
    }

    /**
     * What options give.
     *
     * @param remarks on the first
     */
    private TrajectoryOutcome outcome(
            List<CraftOption> options,
            List<String> remarks,
            DeclinationPriceResult declinationPrice,
            LeadingOption leading) {
        final TrajectoryPublisher publisher = new TrajectoryPublisher(trajectoryCase);
        final List<TrajectoryResult> results = options.stream()
                .map(option -> publisher.option(
                        option, limits.of(option, option.equals(options.get(0)) ? remarks : List.of()), null))
                .toList();
        return new TrajectoryOutcome(
                results,
                declinationPrice,
                spec.published().isEmpty() ? null : new PublishedTable(results.get(0)).of(spec.published()),
                Optional.of(new TrajectoryVisitor(trajectoryCase, VisitorKind.TRAJECTORY).of(options.get(0), null)),
                Optional.of(leading));
    }

    private TrajectoryOutcome run(Progress progress) {
        final LegPlan plan = new LegPlanning(input, trajectoryCase.paths(), trajectoryCase.craft()).plan();
        final LegSearch search =
                new LegSearch(plan, spec.search().seed(), spec.search().restarts());
        final List<LegSolution> solutions = prepared(plan, solutions(search, progress));
        final FlownTrajectory flown = spec.flown()
                ? new TrajectoryFlights(trajectoryCase).fly(solutions.get(0).trajectory(), spec.legs(), progress)
                : null;
        final List<CraftOption> options = options(solutions, flown);
        final ConicLedger best =
                new ConicLedger(trajectoryCase, spec.legs(), solutions.get(0).trajectory());
        return outcome(
                options,
                List.of(),
                new PricePublisher(input, search).price(progress),
                new LeadingOption(
                        trajectoryCase,
                        options.get(0),
                        best.conics(),
                        flown,
                        null,
                        List.of(LeadingOption.Day.of(best))));
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
            throw input.fault("legs", fault.getMessage());
        }
    }

    /** Whether it keeps to the legs, and the launcher sends it off with a mass at all. */
    private boolean isLifted(LegSolution solution) {
        return solution.isFlyable()
                && (trajectoryCase.craft().launcher() == null
                        || trajectoryCase.craft().lifted(solution.trajectory().asymptote()) != null);
    }

    /** The best flown where it is, the others between conics. */
    private List<CraftOption> options(List<LegSolution> solutions, FlownTrajectory flown) {
        final OptionLabels labels = new OptionLabels(trajectoryCase.publisher());
        final List<CraftOption> options = new ArrayList<>();
        for (LegSolution solution : solutions) {
            options.add(new ConicLedger(trajectoryCase, spec.legs(), solution.trajectory())
                    .option(labels.next(solution.trajectory().launch().time()), options.isEmpty() ? flown : null));
        }
        return options;
    }
}

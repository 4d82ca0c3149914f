package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import space.apophis.deflection.ImpactorShift;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.scenario.mission.DaysSpec;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.scenario.mission.LegDates;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.scenario.mission.TransferSpec.TransferMode;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.ProximityResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.trajectory.ConicLedger;
import space.apophis.study.trajectory.Craft;
import space.apophis.study.trajectory.CraftOption;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.trajectory.LegPaths;
import space.apophis.study.trajectory.OptionLimits;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.study.trajectory.TrajectoryFlights;
import space.apophis.study.trajectory.TrajectoryPublisher;
import space.apophis.study.trajectory.TrajectoryVisitor;
import space.apophis.study.visit.VisitorKind;
import space.apophis.transfer.Days;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.grid.LaunchPeriod;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/** Finds a spacecraft's transfers to the asteroid, and the launch period. */
public final class LaunchPeriodStudy {

    private final TrajectoryCase trajectoryCase;
    private final TransferInput input;
    private final Trajectory trajectory;
    private final TransferSpec spec;
    private final TransferCase transferCase;
    private final TransferPlan plan;
    private final Publisher publisher;
    private final double firstArrival;
    private final double lastArrival;
    private final int[] arrivals;

    private LaunchPeriodStudy(TrajectoryCase trajectoryCase, double encounter) {
        this.trajectoryCase = trajectoryCase;
        this.input = new TransferInput(trajectoryCase);
        this.spec = trajectoryCase.study().scenario().transfer();
        this.trajectory = trajectoryCase.paths().path(trajectoryCase.own());
        this.publisher = trajectoryCase.publisher();
        this.plan = new TransferPlan(days(spec.launch()), days(spec.arrival()), spec.revolutions(), encounter);
        final LaunchPeriodSpec period = spec.period();
        this.firstArrival =
                period.arrivalFrom() == null ? plan.arrival().first() : publisher.seconds(period.arrivalFrom());
        this.lastArrival = period.arrivalTo() == null ? plan.arrival().last() : publisher.seconds(period.arrivalTo());
        final boolean hits = spec.mode() == TransferMode.IMPACT;
        this.arrivals = plan.arrival()
                .within(firstArrival, lastArrival)
                .filter(day -> !hits || plan.arrival().at(day) < encounter)
                .toArray();
        if (arrivals.length == 0) {
            throw input.fault(
                    "transfer.period",
                    "none of the arrival days lies from arrivalFrom to arrivalTo"
                            + (hits ? " and before the pass or strike" : ""));
        }
        checkDates();
        this.transferCase = new TransferCase(
                spec,
                trajectoryCase,
                dates(plan.launch().first(), plan.launch().last()),
                dates(plan.arrival().at(arrivals[0]), plan.arrival().at(arrivals[arrivals.length - 1])),
                trajectoryCase.impactor() == null ? null : new HitShifts(trajectoryCase.impactor(), plan.arrival()));
    }

    private Days days(DaysSpec days) {
        return new Days(publisher.seconds(days.from()), days.step(), days.count());
    }

    private static LegDates dates(double first, double last) {
        final Epoch from = Epoch.ofSecondsSinceJ2000(first, TimeScaleName.TDB);
        final Epoch to = Epoch.ofSecondsSinceJ2000(last, TimeScaleName.TDB);
        return last > first ? new LegDates(null, from, to) : new LegDates(from, null, null);
    }

    /**
     * Runs what a scenario asks for.
     *
     * @param flight of the scenario's body
     * @param uncertainty of its orbit; null where that has no covariance
     * @param impactor what a hit does; null where the scenario has no deflection
     * @param workers who flies the points of a map
     * @param finished keeps them
     */
    public static LaunchPeriodOutcome of(
            StudyInput study,
            SolarSystem solarSystem,
            Flight flight,
            LinearUncertainty uncertainty,
            ImpactorShift impactor,
            Workers workers,
            FinishedParts finished,
            Progress progress) {
        return study.scenario().transfer() == null
                ? LaunchPeriodOutcome.NONE
                : found(study, solarSystem, flight, uncertainty, impactor).run(workers, finished, progress);
    }

    /**
     * Finds and flies one option alone, from which another scenario goes on.
     *
     * @param study with a transfer that is flown
     * @param flight of its body
     * @param label of the option
     * @throws InputFault if there is no such option, or it does not arrive
     */
    public static LeadingOption option(
            StudyInput study, SolarSystem solarSystem, Flight flight, String label, Progress progress) {
        return found(study, solarSystem, flight, null, null).alone(label, progress);
    }

    private static LaunchPeriodStudy found(
            StudyInput study,
            SolarSystem solarSystem,
            Flight flight,
            LinearUncertainty uncertainty,
            ImpactorShift impactor) {
        final TransferSpec spec = study.scenario().transfer();
        final String own = study.scenario().body();
        final Craft craft = Craft.of(study, "transfer", spec.craft(), solarSystem);
        final LegPaths paths = new LegPaths(solarSystem, Map.of(own, study.body()), Map.of(own, flight.trajectory()));
        final TrajectoryCase trajectoryCase = new TrajectoryCase(
                study,
                solarSystem,
                paths,
                craft,
                flight,
                uncertainty,
                spec.mode() == TransferMode.IMPACT ? impactor : null);
        return new LaunchPeriodStudy(
                trajectoryCase,
                trajectoryCase
                        .encounter()
                        .orElseThrow(() -> study.source()
                                .fault(
                                        "transfer",
                                        "needs a pass by Earth to count the days before it, within"
                                                + " closeApproaches.limits.EARTH")));
    }

    private void checkDates() {
        input.requireEarth("transfer.launch", plan.launch().first());
        input.requireEarth("transfer.launch", plan.launch().last());
        final double after = spec.mode() == TransferMode.RENDEZVOUS
                ? 0.5 * (spec.braking().burns() - 1.0) * spec.braking().interval()
                : 0.0;
        if (plan.arrival().first() < trajectory.start() || plan.arrival().last() + after > trajectory.end()) {
            throw input.fault(
                    "transfer.arrival",
                    "lies outside the propagation, allowed is " + publisher.tdb(trajectory.start()) + " to "
                            + publisher.tdb(trajectory.end() - after) + " TDB");
        }
    }

    /** An option to be told of. */
    private record Asked(String label, TransferOption transfer, ConicLedger ledger) {}

    /**
     * What the grid has.
     *
     * @param ofDays the best of each launch day; null where a day has none
     * @param within those that make the launch period on conics
     */
    private record Found(
            TransferGrid grid,
            LaunchPeriodSearch search,
            List<TransferOption> ofDays,
            TransferOption nominal,
            List<TransferOption> within) {}

    private Found search(Progress progress) {
        final TransferGrid grid = TransferGrid.of(plan, trajectoryCase.solarSystem(), trajectory);
        final LaunchPeriodSearch search = LaunchPeriodSearch.of(grid, transferCase, arrivals, progress);
        final List<TransferOption> ofDays =
                new DeepSpaceImprovement(transferCase).improve(search.ofLaunchDays(), progress);
        return new Found(
                grid,
                search,
                ofDays,
                ofDays.stream()
                        .filter(Objects::nonNull)
                        .min(Comparator.comparingDouble(transferCase::cost))
                        .orElseThrow(() -> noMass(search)),
                LaunchPeriod.run(ofDays, transferCase::cost, transferCase.limit()));
    }

    private FlownPeriod period() {
        return FlownPeriod.of(
                transferCase,
                spec.flown() == null ? null : new TrajectoryFlights(trajectoryCase),
                OptionLimits.of(trajectoryCase, spec.period(), transferCase.direct()));
    }

    private LeadingOption alone(String label, Progress progress) {
        final Asked asked = asked(label, progress);
        final FlownPeriod period = period();
        final CraftOption option = period.option(label, asked.transfer(), asked.ledger());
        if (option.flown() == null) {
            throw input.fault("transfer", "the option '" + label + "' is not flown to its end");
        }
        return leading(option, asked, period, List.of());
    }

    private Asked asked(String label, Progress progress) {
        for (int i = 0; i < spec.options().size(); i++) {
            if (spec.options().get(i).label().equals(label)) {
                return named(i, label);
            }
        }
        final Found found = search(progress);
        return asked(found.within(), found.nominal()).stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> input.fault(
                        "transfer.period",
                        "no day meets its limit, so there is no option '" + label + "', 'nominal' is"));
    }

    private LaunchPeriodOutcome run(Workers workers, FinishedParts finished, Progress progress) {
        final Found found = search(progress);
        final TransferGrid grid = found.grid();
        final LaunchPeriodSearch search = found.search();
        final List<TransferOption> ofDays = found.ofDays();
        final TransferOption nominal = found.nominal();
        final List<TransferOption> within = found.within();
        final FlownPeriod period = period();
        final OptionLimits limits = period.limits();
        final TrajectoryFlights flights = period.flights();
        final List<CraftOption> options = new ArrayList<>();
        final List<TrajectoryResult> results = new ArrayList<>();
        final List<Asked> asked = asked(within, nominal);
        for (Flown each : flown(asked, period, progress)) {
            options.add(each.option());
            results.add(new TrajectoryPublisher(trajectoryCase)
                    .option(each.option(), limits.of(each.option(), each.remarks()), each.proximity()));
        }
        final int place = within.isEmpty() ? 0 : 1;
        final LaunchPeriodPublisher windows = new LaunchPeriodPublisher(transferCase);
        final List<TransferOption> flownDays = period.within(within, progress);
        return new LaunchPeriodOutcome(
                new LaunchPeriodSection(
                        results,
                        place,
                        windows.window(
                                ofDays, within, flownDays, nominal, search.ofArrivalDays(), firstArrival, lastArrival),
                        windows.grid(search),
                        flights == null ? null : windows.map(grid, flights, workers, finished, progress)),
                Optional.of(new TrajectoryVisitor(trajectoryCase, VisitorKind.TRANSFER)
                        .of(visiting(options, options.get(place)), spec.flown())),
                Optional.of(leading(options.get(place), asked.get(place), period, flownDays)),
                options.stream()
                        .map(option -> OptionArrival.of(trajectoryCase, option))
                        .toList());
    }

    private LeadingOption leading(
            CraftOption option, Asked nominal, FlownPeriod period, List<TransferOption> flownDays) {
        final List<LeadingOption.Day> days = flownDays.stream()
                .map(transferCase::ledger)
                .map(LeadingOption.Day::of)
                .toList();
        return new LeadingOption(
                trajectoryCase,
                option,
                nominal.ledger().conics(),
                period.flights() == null ? null : period.flight(nominal.transfer(), nominal.ledger()),
                null,
                days.isEmpty() ? List.of(LeadingOption.Day.of(nominal.ledger())) : days);
    }

    /** The first, the best and the last of the launch period, of which there is but the best where no day meets the limit. */
    private List<Asked> asked(List<TransferOption> within, TransferOption nominal) {
        final List<Asked> asked = new ArrayList<>();
        if (!within.isEmpty()) {
            asked.add(asked("open", within.get(0)));
        }
        asked.add(asked("nominal", nominal));
        if (!within.isEmpty()) {
            asked.add(asked("close", within.get(within.size() - 1)));
        }
        for (int i = 0; i < spec.options().size(); i++) {
            asked.add(named(i, spec.options().get(i).label()));
        }
        return asked;
    }

    private Asked named(int number, String label) {
        final TransferOption named = input.named(number, plan, transferCase);
        return new Asked(label, named, transferCase.named(named));
    }

    private Asked asked(String label, TransferOption transfer) {
        return new Asked(label, transfer, transferCase.ledger(transfer));
    }

    /** An option with what is to be said of it. */
    private record Flown(CraftOption option, List<String> remarks, ProximityResult proximity) {}

    /** Flies the options where that is asked for, on as many threads as there are. */
    private List<Flown> flown(List<Asked> asked, FlownPeriod period, Progress progress) {
        final AtomicLong done = new AtomicLong();
        return asked.parallelStream()
                .map(each -> {
                    final CraftOption option = period.option(each.label(), each.transfer(), each.ledger());
                    final ProximityResult proximity = option.flown() == null || !transferCase.isRendezvous()
                            ? null
                            : period.flights().proximity(period.flight(each.transfer(), each.ledger()), spec.flown());
                    progress.report("options", done.incrementAndGet(), asked.size());
                    return new Flown(option, transferCase.remarks(each.transfer()), proximity);
                })
                .toList();
    }

    /** The nominal option; where that is not flown to its end and others are, the cheapest of these. */
    private static CraftOption visiting(List<CraftOption> options, CraftOption nominal) {
        return nominal.flown() != null
                ? nominal
                : options.stream()
                        .filter(option -> option.flown() != null)
                        .min(Comparator.comparingDouble(option -> option.flown().deltaV()))
                        .orElse(nominal);
    }

    /** What to say if the launcher has no mass for any transfer: the one of least C3. */
    private InputFault noMass(LaunchPeriodSearch search) {
        final TransferOption least = search.ofLeastEnergy()
                .orElseThrow(() -> input.fault("transfer.arrival", "no arrival allowed is after a launch"));
        trajectoryCase
                .gates()
                .filter(gates -> !gates.allow(plan.launch().last()))
                .ifPresent(gates -> {
                    throw input.fault(
                            "deflection.gates",
                            "the craft is built on " + publisher.utcSeconds(gates.ready())
                                    + ", after the last day of transfer.launch, later days are needed");
                });
        input.told("transfer.launcher", () -> trajectoryCase.craft().launcher().mass(least.asymptote()));
        if (!Double.isNaN(transferCase.deliveredMass(least))) {
            return input.fault("transfer.launcher", TransferInput.LESS_THAN_CRAFT);
        }
        return input.fault("transfer.launcher", "its masses are less than companionMass for every transfer");
    }
}

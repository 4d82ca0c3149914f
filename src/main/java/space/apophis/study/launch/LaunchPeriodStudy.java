package space.apophis.study.launch;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.mission.DaysSpec;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.scenario.mission.TransferOptionSpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.study.input.ScenarioLauncher;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.TransferResult;
import space.apophis.transfer.Days;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.grid.LaunchPeriod;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Unit;

/** Finds a spacecraft's transfers to the asteroid, and the launch period. */
public final class LaunchPeriodStudy {

    private final ScenarioSource source;
    private final SolarSystem solarSystem;
    private final Trajectory trajectory;
    private final TransferSpec spec;
    private final ForceSpec forces;
    private final TransferCase transferCase;
    private final TransferPlan plan;
    private final String name;
    private final double until;
    private final double firstArrival;
    private final double lastArrival;

    private LaunchPeriodStudy(
            ScenarioSource source, SolarSystem solarSystem, Trajectory trajectory, CloseApproach pass) {
        final Scenario scenario = source.scenario();
        this.spec = scenario.transfer();
        this.forces = scenario.propagation().forces();
        this.source = source;
        this.solarSystem = solarSystem;
        this.trajectory = trajectory;
        final double gmEarth = solarSystem.planets().gm(Body.EARTH);
        this.transferCase =
                new TransferCase(spec, ScenarioLauncher.of(source, "transfer.launcher", spec.launcher(), gmEarth));
        this.plan = new TransferPlan(days(spec.launch()), days(spec.arrival()), spec.revolutions(), pass.time());
        final Publisher publisher = new Publisher(solarSystem);
        this.name = scenario.name();
        this.until = publisher.seconds(scenario.output().to());
        final LaunchPeriodSpec period = spec.period();
        this.firstArrival =
                period.arrivalFrom() == null ? plan.arrival().first() : publisher.seconds(period.arrivalFrom());
        this.lastArrival = period.arrivalTo() == null ? plan.arrival().last() : publisher.seconds(period.arrivalTo());
    }

    private Days days(DaysSpec days) {
        return new Days(new Publisher(solarSystem).seconds(days.from()), days.step(), days.count());
    }

    /** Runs what a scenario asks for. */
    public static TransferOutcome of(ScenarioSource source, SolarSystem solarSystem, Flight flight, Progress progress) {
        if (source.scenario().transfer() == null) {
            return TransferOutcome.NONE;
        }
        final CloseApproach pass = flight.closest(Body.EARTH)
                .orElseThrow(() -> source.fault(
                        "transfer",
                        "needs a pass by Earth to count the days before it, within closeApproaches.limits.EARTH"));
        final LaunchPeriodStudy study = new LaunchPeriodStudy(source, solarSystem, flight.trajectory(), pass);
        study.checkDates();
        return study.run(progress);
    }

    private void checkDates() {
        requireEarth("transfer.launch", plan.launch().first());
        requireEarth("transfer.launch", plan.launch().last());
        final double after =
                0.5 * (spec.braking().burns() - 1.0) * spec.braking().interval();
        if (plan.arrival().first() < trajectory.start() || plan.arrival().last() + after > trajectory.end()) {
            final Publisher publisher = new Publisher(solarSystem);
            throw fault(
                    "transfer.arrival",
                    "lies outside the propagation, allowed is " + publisher.tdb(trajectory.start()) + " to "
                            + publisher.tdb(trajectory.end() - after) + " TDB");
        }
        if (LaunchPeriodSearch.arrivalsAllowed(plan, firstArrival, lastArrival).length == 0) {
            throw fault("transfer.period", "none of the arrival days lies from arrivalFrom to arrivalTo");
        }
    }

    private void requireEarth(String key, double launch) {
        told(key, () -> new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, launch));
    }

    private TransferOutcome run(Progress progress) {
        final TransferGrid grid = TransferGrid.search(plan, solarSystem, trajectory, progress);
        final LaunchPeriodSearch search = new LaunchPeriodSearch(grid, transferCase, firstArrival, lastArrival);
        final List<TransferOption> ofDays = new DeepSpaceImprovement(transferCase, solarSystem, trajectory)
                .improve(search.ofLaunchDays(), progress);
        final TransferOption nominal = ofDays.stream()
                .filter(Objects::nonNull)
                .min(Comparator.comparingDouble(transferCase::cost))
                .orElseThrow(() -> noMass(search));
        final List<TransferOption> within = LaunchPeriod.run(ofDays, transferCase::cost, transferCase.limit());
        final TransferPublisher publisher = new TransferPublisher(transferCase, solarSystem, trajectory);
        final Map<String, TransferOption> options = new LinkedHashMap<>();
        if (!within.isEmpty()) {
            options.put("open", within.get(0));
        }
        options.put(FlownOption.NOMINAL, nominal);
        if (!within.isEmpty()) {
            options.put("close", within.get(within.size() - 1));
        }
        for (int i = 0; i < spec.options().size(); i++) {
            options.put(spec.options().get(i).label(), named(i));
        }
        final TransferFlights flights =
                spec.flown() == null ? null : new TransferFlights(transferCase, solarSystem, forces, trajectory);
        final LaunchPeriodPublisher windows = new LaunchPeriodPublisher(transferCase, solarSystem);
        final List<FlownOption> flown = published(options, publisher, flights, progress);
        return new TransferOutcome(
                flown.stream().map(FlownOption::result).toList(),
                windows.window(ofDays, within, nominal, search.ofArrivalDays(), firstArrival, lastArrival),
                windows.grid(grid),
                flights == null ? null : flights.map(grid, progress),
                Optional.of(
                        new TransferVisitor(name, transferCase, solarSystem, trajectory, flights, until).of(flown)));
    }

    /** Flies the options where that is asked for, on as many threads as there are. */
    private static List<FlownOption> published(
            Map<String, TransferOption> options,
            TransferPublisher publisher,
            TransferFlights flights,
            Progress progress) {
        final AtomicLong done = new AtomicLong();
        return options.entrySet().parallelStream()
                .map(option -> {
                    final FlownTrajectory flown = flights == null ? null : flights.fly(option.getValue());
                    final TransferResult result = publisher.transfer(
                            option.getKey(), option.getValue(), flown, flown == null ? null : flights.result(flown));
                    progress.report("options", done.incrementAndGet(), options.size());
                    return new FlownOption(option.getValue(), flown, result);
                })
                .toList();
    }

    /** A transfer between two instants of the scenario's own. */
    private TransferOption named(int number) {
        final TransferOptionSpec option = spec.options().get(number);
        final String key = "transfer.options[" + (number + 1) + "]";
        final Publisher publisher = new Publisher(solarSystem);
        final double arrival = publisher.seconds(option.arrival());
        if (arrival < trajectory.start() || arrival > trajectory.end()) {
            throw fault(key, "arrives outside the propagation");
        }
        requireEarth(key, publisher.seconds(option.launch()));
        final TransferPlan alone = new TransferPlan(
                new Days(publisher.seconds(option.launch()), Unit.DAY, 1),
                new Days(arrival, Unit.DAY, 1),
                plan.revolutions(),
                plan.encounter());
        final TransferGrid cell = TransferGrid.search(alone, solarSystem, trajectory, Progress.SILENT);
        final TransferOption direct = cell.option(0, 0, Math.max(0, cell.bestBranch(0, 0)))
                .orElseThrow(() -> fault(key, "no transfer joins these two dates"));
        told(key, () -> transferCase.launcher().mass(direct.asymptote()));
        if (Double.isNaN(transferCase.cost(direct))) {
            throw fault(key, "the launcher's mass there is less than launcher.companionMass");
        }
        return new DeepSpaceImprovement(transferCase, solarSystem, trajectory)
                .improve(List.of(List.of(direct)), Progress.SILENT)
                .get(0);
    }

    /** What to say if the launcher has no mass for any transfer: the one of least C3. */
    private InputFault noMass(LaunchPeriodSearch search) {
        final TransferOption least = search.ofLeastEnergy()
                .orElseThrow(() -> fault("transfer.arrival", "no arrival allowed is after a launch"));
        told("transfer.launcher", () -> transferCase.launcher().mass(least.asymptote()));
        return fault("transfer.launcher", "its masses are less than companionMass for every transfer");
    }

    /** Does what may fail for an input, and tells it at its line. */
    private <T> T told(String key, Supplier<T> work) {
        try {
            return work.get();
        } catch (InputFault | IllegalArgumentException e) {
            throw fault(key, e.getMessage());
        }
    }

    private InputFault fault(String key, String what) {
        return source.fault(key, what);
    }
}

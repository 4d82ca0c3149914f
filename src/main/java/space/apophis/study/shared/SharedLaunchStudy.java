package space.apophis.study.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.job.KeptRecords;
import space.apophis.job.Progress;
import space.apophis.job.Sweep;
import space.apophis.job.Workers;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.SharedLaunchSpec;
import space.apophis.study.input.ScenarioLauncher;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.trajectory.LegPaths;
import space.apophis.study.trajectory.TrajectoryInput;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.shared.LaunchLimit;
import space.apophis.transfer.shared.SharedTrade;

/** Looks day by day whether one launch serves a rendezvous and a craft with ion engines, and what it costs them. */
public final class SharedLaunchStudy {

    private final SharedLaunchSpec spec;
    private final SharedCrafts crafts;
    private final SharedPlans plans;
    private final SharedDays days;
    private final Publisher publisher;

    private SharedLaunchStudy(SharedCrafts crafts, Launcher launcher) {
        this.spec = crafts.input().study().scenario().sharedLaunch();
        this.crafts = crafts;
        this.plans = crafts.plans(limit(crafts, launcher));
        this.publisher = new Publisher(crafts.input().solarSystem());
        this.days = new SharedDays(plans, new DayPublisher(spec, launcher, crafts.mass(), publisher));
    }

    /**
     * Runs what a scenario asks for.
     *
     * @param target path of the scenario's body
     * @param workers who looks at the days
     * @param finished keeps those that are done
     * @return null where the scenario does not ask
     * @throws InputFault if a date lies outside the data, the launcher is unknown, or it does not lift both
     */
    public static SharedLaunchResult of(
            StudyInput study,
            SolarSystem solarSystem,
            Trajectory target,
            Workers workers,
            FinishedParts finished,
            Progress progress) {
        if (study.scenario().sharedLaunch() == null) {
            return null;
        }
        final TrajectoryInput input = new TrajectoryInput(study, solarSystem);
        final SharedCrafts crafts = new SharedCrafts(input, LegPaths.fly(input, target, progress), target);
        return new SharedLaunchStudy(crafts, launcher(study, solarSystem)).run(workers, finished, progress);
    }

    private static Launcher launcher(StudyInput study, SolarSystem solarSystem) {
        return ScenarioLauncher.of(
                study.source(),
                "transfer.launcher",
                study.scenario().transfer().craft(),
                solarSystem.planets().gm(Body.EARTH));
    }

    /** What the launcher can do with both, and what transfer and launch leg allow. */
    private static LaunchLimit limit(SharedCrafts crafts, Launcher launcher) {
        final Scenario scenario = crafts.input().study().scenario();
        final LegSpec.Launch leg = scenario.trajectory().launch();
        final double inclination = launcher.site().greatestInclination();
        double declination = FastMath.min(inclination, FastMath.PI - inclination);
        if (leg.greatestDeclination() != null) {
            declination = FastMath.min(declination, leg.greatestDeclination());
        }
        double energy = launcher.greatestEnergy(crafts.mass(), declination);
        if (Double.isNaN(energy)) {
            throw crafts.input()
                    .study()
                    .source()
                    .fault(
                            "sharedLaunch",
                            String.format(
                                    Locale.ROOT,
                                    "%s does not lift both craft, %.0f kg, to an escape",
                                    launcher.name(),
                                    crafts.mass()));
        }
        if (leg.greatestC3() != null) {
            energy = FastMath.min(energy, leg.greatestC3());
        }
        if (scenario.transfer().deepSpaceManoeuvre() != null) {
            energy = FastMath.min(
                    energy, scenario.transfer().deepSpaceManoeuvre().greatestC3());
        }
        return new LaunchLimit(energy, declination);
    }

    /** Whether there is time for both after the first and the last day. */
    private void checkDates() {
        final double first = publisher.seconds(spec.launch().from());
        try {
            plans.trade(first);
            plans.trade(first + (spec.launch().count() - 1) * spec.launch().step());
            if (spec.frontDay() != null) {
                plans.trade(publisher.seconds(spec.frontDay()));
            }
        } catch (IllegalArgumentException e) {
            throw crafts.input()
                    .study()
                    .source()
                    .fault("sharedLaunch.launch", "does not suit the dates: " + e.getMessage());
        }
    }

    private SharedLaunchResult run(Workers workers, FinishedParts finished, Progress progress) {
        checkDates();
        final String everything =
                crafts.input().study().everything(crafts.input().solarSystem());
        final double first = publisher.seconds(spec.launch().from());
        final List<Double> launches = IntStream.range(0, spec.launch().count())
                .mapToObj(i -> first + i * spec.launch().step())
                .toList();
        final List<SharedLaunchResult.Day> looked = workers.run(
                new Sweep<>("shared launch, days", everything, launches, SharedLaunchResult.Day.class, days),
                finished,
                progress);
        final List<SharedLaunchResult.Day> run = LongestRun.of(looked);
        final Optional<Double> frontDay = frontDay(looked);
        final SharedFront front = frontDay.map(day ->
                        front(day, new KeptRecords(finished.of("shared launch, front\n" + everything)), progress))
                .orElse(new SharedFront(List.of()));
        return new SharedLaunchResult(
                "rendezvous with " + crafts.input().study().body().designation(),
                "ion engines to " + String.join(" and ", crafts.ionTargets()),
                Publisher.km(spec.deltaV()),
                spec.propellant(),
                crafts.rendezvousMass(),
                crafts.ionMass(),
                looked,
                run.isEmpty() ? null : run.get(0).launchUtc(),
                run.isEmpty() ? null : run.get(run.size() - 1).launchUtc(),
                frontDay.map(publisher::utcSeconds).orElse(null),
                front.points());
    }

    /** The day of the scenario, or the one of least delta v among those on which both fit. */
    private Optional<Double> frontDay(List<SharedLaunchResult.Day> looked) {
        if (spec.frontDay() != null) {
            return Optional.of(publisher.seconds(spec.frontDay()));
        }
        return looked.stream()
                .filter(SharedLaunchResult.Day::bothFit)
                .min(Comparator.comparingDouble(day -> day.shared().deltaVKmS()))
                .map(SharedLaunchResult.Day::secondsTdb);
    }

    /** The points of a front, to be kept. */
    record SharedFront(List<SharedLaunchResult.FrontPoint> points) {}

    private SharedFront front(double launch, KeptRecords kept, Progress progress) {
        progress.report("shared launch, front", 0, 1);
        final SharedFront front = kept.get("front", SharedFront.class, () -> {
            final SharedTrade trade = plans.trade(launch);
            final List<SharedLaunchResult.FrontPoint> points = new ArrayList<>();
            trade.front(trade.ends(), spec.frontPoints()).forEach(flights -> points.add(DayPublisher.point(flights)));
            return new SharedFront(points);
        });
        progress.report("shared launch, front", 1, 1);
        return front;
    }
}

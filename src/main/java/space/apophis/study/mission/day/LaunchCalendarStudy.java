package space.apophis.study.mission.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.TimeComponents;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.LaunchDaySpec;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.KnownLiftOffResult;
import space.apophis.study.result.LaunchCalendarResult;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.launch.LaunchDay;
import space.apophis.transfer.launch.LaunchMinutes;
import space.apophis.transfer.launch.LaunchTrial;
import space.apophis.transfer.launch.ParkingCoast;
import space.apophis.transfer.launch.TurningSite;

/** The launch instants of each day of a launch period, and what follows from the best of them. */
public final class LaunchCalendarStudy {

    private static final String KEY = "mission.launchDay";
    private static final double MINUTE = 60.0;

    private final LaunchDaySpec spec;
    private final LeadingOption leading;
    private final TrajectoryCase trajectoryCase;
    private final SolarSystem solarSystem;
    private final Launcher launcher;
    private final LaunchCalendarPublisher publisher;

    private LaunchCalendarStudy(LaunchDaySpec spec, LeadingOption leading) {
        this.spec = spec;
        this.leading = leading;
        this.trajectoryCase = leading.trajectoryCase();
        this.solarSystem = trajectoryCase.solarSystem();
        this.launcher = trajectoryCase.craft().launcher();
        this.publisher = new LaunchCalendarPublisher(trajectoryCase.publisher(), launcher);
    }

    /**
     * Makes it.
     *
     * @param transfers for what the days were flown to before
     * @throws space.apophis.job.InputFault if there is no launcher, or no instant of any day has a coast that the stage bears
     */
    public static LaunchCalendarResult of(
            LaunchDaySpec spec, LeadingOption leading, LaunchPeriodOutcome transfers, Progress progress) {
        if (leading.trajectoryCase().craft().launcher() == null) {
            throw leading.trajectoryCase()
                    .study()
                    .source()
                    .fault(KEY, "the craft has no launcher, one is needed for its site");
        }
        return new LaunchCalendarStudy(spec, leading).run(transfers, progress);
    }

    private LaunchCalendarResult run(LaunchPeriodOutcome transfers, Progress progress) {
        final List<DayCalendar> days = leading.days().parallelStream()
                .map(day -> calendar(day, spec.greatestCoast()))
                .toList();
        requireCoast(days);
        progress.report("flying from the launch instants", 0, 1);
        final LaunchCalendarFlights flights = new LaunchCalendarFlights(
                spec, leading, publisher, BodySurface.of(solarSystem, Body.EARTH), named(days));
        final LaunchCalendarFlights.Flown flown = flights.fly(transfers);
        progress.report("flying from the launch instants", 1, 1);
        final List<String> open = days.stream()
                .filter(day -> !day.launches().windows().isEmpty())
                .map(publisher::date)
                .toList();
        return new LaunchCalendarResult(
                publisher.site(),
                publisher.way(spec),
                spec.step() / MINUTE,
                days.stream().map(publisher::day).toList(),
                days.stream().map(publisher::margins).toList(),
                new LaunchAttempts(spec.turnaround(), spec.dailyChance()).of(open),
                flown.firstHours(),
                flown.reflown(),
                flown.disposal(),
                spec.liftOff() == null ? null : known(days),
                spec.source());
    }

    private DayCalendar calendar(LeadingOption.Day day, double greatestCoast) {
        final double begin = midnight(day.launch(), 0);
        final double mass = day.searched().launchMass()
                + trajectoryCase.craft().spec().departure().companionMass();
        final LaunchMinutes minutes = new LaunchMinutes(
                new TurningSite(launcher.site(), BodySurface.of(solarSystem, Body.EARTH)),
                launcher,
                new ParkingCoast(spec.ascentDuration(), spec.ascentArc(), spec.leastCoast(), greatestCoast),
                new DayAsymptotes(solarSystem, leading).of(day),
                mass);
        return new DayCalendar(
                day, begin, minutes, LaunchDay.of(minutes, begin, midnight(day.launch(), 1), spec.step()));
    }

    /** 0 h UTC of the day of an instant or of a later one, TDB seconds since J2000. */
    private double midnight(double time, int later) {
        // A millisecond on: 0 h itself may be a rounding before it.
        final DateComponents date = solarSystem
                .clock()
                .date(time + 1e-3)
                .getComponents(solarSystem.clock().utc())
                .getDate();
        return solarSystem
                .clock()
                .seconds(new AbsoluteDate(
                        new DateComponents(date, later),
                        TimeComponents.H00,
                        solarSystem.clock().utc()));
    }

    /** That not the stage alone keeps every instant of the period from being used. */
    private void requireCoast(List<DayCalendar> days) {
        if (days.stream().anyMatch(day -> day.launches().best().isPresent())) {
            return;
        }
        final OptionalDouble shortest = days.stream()
                .map(day -> calendar(day.day(), Double.POSITIVE_INFINITY))
                .flatMap(day -> day.launches().grid().stream())
                .filter(trial -> !Double.isNaN(trial.margin()))
                .mapToDouble(LaunchTrial::coast)
                .min();
        if (shortest.isPresent()) {
            throw trajectoryCase
                    .study()
                    .source()
                    .fault(
                            KEY + ".greatestCoast",
                            String.format(
                                    Locale.ROOT,
                                    "a coast of %.1f min leads to no injection on any day of the period, one of %.1f min at least"
                                            + " is needed",
                                    spec.greatestCoast() / MINUTE,
                                    Math.ceil(shortest.getAsDouble() / MINUTE * 10.0) / 10.0));
        }
    }

    /** The first, the best and the last day by their names, of one day alone the best. */
    private Map<String, DayCalendar> named(List<DayCalendar> days) {
        final Optional<DayCalendar> nominal = days.stream()
                .filter(day -> day.day().launch() == leading.option().searched().launch())
                .findFirst();
        final Map<String, DayCalendar> named = new LinkedHashMap<>();
        if (days.size() > 1) {
            named.put("open", days.get(0));
        }
        nominal.ifPresent(day -> named.put("nominal", day));
        if (days.size() > 1) {
            named.put("close", days.get(days.size() - 1));
        }
        return named;
    }

    /** On its day; null where the period has not that day. */
    private KnownLiftOffResult known(List<DayCalendar> days) {
        final double time = new Publisher(solarSystem).seconds(spec.liftOff());
        return days.stream()
                .filter(day -> day.begin() == midnight(time, 0))
                .findFirst()
                .map(day -> {
                    final LaunchTrial trial = day.minutes().at(time);
                    return new KnownLiftOffResult(
                            publisher.instant(trial),
                            Objects.toString(trial.outcome()),
                            LaunchCalendarPublisher.minutesAfter(
                                    trial, day.launches().best()));
                })
                .orElseThrow(() -> trajectoryCase
                        .study()
                        .source()
                        .fault(KEY + ".liftOff", "is on no day of the launch period, one of its days is needed"));
    }
}

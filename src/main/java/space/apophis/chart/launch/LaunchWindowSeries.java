package space.apophis.chart.launch;

import java.util.List;
import java.util.stream.Stream;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Stretches;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.When;
import space.apophis.study.result.WindowResult;

/**
 * The best transfers of the launch days of a window, against the launch day as milliseconds UTC.
 *
 * @param days in order, at least two
 */
public record LaunchWindowSeries(List<LaunchDayResult> days) {

    /** Days further apart than so many of the usual steps are not joined: between them no launch has a transfer. */
    private static final double GAP = 1.5;

    /** Nor are days whose best arrivals are so many steps apart: these are transfers of different kinds. */
    private static final double LEAP = 30;

    /** In seconds. */
    private static final double HALF_DAY = 43200;

    public LaunchWindowSeries {
        days = List.copyOf(days);
        if (days.size() < 2) {
            throw new IllegalArgumentException("a curve needs two launch days, not " + days.size());
        }
    }

    /** Whether a result has one to draw. */
    public static boolean isIn(StudyResult result) {
        return result.launchPeriod().window() != null
                && result.launchPeriod().window().launchDays().size() > 1;
    }

    /** First launch day, milliseconds of a UTC axis. */
    public double from() {
        return UtcClock.millis(days.get(0).launchUtc());
    }

    /** Last launch day. */
    public double to() {
        return UtcClock.millis(days.get(days.size() - 1).launchUtc());
    }

    /** A quantity of the days as stretches without a gap, each of one kind of transfer. */
    public List<List<Point>> stretches(LaunchQuantity quantity) {
        double step = usualStep();
        return Stretches.of(
                        having(quantity),
                        (before, day) -> day.launchSecondsTdb() - before.launchSecondsTdb() <= GAP * step
                                && Math.abs(day.arrivalSecondsTdb() - before.arrivalSecondsTdb()) <= LEAP * step)
                .stream()
                .map(days -> points(days, quantity))
                .toList();
    }

    private List<LaunchDayResult> having(LaunchQuantity quantity) {
        return days.stream().filter(day -> quantity.of(day) != null).toList();
    }

    private static List<Point> points(List<LaunchDayResult> days, LaunchQuantity quantity) {
        return days.stream()
                .map(day -> new Point(UtcClock.millis(day.launchUtc()), quantity.of(day)))
                .toList();
    }

    /** A quantity on the days that have it. */
    public List<Point> points(LaunchQuantity quantity) {
        return points(having(quantity), quantity);
    }

    /** Whether a quantity differs from day to day. */
    public boolean varies(LaunchQuantity quantity) {
        return points(quantity).stream().mapToDouble(Point::y).distinct().count() > 1;
    }

    /** Seconds. */
    private double usualStep() {
        double[] steps = Stream.iterate(1, i -> i < days.size(), i -> i + 1)
                .mapToDouble(
                        i -> days.get(i).launchSecondsTdb() - days.get(i - 1).launchSecondsTdb())
                .sorted()
                .toArray();
        return steps[steps.length / 2];
    }

    /** The options that are the best of their launch day: those of the ends and of the middle, and whatever else is. */
    public List<TrajectoryResult> marked(StudyResult result) {
        if (result.launchPeriod().transfers() == null) {
            return List.of();
        }
        return result.launchPeriod().transfers().stream()
                .filter(option -> days.stream()
                        .anyMatch(day -> isNear(
                                        day.launchSecondsTdb(),
                                        option.departure().launch())
                                && isNear(day.arrivalSecondsTdb(), option.end().arrivalConic())))
                .toList();
    }

    private static boolean isNear(double secondsTdb, When when) {
        return Math.abs(secondsTdb - when.secondsTdb()) < HALF_DAY;
    }

    /** First and last day of the period, as a text; what there is instead where no day meets the limit. */
    public static String period(WindowResult window) {
        return window.firstLaunchUtc() == null
                ? "no launch day meets the limit"
                : UtcClock.date(window.firstLaunchUtc()) + " to " + UtcClock.date(window.lastLaunchUtc());
    }
}

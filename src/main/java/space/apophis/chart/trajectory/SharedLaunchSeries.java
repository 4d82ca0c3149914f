package space.apophis.chart.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SharedLaunchResult.Day;
import space.apophis.study.result.SharedLaunchResult.FrontPoint;

/** The days of a shared launch against milliseconds UTC. */
record SharedLaunchSeries(SharedLaunchResult shared) {

    private static final double DAY = UtcClock.ofDays(1);

    /** First launch day, less half a step. */
    double from() {
        return millis(shared.days().get(0)) - step() / 2;
    }

    /** Last launch day and half a step. */
    double to() {
        return millis(shared.days().get(shared.days().size() - 1)) + step() / 2;
    }

    /** Between launch days, milliseconds. */
    double step() {
        return shared.days().size() < 2
                ? DAY
                : millis(shared.days().get(1)) - millis(shared.days().get(0));
    }

    private static double millis(Day day) {
        return UtcClock.millis(day.launchUtc());
    }

    /** Delta v of the rendezvous alone, km/s; a stretch for each run of days that have one. */
    List<List<Point>> deltaV() {
        return stretches(day ->
                day.rendezvousBest() == null ? null : day.rendezvousBest().deltaVKmS());
    }

    /** Propellant of the ion engines alone, kg. */
    List<List<Point>> propellant() {
        return stretches(day -> day.ionBest() == null ? null : day.ionBest().propellantKg());
    }

    /** Delta v of the rendezvous by the asymptote for both, km/s. */
    List<List<Point>> sharedDeltaV() {
        return stretches(day -> day.shared() == null ? null : day.shared().deltaVKmS());
    }

    /** Propellant of the ion engines by the asymptote for both, kg. */
    List<List<Point>> sharedPropellant() {
        return stretches(day -> day.shared() == null ? null : day.shared().propellantKg());
    }

    private List<List<Point>> stretches(Function<Day, Double> quantity) {
        final List<List<Point>> stretches = new ArrayList<>();
        boolean open = false;
        for (Day day : shared.days()) {
            final Double value = quantity.apply(day);
            if (value != null) {
                if (!open) {
                    stretches.add(new ArrayList<>());
                }
                stretches.get(stretches.size() - 1).add(new Point(millis(day), value));
            }
            open = value != null;
        }
        return stretches;
    }

    /** From and until when runs of days meet a condition, half a step about each. */
    List<Point> runs(Predicate<Day> condition) {
        final List<Point> runs = new ArrayList<>();
        for (Day day : shared.days()) {
            if (condition.test(day)) {
                final double from = millis(day) - step() / 2;
                final int last = runs.size() - 1;
                if (last >= 0 && runs.get(last).y() >= from - 1) {
                    runs.set(last, new Point(runs.get(last).x(), from + step()));
                } else {
                    runs.add(new Point(from, from + step()));
                }
            }
        }
        return runs;
    }

    /** Points of the front that both have: propellant across, kg, delta v up, km/s. */
    List<FrontPoint> front() {
        return shared.front().stream()
                .filter(p -> p.deltaVKmS() != null && p.propellantKg() != null)
                .toList();
    }
}

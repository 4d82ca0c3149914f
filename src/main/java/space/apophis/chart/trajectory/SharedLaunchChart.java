package space.apophis.chart.trajectory;

import java.awt.Color;
import java.awt.Stroke;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Stretches;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SharedLaunchResult.Day;
import space.apophis.study.result.SharedLaunchResult.FrontPoint;
import space.apophis.study.result.StudyResult;

/**
 * One launch for two craft: what each asks for on its best asymptote by launch day, the days that fit, and the trade of one
 * day. Both limits lie at one height, so that below the line a craft fits.
 */
public final class SharedLaunchChart {

    private static final Color RENDEZVOUS = Theme.ASTEROID;
    private static final Color ION = Theme.EARTH;
    private static final Color BOTH = Theme.RING;
    private static final double ROW = 0.3;

    /** Height of the limits, as a share of that of the paper. */
    private static final double LIMIT_HEIGHT = 0.65;

    /** Room beyond the curves. */
    private static final double ROOM = 1.25;

    /** So many times as far above a limit as the best is below it is seen; what is beyond would flatten the rest. */
    private static final double ABOVE = 3.0;

    private final SharedLaunchResult shared;
    private final SharedLaunchSeries series;

    private SharedLaunchChart(SharedLaunchResult shared) {
        this.shared = shared;
        this.series = new SharedLaunchSeries(shared);
    }

    /** Two windows and their overlap. */
    public static Chart days(StudyResult result) {
        final SharedLaunchResult shared = result.trajectories().sharedLaunch();
        return shared == null || shared.days().isEmpty() ? Chart.none() : new SharedLaunchChart(shared).days();
    }

    /** The trade of one day, where it has a front. */
    public static Chart front(StudyResult result) {
        final SharedLaunchResult shared = result.trajectories().sharedLaunch();
        return shared == null
                        || shared.frontUtc() == null
                        || new SharedLaunchSeries(shared).front().size() < 2
                ? Chart.none()
                : new SharedLaunchChart(shared).front();
    }

    private Chart days() {
        final Axis time = Axis.calendar("Launch day, UTC", series.from(), series.to());
        final String overlap = shared.firstUtc() == null
                ? "no day fits both"
                : "both fit " + UtcClock.date(shared.firstUtc()) + " to " + UtcClock.date(shared.lastUtc());
        return Chart.stack("One launch for two: " + overlap).and(costs(time), 7).and(rows(time), 3);
    }

    private Panel costs(Axis time) {
        final Axis left = axis(
                "Rendezvous: Δv, km/s",
                "0.0##",
                Stream.of(series.deltaV(), series.sharedDeltaV()),
                shared.limitDeltaVKmS());
        final Axis right = axis(
                "Ion engines: propellant, kg",
                "#,##0.#",
                Stream.of(series.propellant(), series.sharedPropellant()),
                shared.limitPropellantKg());
        final PanelBuilder panel = PanelBuilder.of(time, left).right(right);
        final List<List<Point>> propellant = onLeft(series.propellant(), right, left);
        final List<List<Point>> sharedPropellant = onLeft(series.sharedPropellant(), right, left);
        series.deltaV().forEach(stretch -> panel.curve("delta v", stretch, RENDEZVOUS, Theme.SOLID));
        propellant.forEach(stretch -> panel.curve("propellant", stretch, ION, Theme.DASHED));
        // Dashed is right, whole is left.
        series.sharedDeltaV().forEach(stretch -> both(panel, stretch, Theme.THIN));
        sharedPropellant.forEach(stretch -> both(panel, stretch, Theme.DASHED));
        panel.level(
                shared.limitDeltaVKmS(),
                "limits, " + Numbers.format("0.00##", shared.limitDeltaVKmS()) + " km/s and "
                        + Numbers.format("0.#", shared.limitPropellantKg()) + " kg",
                Theme.MOON,
                Theme.DASHED);
        name(panel, series.deltaV(), shared.rendezvousLabel() + " alone, left", RENDEZVOUS, 0.35);
        name(panel, propellant, shared.ionLabel() + " alone, right", ION, 0.6);
        name(panel, series.sharedDeltaV(), "Δv with one asymptote for both, left", BOTH, 0.95);
        name(panel, sharedPropellant, "propellant with that asymptote, right", BOTH, 0.2);
        return panel.build();
    }

    private static void both(PanelBuilder panel, List<Point> stretch, Stroke stroke) {
        panel.curve("shared", stretch, BOTH, stroke).dots("shared", stretch, 3, BOTH);
    }

    /** The limit at the same height of both axes, the curves on the paper. */
    private static Axis axis(String label, String pattern, Stream<List<List<Point>>> curves, double limit) {
        final DoubleSummaryStatistics values = curves.flatMap(List::stream)
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .summaryStatistics();
        final double below = Math.max(0.01 * limit, limit - values.getMin());
        final double above = Math.min(ABOVE * below, Math.max(0.0, values.getMax() - limit));
        final double height = ROOM * Math.max(below / LIMIT_HEIGHT, above / (1 - LIMIT_HEIGHT));
        return Axis.linear(label, limit - LIMIT_HEIGHT * height, limit + (1 - LIMIT_HEIGHT) * height, 8, pattern);
    }

    /** Curves of the right axis where the left one has their heights. */
    private static List<List<Point>> onLeft(List<List<Point>> curves, Axis right, Axis left) {
        return curves.stream()
                .map(curve -> curve.stream()
                        .map(p -> new Point(p.x(), left.at((p.y() - right.low()) / (right.high() - right.low()))))
                        .toList())
                .toList();
    }

    /** At a place of the stretches that is on the paper. */
    private static void name(PanelBuilder panel, List<List<Point>> stretches, String text, Color color, double place) {
        final List<Point> seen = stretches.stream()
                .flatMap(List::stream)
                .filter(p -> panel.up().shows(p.y()))
                .toList();
        if (!seen.isEmpty()) {
            panel.label(Label.outline(text, Panel.places(seen, place, 0.25, 0.75, 0, 1), color));
        }
    }

    private Panel rows(Axis time) {
        final PanelBuilder panel = PanelBuilder.of(time, Axis.rows(null, List.of("rendezvous", "ion engines", "both")));
        row(panel, 0, Day::rendezvousFits, RENDEZVOUS);
        row(panel, 1, Day::ionFits, ION);
        row(panel, 2, Day::bothFit, BOTH);
        return panel.build();
    }

    private void row(PanelBuilder panel, int row, Predicate<Day> fits, Color color) {
        final List<Point> runs = series.runs(fits);
        runs.forEach(run -> panel.bar(run.x(), run.y(), row, ROW, Theme.faded(color, 0.35), color));
        final long days = shared.days().stream().filter(fits).count();
        final Point first = runs.isEmpty() ? new Point(series.from(), series.from()) : runs.get(0);
        panel.label(Label.contour(
                days == 0 ? "no day" : days == 1 ? "1 day" : days + " days",
                List.of(new Point((first.x() + first.y()) / 2, row), new Point(first.x(), row)),
                Theme.TEXT));
    }

    private Chart front() {
        final List<FrontPoint> front = series.front();
        final List<Point> curve = front.stream()
                .map(p -> new Point(p.propellantKg(), p.deltaVKmS()))
                .toList();
        final double deltaV = shared.limitDeltaVKmS();
        final double propellant = shared.limitPropellantKg();
        final PanelBuilder panel = PanelBuilder.of(
                about(
                        "Propellant of the " + shared.ionLabel() + ", kg",
                        curve.stream().mapToDouble(Point::x),
                        propellant,
                        "#,##0.#"),
                about("Δv of the " + shared.rendezvousLabel() + ", km/s", Axis.heights(curve), deltaV, "0.0##"));
        panel.dots("front", curve, 4.5, BOTH).curve("front", curve, BOTH, Theme.SOLID);
        for (int i = 0; i < front.size(); i++) {
            panel.label(Label.mark(text(front.get(i)), List.of(curve.get(i)), BOTH));
        }
        panel.level(deltaV, "limit " + Numbers.format("0.00##", deltaV) + " km/s", RENDEZVOUS, Theme.DASHED);
        panel.upright(
                propellant,
                "limit " + Numbers.format("0.#", propellant) + " kg",
                ION,
                Theme.DASHED,
                0.95,
                0.85,
                0.1,
                0.05);
        return Chart.of("What one asymptote costs each, launch " + UtcClock.date(shared.frontUtc()), panel.build());
    }

    private static String text(FrontPoint point) {
        return "C3 " + Numbers.format("0.0", point.c3Km2S2()) + ", DLA "
                + Numbers.format("0.0", point.launchDeclinationDeg()) + "°";
    }

    private static Axis about(String label, DoubleStream values, double limit, String pattern) {
        return Axis.about(label, DoubleStream.concat(values, DoubleStream.of(limit)), 0.15, 0.2, 9, pattern);
    }

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
            return days(day -> quantity.apply(day) != null)
                    .map(stretch -> stretch.stream()
                            .map(day -> new Point(millis(day), quantity.apply(day)))
                            .toList())
                    .toList();
        }

        /** From and until when runs of days meet a condition, half a step about each. */
        List<Point> runs(Predicate<Day> condition) {
            return days(condition)
                    .map(stretch -> new Point(
                            millis(stretch.get(0)) - step() / 2,
                            millis(stretch.get(stretch.size() - 1)) - step() / 2 + step()))
                    .toList();
        }

        private Stream<List<Day>> days(Predicate<Day> condition) {
            return Stretches.of(
                            shared.days(),
                            (before, day) -> condition.test(before) == condition.test(day)
                                    && millis(day) - millis(before) <= step() + 1)
                    .stream()
                    .filter(stretch -> condition.test(stretch.get(0)));
        }

        /** Points of the front that both have: propellant across, kg, delta v up, km/s. */
        List<FrontPoint> front() {
            return shared.front().stream()
                    .filter(p -> p.deltaVKmS() != null && p.propellantKg() != null)
                    .toList();
        }
    }
}

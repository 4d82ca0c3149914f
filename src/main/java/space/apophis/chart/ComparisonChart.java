package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.chart.launch.LaunchQuantity;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.launch.ParetoSeries;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.chart.trajectory.VisitorChart;
import space.apophis.chart.trajectory.VisitorSeries;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;

/**
 * Delta v of several scenarios on the axes of one plot, their options named; flybys, which have none to compare, are left out.
 */
record ComparisonChart(Comparison comparison) {

    /** So many times the span from the cheapest transfer to the dearest option are seen. */
    private static final double HEIGHT = 2;

    /** Km/s: the least span seen. */
    private static final double LEAST_SPAN = 0.05;

    private static final double ROOM_ABOVE = 0.1;
    private static final double ROOM_BELOW = 0.3;
    private static final double BESIDE = 0.015;
    private static final double PALE = 0.35;

    /** On conics, as its delta v. */
    private static final Function<ComparisonRow, Double> LEAD =
            row -> row.option().end().daysBeforeEncounterConic();

    /** About so many marks tell a curve from another that it lies on. */
    private static final int MARKS = 7;

    /** Against the launch day. */
    static Chart launchDays(Comparison comparison) {
        return new ComparisonChart(comparison).launchDays();
    }

    /** Against days before the encounter. */
    static Chart leads(Comparison comparison) {
        return new ComparisonChart(comparison).leads();
    }

    /** Those of all scenarios about one asteroid. */
    static Chart visitors(Comparison comparison) {
        final ComparisonChart chart = new ComparisonChart(comparison);
        return chart.withVisitors().isEmpty()
                ? Chart.none()
                : VisitorChart.draw(
                        chart.visitors(), chart.withVisitors().get(0).result());
    }

    private Chart launchDays() {
        final List<ComparedStudy> drawn = withLaunchDays();
        if (drawn.isEmpty()) {
            return Chart.none();
        }
        final List<Point> all = drawn.stream()
                .flatMap(study -> launchDays(study).points(LaunchQuantity.DELTA_V).stream())
                .toList();
        final ComparisonMarks marks = marks(row -> UtcClock.millis(row.option().launchUtc()));
        final double[] days = Stream.concat(
                        all.stream(), marks.leading().stream().map(marks::point))
                .mapToDouble(Point::x)
                .sorted()
                .toArray();
        final double beside = BESIDE * (days[days.length - 1] - days[0]);
        final PanelBuilder panel = PanelBuilder.of(
                Axis.calendar("Launch day, UTC", days[0] - beside, days[days.length - 1] + beside),
                deltaV(List.of(all), marks));
        marks.on(panel);
        for (ComparedStudy study : drawn) {
            final ComparisonStyle style = style(study);
            period(study).ifPresent(period -> curves(panel, study, period, style, style.bold()));
            curves(panel, study, launchDays(study), style, style.thin());
        }
        return finished("Δv against launch day", panel, marks);
    }

    private static void curves(
            PanelBuilder panel, ComparedStudy study, LaunchWindowSeries days, ComparisonStyle style, Stroke stroke) {
        for (List<Point> stretch : days.stretches(LaunchQuantity.DELTA_V)) {
            panel.curve(study.scenario(), stretch, style.color(), stroke);
        }
    }

    private Chart leads() {
        final List<ComparedStudy> drawn = withLeads();
        if (drawn.isEmpty()) {
            return Chart.none();
        }
        final List<List<Point>> best = drawn.stream()
                .map(study -> ParetoSeries.of(study.result()).best())
                .toList();
        final ComparisonMarks marks = marks(LEAD);
        final DoubleStream leads = Stream.concat(
                        best.stream().flatMap(List::stream),
                        marks.leading().stream().map(marks::point))
                .mapToDouble(Point::x);
        final PanelBuilder panel = PanelBuilder.of(
                Axis.about("Arrival, days before the encounter", leads, BESIDE, BESIDE, 10, "0.#"),
                deltaV(best, marks));
        marks.on(panel);
        for (int i = 0; i < drawn.size(); i++) {
            front(panel, drawn.get(i), i);
        }
        return finished("What arriving early costs, on conics", panel, marks);
    }

    /** Named near its end, with marks where no other curve has its own. */
    private void front(PanelBuilder panel, ComparedStudy study, int place) {
        final ParetoSeries pareto = ParetoSeries.of(study.result());
        final ComparisonStyle style = style(study);
        final List<Point> seen = pareto.front().stream()
                .filter(point -> panel.up().shows(point.y()))
                .toList();
        panel.curve(study.scenario(), pareto.front(), style.color(), style.bold());
        panel.curve(study.scenario(), pareto.best(), style.color(), style.thin());
        if (!style.isOwn() || seen.isEmpty()) {
            return;
        }
        final int step = Math.max(1, seen.size() / MARKS);
        final List<Point> apart = IntStream.range(0, seen.size())
                .filter(i -> i % step == place * step / Math.max(1, withLeads().size()) % step)
                .mapToObj(seen::get)
                .toList();
        panel.signs(study.scenario(), apart, style.mark(), Theme.faded(style.color(), PALE), style.color());
        panel.label(Label.outline(study.scenario(), apart, style.color()));
    }

    private Axis deltaV(List<List<Point>> curves, ComparisonMarks marks) {
        final double[] span = span(curves, marks);
        final double height = Math.max(span[1] - span[0], 0.01);
        return Axis.linear(
                "Δv of the spacecraft, km/s",
                span[0] - ROOM_BELOW * height,
                span[1] + ROOM_ABOVE * height,
                10,
                "0.0##");
    }

    ComparisonMarks marks(Function<ComparisonRow, Double> across) {
        return new ComparisonMarks(
                comparison, across, row -> row.option().deltaV().deltaVConicKmS(), false);
    }

    private ComparisonStyle style(ComparedStudy study) {
        return ComparisonStyle.of(comparison.studies().indexOf(study));
    }

    private Chart finished(String title, PanelBuilder panel, ComparisonMarks marks) {
        return legend(Chart.of(title, panel.build()), marks);
    }

    /** Names the scenarios that a drawing has. */
    static Chart legend(Chart given, ComparisonMarks marks) {
        Chart chart = given;
        for (ComparedStudy study : marks.comparison().studies()) {
            if (marks.has(study) && marks.style(study).isOwn()) {
                chart = chart.mark(
                        study.scenario(),
                        marks.style(study).mark(),
                        marks.style(study).color(),
                        Color.WHITE);
            }
        }
        if (marks.comparison().studies().stream()
                .anyMatch(study -> marks.has(study) && !marks.style(study).isOwn())) {
            chart = chart.mark("further scenarios", Chart.circle(3), ComparisonStyle.GREY, Color.WHITE);
        }
        if (marks.hasHollow()) {
            chart = chart.mark("on conics, not flown", Chart.circle(3), Color.WHITE, Theme.TEXT);
        }
        return marks.rows().size() == marks.leading().size()
                ? chart
                : chart.mark("fails a limit", ComparisonMarks.failingMark(), Color.WHITE, ComparisonStyle.GREY);
    }

    /** Scenarios with a curve against the launch day. */
    List<ComparedStudy> withLaunchDays() {
        return comparison.studies().stream()
                .filter(study -> LaunchWindowSeries.isIn(study.result())
                        && launchDays(study).varies(LaunchQuantity.DELTA_V))
                .toList();
    }

    LaunchWindowSeries launchDays(ComparedStudy study) {
        return new LaunchWindowSeries(study.result().launchPeriod().window().launchDays());
    }

    /** The days of the launch period of a scenario; empty where there is none or a single one, which is no line. */
    Optional<LaunchWindowSeries> period(ComparedStudy study) {
        return Optional.of(study.result().launchPeriod().window().launchDays().stream()
                        .filter(LaunchDayResult::within)
                        .toList())
                .filter(days -> days.size() > 1)
                .map(LaunchWindowSeries::new);
    }

    /** Scenarios with visitors, of the asteroid that the first of them is about. */
    List<ComparedStudy> withVisitors() {
        final List<ComparedStudy> all = comparison.studies().stream()
                .filter(study -> !VisitorSeries.of(study.result()).visitors().isEmpty())
                .toList();
        return all.stream()
                .filter(study -> asteroid(study).equals(asteroid(all.get(0))))
                .toList();
    }

    private static String asteroid(ComparedStudy study) {
        return study.result().asteroid().name();
    }

    VisitorSeries visitors() {
        final Map<String, StudyResult> results = new LinkedHashMap<>();
        withVisitors().forEach(study -> results.put(study.scenario(), study.result()));
        return VisitorSeries.of(results);
    }

    /** Scenarios with a curve against the lead. */
    List<ComparedStudy> withLeads() {
        return comparison.studies().stream()
                .filter(study -> ParetoSeries.isIn(study.result()))
                .toList();
    }

    /**
     * Least and greatest delta v seen, km/s: all options that keep their limits, and of the curves what is not much dearer than these.
     *
     * @param curves in which delta v is up
     */
    static double[] span(List<List<Point>> curves, ComparisonMarks marks) {
        final double[] onCurves = curves.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .sorted()
                .toArray();
        final double[] ofOptions = marks.leading().stream()
                .mapToDouble(row -> marks.point(row).y())
                .sorted()
                .toArray();
        final double least = Stream.of(onCurves, ofOptions)
                .filter(sorted -> sorted.length > 0)
                .mapToDouble(sorted -> sorted[0])
                .min()
                .orElse(0);
        final double dearest = ofOptions.length == 0 ? least : ofOptions[ofOptions.length - 1];
        final double most = onCurves.length == 0 ? dearest : onCurves[onCurves.length - 1];
        final double shown = least + HEIGHT * Math.max(dearest - least, LEAST_SPAN);
        return new double[] {least, Math.max(dearest, Math.min(most, shown))};
    }
}

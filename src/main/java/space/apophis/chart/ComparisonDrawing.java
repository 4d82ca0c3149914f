package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.launch.LaunchQuantity;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.launch.ParetoSeries;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Dots;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.chart.paper.UtcClock;
import space.apophis.chart.trajectory.VisitorChart;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;

/** Delta v of several scenarios on the axes of one plot, their options named. */
final class ComparisonDrawing {

    private static final double ROOM_ABOVE = 0.1;
    private static final double ROOM_BELOW = 0.3;
    private static final double BESIDE = 0.015;

    /** Dots so near that they hide each other, as a share of an axis. */
    private static final double NEAR = 0.008;

    /** The plot is about twice as wide as high. */
    private static final double UNDER = 0.5;

    private final Comparison comparison;
    private final Theme theme;
    private final ComparisonSeries series;

    private ComparisonDrawing(Comparison comparison, Theme theme) {
        this.comparison = comparison;
        this.theme = theme;
        this.series = new ComparisonSeries(comparison);
    }

    /** Against the launch day. */
    static JFreeChart launchDays(Comparison comparison, Theme theme) {
        return new ComparisonDrawing(comparison, theme).launchDays();
    }

    /** Against days before the encounter. */
    static JFreeChart leads(Comparison comparison, Theme theme) {
        return new ComparisonDrawing(comparison, theme).leads();
    }

    /** Those of all scenarios about one asteroid. */
    static JFreeChart visitors(Comparison comparison, Theme theme) {
        final ComparisonSeries series = new ComparisonSeries(comparison);
        return VisitorChart.draw(series.visitors(), series.withVisitors().get(0).result(), theme);
    }

    private JFreeChart launchDays() {
        final List<ComparedStudy> drawn = series.withLaunchDays();
        final List<Point> all = drawn.stream()
                .flatMap(study -> series.launchDays(study).points(LaunchQuantity.DELTA_V).stream())
                .toList();
        final Function<ComparisonRow, Double> across = option -> UtcClock.millis(option.launchUtc());
        final double[] days = Stream.concat(
                        all.stream().map(Point::x), series.options().stream().map(option -> across.apply(option.row())))
                .mapToDouble(x -> x)
                .sorted()
                .toArray();
        final XYPlot plot = new XYPlot(
                null,
                TimeAxis.ofMillis(
                        "Launch day, UTC",
                        days[0] - BESIDE * (days[days.length - 1] - days[0]),
                        days[days.length - 1] + BESIDE * (days[days.length - 1] - days[0])),
                deltaV(List.of(all)),
                null);
        final Sketch sketch = new Sketch(plot);
        options(plot, sketch, across);
        for (ComparedStudy study : drawn) {
            final ComparisonStyle style = style(study);
            series.period(study).ifPresent(period -> curves(sketch, study, period, style, style.bold()));
            curves(sketch, study, series.launchDays(study), style, style.thin());
        }
        return finished("Δv against launch day", plot, sketch);
    }

    private static void curves(
            Sketch sketch, ComparedStudy study, LaunchWindowSeries days, ComparisonStyle style, Stroke stroke) {
        for (List<Point> stretch : days.stretches(LaunchQuantity.DELTA_V)) {
            sketch.curve(study.scenario(), stretch, style.color(), stroke);
        }
    }

    private JFreeChart leads() {
        final List<ComparedStudy> drawn = series.withLeads();
        final List<List<Point>> best = drawn.stream()
                .map(study -> ParetoSeries.of(study.result()).best())
                .toList();
        final double[] leads = Stream.concat(
                        best.stream().flatMap(List::stream).map(Point::x),
                        series.options().stream()
                                .map(option -> option.row().daysBeforeEncounter())
                                .filter(Objects::nonNull))
                .mapToDouble(x -> x)
                .sorted()
                .toArray();
        final NumberAxis lead = new NumberAxis("Arrival, days before the encounter");
        final double span = Math.max(leads[leads.length - 1] - leads[0], 1);
        lead.setRange(leads[0] - BESIDE * span, leads[0] + (1 + BESIDE) * span);
        lead.setNumberFormatOverride(Numbers.pattern("0.#"));
        final XYPlot plot = new XYPlot(null, lead, deltaV(best), null);
        final Sketch sketch = new Sketch(plot);
        options(plot, sketch, ComparisonRow::daysBeforeEncounter);
        for (ComparedStudy study : drawn) {
            final ParetoSeries pareto = ParetoSeries.of(study.result());
            final ComparisonStyle style = style(study);
            sketch.curve(study.scenario(), pareto.front(), style.color(), style.bold());
            sketch.curve(study.scenario(), pareto.best(), style.color(), style.thin());
        }
        return finished("What arriving early costs", plot, sketch);
    }

    private ValueAxis deltaV(List<List<Point>> curves) {
        final double[] span = series.span(curves);
        final double height = Math.max(span[1] - span[0], 0.01);
        final NumberAxis axis = new NumberAxis("Δv of the spacecraft, km/s");
        axis.setRange(span[0] - ROOM_BELOW * height, span[1] + ROOM_ABOVE * height);
        axis.setNumberFormatOverride(Numbers.pattern("0.0##"));
        return axis;
    }

    private void options(XYPlot plot, Sketch sketch, Function<ComparisonRow, Double> across) {
        for (ComparedStudy study : comparison.studies()) {
            final List<Point> dots = series.options().stream()
                    .filter(option -> option.study() == study && across.apply(option.row()) != null)
                    .map(option -> ComparisonSeries.point(option.row(), across))
                    .toList();
            new Dots(plot)
                    .addMarks(
                            study.scenario(),
                            dots,
                            style(study).dotRadius(),
                            style(study).color());
        }
        final Point near = new Point(
                NEAR * plot.getDomainAxis().getRange().getLength(),
                NEAR * plot.getRangeAxis().getRange().getLength());
        // The lowest first: where the curves are closest together, they are to have the room below.
        final List<ComparisonSeries.Place> places = series.places(across, near).stream()
                .sorted(Comparator.comparingDouble(place -> place.point().y()))
                .toList();
        for (ComparisonSeries.Place place : places) {
            // Under the dot and not seen, but labels keep off it.
            sketch.curve(
                    place.names(),
                    under(place.point(), near),
                    style(place.options().get(0).study()).color(),
                    Theme.THIN);
            sketch.label(Label.name(place.names(), place.point(), color(place)));
        }
    }

    private static List<Point> under(Point dot, Point near) {
        return List.of(
                new Point(dot.x() - UNDER * near.x(), dot.y()),
                new Point(dot.x() + UNDER * near.x(), dot.y()),
                dot,
                new Point(dot.x(), dot.y() - near.y()),
                new Point(dot.x(), dot.y() + near.y()));
    }

    /** That of the scenario, if all are of one. */
    private Color color(ComparisonSeries.Place place) {
        final ComparedStudy first = place.options().get(0).study();
        return place.options().stream().allMatch(option -> option.study() == first)
                ? style(first).color()
                : Theme.TEXT;
    }

    private ComparisonStyle style(ComparedStudy study) {
        return ComparisonStyle.of(comparison.studies().indexOf(study));
    }

    /** A scenario without launch days has dots alone. */
    private void sign(ChartLegend legend, ComparedStudy study) {
        if (LaunchWindowSeries.isIn(study.result()) || ParetoSeries.isIn(study.result())) {
            legend.line(study.scenario(), style(study).color(), style(study).thin());
        } else {
            legend.dot(study.scenario(), style(study).color(), style(study).color());
        }
    }

    private JFreeChart finished(String title, XYPlot plot, Sketch sketch) {
        sketch.finish(theme.labelFont());
        final ChartLegend legend = new ChartLegend();
        for (ComparedStudy study : comparison.studies()) {
            if (series.options().stream().anyMatch(option -> option.study() == study)) {
                sign(legend, study);
            }
        }
        return legend.below(theme.chart(title, plot), theme);
    }
}

package space.apophis.chart.launch;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeriesCollection;
import space.apophis.chart.paper.BandScale;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Dots;
import space.apophis.chart.paper.GridField;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.ScaleLegend;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/** Launch day across, arrival day up: bands of one quantity, iso-lines of others, the options and the launch period. */
public final class PorkchopChart {

    private static final Color LEAD = new Color(0x555555);

    private final StudyResult result;
    private final PorkchopSeries series;
    private final PorkchopInterest interest;
    private final XYPlot plot;
    private final Sketch sketch;

    private PorkchopChart(StudyResult result) {
        this.result = result;
        series = PorkchopSeries.of(result);
        interest = PorkchopInterest.of(result, series);
        plot = new XYPlot(
                new XYSeriesCollection(),
                TimeAxis.ofMillis("Launch day, UTC", series.launchFrom(), series.launchTo()),
                TimeAxis.ofMillis("Arrival day, UTC", series.arrivalFrom(), series.arrivalTo()),
                new XYLineAndShapeRenderer());
        sketch = new Sketch(plot);
    }

    /** Filled with the delta v of the spacecraft. */
    public static JFreeChart deltaV(StudyResult result, Theme theme) {
        PorkchopChart chart = new PorkchopChart(result);
        return chart.draw(
                theme,
                BandScale.of(chart.series.deltaV(), chart.interest.speed()),
                chart.series.deltaV(),
                "Δv of the spacecraft, km/s",
                o -> number(o.deltaV().deltaVConicKmS(), "km/s"));
    }

    /** Filled with C3. */
    public static JFreeChart c3(StudyResult result, Theme theme) {
        PorkchopChart chart = new PorkchopChart(result);
        return chart.draw(
                theme,
                BandScale.of(chart.series.c3(), chart.interest.c3()),
                chart.series.c3(),
                "C3, km²/s²",
                o -> "C3 " + number(o.departure().c3ConicKm2S2(), "km²/s²"));
    }

    private static String number(double value, String unit) {
        return Numbers.pattern("0.00").format(value) + " " + unit;
    }

    private JFreeChart draw(
            Theme theme, BandScale scale, GridField filled, String quantity, Function<TrajectoryResult, String> figure) {
        fill(filled, scale);
        options(figure);
        limit();
        period();
        isolines("v∞ ", series.arrivalSpeed(), interest.speed(), Theme.BEFORE, Theme.DASHED);
        isolines("C3 ", series.c3(), interest.c3(), Theme.TEXT, Theme.THIN);
        leads();
        sketch.finish(theme.labelFont());
        JFreeChart chart = theme.chart(
                result.asteroid().designation() + ": transfers by launch and arrival day, " + quantity, plot);
        ScaleLegend.beside(chart, scale, quantity, theme);
        return legend().below(chart, theme);
    }

    private ChartLegend legend() {
        ChartLegend legend = new ChartLegend()
                .line("C3, km²/s²", Theme.TEXT, Theme.THIN)
                .line("arrival speed v∞, km/s", Theme.BEFORE, Theme.DASHED)
                .line("days before the encounter", LEAD, Theme.DOTTED);
        LaunchLimit.of(result.launchPeriod().window())
                .ifPresent(limit -> legend.line("limit, " + limit.text(), Theme.ASTEROID, Theme.SOLID));
        return legend;
    }

    /** Each band over those below it, so that there are no seams; gaps stay paper. */
    private void fill(GridField field, BandScale scale) {
        for (int band = 0; band < scale.bands(); band++) {
            double level = band == 0 ? Double.NEGATIVE_INFINITY : scale.from(band);
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (List<Point> ring : field.rings(level)) {
                path.moveTo(ring.get(0).x(), ring.get(0).y());
                ring.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
            }
            plot.getRenderer()
                    .addAnnotation(new XYShapeAnnotation(path, null, null, scale.color(band)), Layer.BACKGROUND);
        }
    }

    private void isolines(String name, GridField field, double end, Color color, Stroke stroke) {
        for (double level : BandScale.of(field, end).levels()) {
            List<List<Point>> lines = field.lines(level);
            lines.forEach(line -> sketch.curve(name, line, color, stroke));
            List<Point> anchors = PorkchopSeries.anchors(lines);
            if (!anchors.isEmpty()) {
                sketch.label(Label.contour(name + Numbers.pattern("0.####").format(level), anchors, color));
            }
        }
    }

    private void leads() {
        for (PorkchopSeries.Lead lead : series.leads()) {
            Point start = new Point(series.launchFrom(), lead.arrival());
            sketch.curve("lead", List.of(start, new Point(series.launchTo(), lead.arrival())), LEAD, Theme.DOTTED);
            sketch.label(Label.line(lead.days() + " days before", start, LEAD));
        }
    }

    private void limit() {
        LaunchLimit.of(result.launchPeriod().window())
                .ifPresent(limit -> series.of(limit)
                        .lines(limit.value())
                        .forEach(line -> sketch.curve("limit", line, Theme.ASTEROID, Theme.SOLID)));
    }

    private void period() {
        List<Point> corners = PorkchopSeries.period(result.launchPeriod().window());
        if (!corners.isEmpty()) {
            sketch.curve("launch period", corners, Theme.TEXT, Theme.SOLID);
            List<Point> anchors = new ArrayList<>(corners);
            anchors.add(corners.get(2).middle(corners.get(3)));
            sketch.label(Label.outline("launch period", anchors, Theme.TEXT));
        }
    }

    private void options(Function<TrajectoryResult, String> figure) {
        List<OptionMark> marks = OptionMark.of(result.launchPeriod().transfers(), series::place);
        for (OptionMark mark : marks) {
            sketch.label(Label.mark(
                    mark.names() + "\n" + figure.apply(mark.option()), List.of(mark.place()), Theme.ASTEROID));
        }
        new Dots(plot).addMarks(OptionMark.places(marks), Theme.ASTEROID);
    }
}

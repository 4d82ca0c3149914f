package space.apophis.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import space.apophis.chart.paper.Curves;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.LabelLayer;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StudyResult;

/** Magnitude, phase angle and elongation from the Sun against time, one below the other. */
final class BrightnessChart {

    private final StudyResult result;
    private final Theme theme;
    private final CombinedDomainXYPlot stack;

    private BrightnessChart(StudyResult result, Theme theme) {
        this.result = result;
        this.theme = theme;
        this.stack = new CombinedDomainXYPlot(TimeAxis.between(
                TimeAxis.caption(result),
                result.sighting().sky().get(0).secondsTdb(),
                result.sighting().sky().get(result.sighting().sky().size() - 1).secondsTdb()));
        stack.setGap(14);
    }

    static boolean applies(StudyResult result) {
        return result.passes().encounter() != null
                && result.sighting().sky() != null
                && result.sighting().sky().size() > 1;
    }

    static JFreeChart draw(StudyResult result, Theme theme) {
        BrightnessChart chart = new BrightnessChart(result, theme);
        if (!series(result.sighting().sky(), SkySample::magnitude).isEmpty()) {
            chart.stack.add(chart.magnitude(), 4);
        }
        chart.stack.add(chart.angle("Phase angle", SkySample::phaseDeg, Theme.BEFORE), 3);
        chart.stack.add(chart.angle("Elongation", SkySample::elongationDeg, Theme.EARTH), 3);
        return theme.chart(
                result.asteroid().designation() + ": brightness, seen from the centre of Earth", chart.stack);
    }

    /** TDB on a date axis, and a number where the result has one. */
    static List<Point> series(List<SkySample> sky, Function<SkySample, Double> value) {
        return sky.stream()
                .filter(s -> Objects.nonNull(value.apply(s)))
                .map(s -> new Point(TdbClock.millis(s.secondsTdb()), value.apply(s)))
                .toList();
    }

    private XYPlot magnitude() {
        List<Point> curve = series(result.sighting().sky(), SkySample::magnitude);
        double brightest = curve.stream().mapToDouble(Point::y).min().orElseThrow();
        double faintest = curve.stream().mapToDouble(Point::y).max().orElseThrow();
        NumberAxis axis = new NumberAxis("Visual magnitude");
        axis.setInverted(true);
        axis.setRange(Math.floor(brightest) - 1, Math.max(Math.ceil(faintest), Math.floor(brightest) + 1));
        axis.setTickUnit(new NumberTickUnit(Numbers.step(axis.getRange().getLength(), 8)));
        axis.setNumberFormatOverride(Numbers.pattern("0.#"));
        XYPlot plot = plot(axis, curve, Theme.ASTEROID);
        List<Label> labels = new ArrayList<>();
        Point peak = curve.stream().filter(p -> p.y() == brightest).findFirst().orElseThrow();
        labels.add(Label.name(peak(peak), peak, Theme.ASTEROID));
        List<List<Point>> obstacles = new ArrayList<>(List.of(curve));
        if (axis.getRange().contains(VisibilityMapChart.MAGNITUDE)) {
            plot.addRangeMarker(
                    new ValueMarker(VisibilityMapChart.MAGNITUDE, Theme.RING, Theme.DASHED), Layer.BACKGROUND);
            List<Point> line = Sketch.across(stack, VisibilityMapChart.MAGNITUDE);
            labels.add(Label.line("Magnitude 6, the faintest that eyes see", line.get(0), Theme.RING));
            obstacles.add(line);
        }
        plot.addAnnotation(new LabelLayer(labels, obstacles, theme.labelFont()));
        return plot;
    }

    private String peak(Point sampled) {
        if (result.sighting().peakMagnitude() == null) {
            return "Brightest, " + Numbers.pattern("0.0").format(sampled.y());
        }
        return "Brightest, "
                + Numbers.pattern("0.00")
                        .format(result.sighting().peakMagnitude().magnitude()) + "\n"
                + result.sighting().peakMagnitude().utc().substring(0, 19).replace('T', ' ') + " UTC";
    }

    private XYPlot angle(String name, Function<SkySample, Double> value, Color color) {
        NumberAxis axis = new NumberAxis(name + ", degrees");
        axis.setRange(0, 180);
        axis.setTickUnit(new NumberTickUnit(30));
        List<Point> curve = series(result.sighting().sky(), value);
        XYPlot plot = plot(axis, curve, color);
        double at = TdbClock.millis(result.passes().encounter().approach().secondsTdb());
        List<Label> labels = new ArrayList<>();
        for (int i = 1; i < curve.size(); i++) {
            Point p = curve.get(i - 1);
            Point q = curve.get(i);
            if (p.x() <= at && at < q.x()) {
                double degrees = p.y() + (at - p.x()) / (q.x() - p.x()) * (q.y() - p.y());
                labels.add(Label.name(
                        Numbers.pattern("0").format(degrees) + "\u00b0 at closest approach",
                        new Point(at, degrees),
                        color));
            }
        }
        plot.addAnnotation(new LabelLayer(labels, List.of(curve), theme.labelFont()));
        return plot;
    }

    private XYPlot plot(NumberAxis axis, List<Point> curve, Color color) {
        XYPlot plot = new XYPlot(null, null, axis, null);
        new Curves(plot).add(axis.getLabel(), curve, color, Theme.SOLID);
        plot.addDomainMarker(
                new ValueMarker(
                        TdbClock.millis(result.passes().encounter().approach().secondsTdb()), Theme.MOON, Theme.DOTTED),
                Layer.BACKGROUND);
        return plot;
    }
}

package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import space.apophis.chart.paper.Curves;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.LabelLayer;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.UncertaintySample;

/** How uncertain the heliocentric position is against time, on a logarithmic axis, with the pass marked. */
final class UncertaintyChart {

    private UncertaintyChart() {}

    static JFreeChart draw(StudyResult result, Theme theme) {
        List<UncertaintySample> history = result.uncertainty().history();
        double from = history.get(0).secondsTdb();
        double to = history.get(history.size() - 1).secondsTdb();
        DateAxis time = TimeAxis.between(TimeAxis.caption(result), from, to);
        LogAxis sigma = new LogAxis("1σ of the position, km");
        double least =
                history.stream().mapToDouble(UncertaintySample::minorKm).min().orElseThrow();
        double most =
                history.stream().mapToDouble(UncertaintySample::majorKm).max().orElseThrow();
        sigma.setRange(Math.pow(10, Math.floor(Math.log10(least))), Math.pow(10, Math.ceil(Math.log10(1.5 * most))));
        sigma.setNumberFormatOverride(Numbers.pattern("#,##0.######"));
        sigma.setTickUnit(new NumberTickUnit(1));
        XYPlot plot = new XYPlot(null, time, sigma, null);
        List<List<Point>> curves = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        Curves drawn = new Curves(plot);
        add(
                drawn,
                curves,
                labels,
                history,
                "longest axis",
                UncertaintySample::majorKm,
                new Look(Theme.ASTEROID, Theme.SOLID, 0.30));
        add(
                drawn,
                curves,
                labels,
                history,
                "middle axis",
                UncertaintySample::middleKm,
                new Look(Theme.EARTH, Theme.DASHED, 0.42));
        add(
                drawn,
                curves,
                labels,
                history,
                "shortest axis",
                UncertaintySample::minorKm,
                new Look(Theme.RING, Theme.DOTTED, 0.55));
        if (result.passes().encounter() != null) {
            pass(result.passes().encounter().approach(), plot, labels, curves);
        }
        plot.addAnnotation(new LabelLayer(labels, curves, theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": uncertainty of the position", plot);
    }

    /** How a curve is drawn, and where along it its name stands, 0 to 1. */
    private record Look(Color color, Stroke stroke, double place) {}

    private static void add(
            Curves drawn,
            List<List<Point>> curves,
            List<Label> labels,
            List<UncertaintySample> history,
            String name,
            ToDoubleFunction<UncertaintySample> sigma,
            Look look) {
        List<Point> curve = history.stream()
                .map(s -> new Point(TdbClock.millis(s.secondsTdb()), sigma.applyAsDouble(s)))
                .toList();
        drawn.add(name, curve, look.color(), look.stroke());
        curves.add(curve);
        labels.add(Label.name(name, curve.get((int) (look.place() * (curve.size() - 1))), look.color()));
    }

    private static void pass(
            CloseApproachResult approach, XYPlot plot, List<Label> labels, List<List<Point>> obstacles) {
        double at = TdbClock.millis(approach.secondsTdb());
        plot.addDomainMarker(new ValueMarker(at, Theme.MOON, Theme.THIN), Layer.BACKGROUND);
        double low = plot.getRangeAxis().getLowerBound();
        double high = plot.getRangeAxis().getUpperBound();
        List<Point> line = List.of(new Point(at, low), new Point(at, high));
        obstacles.add(line);
        labels.add(Label.outline(
                "Pass by Earth\n" + TdbClock.format("uuuu-MM-dd", approach.secondsTdb()),
                List.of(new Point(at, Math.pow(high, 0.9) * Math.pow(low, 0.1)), new Point(at, Math.sqrt(low * high))),
                Theme.MOON));
    }
}

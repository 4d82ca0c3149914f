package space.apophis.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.StudyResult;

/** Distance from the centre of Earth against time, on a logarithmic axis, with lengths people know marked. */
final class DistanceChart {

    private static final double LOWEST_KM = 4000;

    private DistanceChart() {}

    /** Over the output span. */
    static JFreeChart whole(StudyResult result, Theme theme) {
        return draw(result, theme, DistanceSeries.of(result));
    }

    /** Whether the output span has a curve within a day of the closest approach. */
    static boolean showsDay(StudyResult result) {
        return ofDay(result).points().size() > 1;
    }

    /** Over a day on either side of the closest approach. */
    static JFreeChart day(StudyResult result, Theme theme) {
        return draw(result, theme, ofDay(result));
    }

    private static DistanceSeries ofDay(StudyResult result) {
        return DistanceSeries.of(result)
                .near(result.passes().encounter().approach().secondsTdb(), 86400);
    }

    private static JFreeChart draw(StudyResult result, Theme theme, DistanceSeries series) {
        List<Point> curve = series.points().stream()
                .map(p -> new Point(TdbClock.millis(p.x()), p.y()))
                .toList();
        double from = series.points().get(0).x();
        double to = series.points().get(series.points().size() - 1).x();
        double farthest = curve.stream().mapToDouble(Point::y).max().orElse(Yardstick.MOON_KM);
        DateAxis time = TimeAxis.between(TimeAxis.caption(result), from, to);
        LogAxis distance = new LogAxis("Distance from the centre of Earth, km");
        distance.setRange(LOWEST_KM, 1.6 * Math.max(farthest, Yardstick.MOON_KM));
        distance.setNumberFormatOverride(Numbers.pattern("#,##0"));
        distance.setTickUnit(new NumberTickUnit(1));
        XYPlot plot = new XYPlot(null, time, distance, null);
        new Curves(plot).add("distance", curve, Theme.ASTEROID, Theme.SOLID);
        List<Label> labels = new ArrayList<>();
        List<List<Point>> obstacles = new ArrayList<>(List.of(curve));
        closest(result, from, to).ifPresent(labels::add);
        mark(plot, labels, obstacles, Yardstick.MOON_KM, "Mean distance of the Moon, 384,400 km", Theme.MOON);
        mark(plot, labels, obstacles, Yardstick.GEOSTATIONARY_KM, "Geostationary orbit, 42,164 km", Theme.RING);
        mark(plot, labels, obstacles, Yardstick.EARTH_KM, "Radius of Earth, 6,378 km", Theme.EARTH);
        plot.addAnnotation(new LabelLayer(labels, obstacles, theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": distance from Earth", plot);
    }

    private static Optional<Label> closest(StudyResult result, double from, double to) {
        if (result.passes().encounter() == null) {
            return Optional.empty();
        }
        CloseApproachResult approach = result.passes().encounter().approach();
        double at = approach.secondsTdb();
        if (at < from || at > to) {
            return Optional.empty();
        }
        String text = "Closest approach, " + Numbers.grouped(approach.distanceKm()) + " km\n"
                + TdbClock.format("uuuu-MM-dd HH:mm:ss", at) + " TDB";
        return Optional.of(Label.name(text, new Point(TdbClock.millis(at), approach.distanceKm()), Theme.ASTEROID));
    }

    private static void mark(
            XYPlot plot, List<Label> labels, List<List<Point>> obstacles, double km, String text, Color color) {
        if (!plot.getRangeAxis().getRange().contains(km)) {
            return;
        }
        plot.addRangeMarker(new ValueMarker(km, color, Theme.DASHED), Layer.BACKGROUND);
        List<Point> line = Sketch.across(plot, km);
        labels.add(Label.line(text, line.get(0), color));
        obstacles.add(line);
    }
}

package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import space.apophis.study.CloseApproachResult;
import space.apophis.study.StateSample;
import space.apophis.study.StudyResult;

/** Speed against the centre of Earth over a day on either side of the closest approach. */
final class SpeedChart {

    private SpeedChart() {}

    static JFreeChart draw(StudyResult result, Theme theme) {
        CloseApproachResult approach = result.encounter().approach();
        List<Point> series = series(result.encounter().asteroid(), approach.secondsTdb(), 86400);
        List<Point> curve = series.stream()
                .map(p -> new Point(TdbClock.millis(p.x()), p.y()))
                .toList();
        DateAxis time = TimeAxis.between(
                DistanceChart.timeLabel(result),
                series.get(0).x(),
                series.get(series.size() - 1).x());
        NumberAxis speed = new NumberAxis("Geocentric speed, km/s");
        double fastest = curve.stream().mapToDouble(Point::y).max().orElseThrow();
        double slowest = curve.stream().mapToDouble(Point::y).min().orElseThrow();
        if (approach.vInfinityKmS() != null) {
            slowest = Math.min(slowest, approach.vInfinityKmS());
        }
        double room = Math.max(0.12 * (fastest - slowest), 0.01);
        speed.setRange(slowest - room, fastest + 1.5 * room);
        speed.setNumberFormatOverride(Numbers.pattern("0.0##"));
        XYPlot plot = new XYPlot(null, time, speed, null);
        new Curves(plot).add("speed", curve, Theme.ASTEROID, Theme.SOLID);
        List<Label> labels = new ArrayList<>();
        labels.add(Label.name(
                "At closest approach, "
                        + Numbers.pattern("0.000").format(approach.relativeSpeedKmS()) + " km/s\n"
                        + TdbClock.format("uuuu-MM-dd HH:mm:ss", approach.secondsTdb()) + " TDB",
                new Point(TdbClock.millis(approach.secondsTdb()), approach.relativeSpeedKmS()),
                Theme.ASTEROID));
        excess(approach, plot, labels);
        plot.addAnnotation(new LabelLayer(labels, List.of(curve), theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": speed past Earth", plot);
    }

    /** TDB seconds since J2000 and km/s, within some seconds of an instant. */
    static List<Point> series(List<StateSample> samples, double secondsTdb, double withinSeconds) {
        return samples.stream()
                .filter(s -> Math.abs(s.secondsTdb() - secondsTdb) <= withinSeconds)
                .map(s -> new Point(s.secondsTdb(), Ecliptic.velocity(s).norm()))
                .toList();
    }

    private static void excess(CloseApproachResult approach, XYPlot plot, List<Label> labels) {
        if (approach.vInfinityKmS() == null) {
            return;
        }
        double excess = approach.vInfinityKmS();
        plot.addRangeMarker(new ValueMarker(excess, Theme.EARTH, Theme.DASHED), Layer.BACKGROUND);
        double left = plot.getDomainAxis().getLowerBound();
        double span = plot.getDomainAxis().getUpperBound() - left;
        labels.add(Label.line(
                "Hyperbolic excess velocity, " + Numbers.pattern("0.000").format(excess) + " km/s",
                List.of(new Point(left + 0.5 * span, excess), new Point(left + 0.25 * span, excess)),
                Theme.EARTH));
    }
}

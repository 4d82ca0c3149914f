package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import space.apophis.chart.paper.Curves;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.LabelLayer;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/** Speed against the centre of Earth over a day on either side of the closest approach. */
final class SpeedChart {

    private SpeedChart() {}

    static JFreeChart draw(StudyResult result, Theme theme) {
        CloseApproachResult approach = result.passes().encounter().approach();
        List<Point> series = series(
                new SampledPath(result.passes().encounter().asteroid())
                        .refined(300)
                        .samples(),
                approach.secondsTdb(),
                86400);
        List<Point> curve = series.stream()
                .map(p -> new Point(TdbClock.millis(p.x()), p.y()))
                .toList();
        DateAxis time = TimeAxis.between(
                TimeAxis.caption(result),
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
        speed.setTickUnit(new NumberTickUnit(Numbers.step(fastest - slowest, 10)));
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
        List<List<Point>> obstacles = new ArrayList<>(List.of(curve));
        excess(approach, plot, labels, obstacles);
        plot.addAnnotation(new LabelLayer(labels, obstacles, theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": speed past Earth", plot);
    }

    /** TDB seconds since J2000 and km/s, within some seconds of an instant. */
    static List<Point> series(List<StateSample> samples, double secondsTdb, double withinSeconds) {
        return samples.stream()
                .filter(s -> Math.abs(s.secondsTdb() - secondsTdb) <= withinSeconds)
                .map(s -> new Point(s.secondsTdb(), Ecliptic.velocity(s).norm()))
                .toList();
    }

    private static void excess(
            CloseApproachResult approach, XYPlot plot, List<Label> labels, List<List<Point>> obstacles) {
        if (approach.vInfinityKmS() == null) {
            return;
        }
        double excess = approach.vInfinityKmS();
        plot.addRangeMarker(new ValueMarker(excess, Theme.EARTH, Theme.DASHED), Layer.BACKGROUND);
        List<Point> line = Sketch.across(plot, excess);
        labels.add(Label.line(
                "Hyperbolic excess velocity, " + Numbers.pattern("0.000").format(excess) + " km/s",
                line.get(0),
                Theme.EARTH));
        obstacles.add(line);
    }
}

package space.apophis.chart.trajectory;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.StudyResult;

/** Distance of a spacecraft from Earth and from the asteroid through its cruise, on a logarithmic axis. */
public final class TransferDistanceChart {

    /** A conic ends in the middle of the asteroid, and a flight starts close above Earth; nearer is not drawn. */
    private static final double LOWEST_KM = 500;

    private static final double MILLION = 1e6;

    private TransferDistanceChart() {}

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        DrawnTrajectory transfer = DrawnTrajectory.ofTransfers(result).orElseThrow();
        List<Point> earth = seen(transfer.earth().stream().map(p -> new Point(p.x(), p.y() * MILLION)).toList());
        List<Point> asteroid = seen(transfer.asteroid());
        double farthest = Math.max(
                earth.stream().mapToDouble(Point::y).max().orElse(1e6),
                asteroid.stream().mapToDouble(Point::y).max().orElse(1e6));
        LogAxis axis = new LogAxis("Distance, km");
        axis.setRange(LOWEST_KM, 3 * farthest);
        axis.setNumberFormatOverride(Numbers.pattern("#,##0"));
        axis.setTickUnit(new NumberTickUnit(1));
        XYPlot plot = new XYPlot(
                null, TimeAxis.between(TimeAxis.caption(result), transfer.start(), transfer.end()), axis, null);
        Sketch sketch = new Sketch(plot);
        curve(sketch, "from Earth", earth, 0.35, Theme.EARTH, Theme.DASHED);
        curve(sketch, "from " + result.asteroid().designation(), asteroid, 0.6, Theme.ASTEROID, Theme.SOLID);
        new LegLines(transfer).draw(plot, sketch, true);
        ends(sketch, earth, asteroid);
        List<Point> moon = Sketch.across(plot, Yardstick.MOON_KM);
        sketch.curve("Moon", moon, Theme.MOON, Theme.DOTTED);
        sketch.label(Label.line("Mean distance of the Moon, 384,400 km", moon.get(0), Theme.MOON));
        sketch.finish(theme.labelFont());
        return theme.chart(
                result.asteroid().designation() + ": distances of the spacecraft, the option \u201c"
                        + transfer.option().label() + "\u201d",
                plot);
    }

    private static List<Point> seen(List<Point> distance) {
        return distance.stream()
                .filter(p -> p.y() >= LOWEST_KM).toList();
    }

    private static void curve(Sketch sketch, String name, List<Point> curve, double place, Color color, Stroke stroke) {
        sketch.curve(name, curve, color, stroke);
        sketch.label(Label.name(name, curve.get((int) (place * (curve.size() - 1))), color));
    }

    private static void ends(Sketch sketch, List<Point> earth, List<Point> asteroid) {
        Point arrival = earth.get(earth.size() - 1);
        sketch.label(Label.name("Earth " + Numbers.significant(arrival.y()) + " km away", arrival, Theme.EARTH));
        Point launch = asteroid.get(0);
        sketch.label(Label.name(Numbers.significant(launch.y()) + " km at launch", launch, Theme.ASTEROID));
    }
}

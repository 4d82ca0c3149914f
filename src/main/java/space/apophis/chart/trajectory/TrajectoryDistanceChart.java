package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.StudyResult;

/** Distance from the Sun and from Earth against time, with the legs. */
public final class TrajectoryDistanceChart {

    private static final double GAP = 14;

    /** A share of the greatest distance: what is nearer is where the craft leaves. */
    private static final double NEAR = 0.02;

    private final DrawnTrajectory voyage;
    private final LegLines legs;
    private final Theme theme;

    private TrajectoryDistanceChart(DrawnTrajectory voyage, Theme theme) {
        this.voyage = voyage;
        this.legs = new LegLines(voyage);
        this.theme = theme;
    }

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        return new TrajectoryDistanceChart(DrawnTrajectory.of(result).orElseThrow(), theme).chart(result);
    }

    private JFreeChart chart(StudyResult result) {
        final CombinedDomainXYPlot stack =
                new CombinedDomainXYPlot(TimeAxis.between(TimeAxis.caption(result), voyage.start(), voyage.end()));
        stack.setGap(GAP);
        stack.add(panel("From the Sun, au", voyage.sun(), "0.0##", Theme.ASTEROID, true), 1);
        stack.add(panel("From Earth, million km", voyage.earth(), "#,##0", Theme.EARTH, false), 1);
        return theme.chart(
                result.asteroid().designation() + ": distances of the spacecraft, the option \u201c"
                        + voyage.option().label() + "\u201d",
                stack);
    }

    private XYPlot panel(String title, List<Point> curve, String pattern, Color color, boolean named) {
        final double least = curve.stream().mapToDouble(Point::y).min().orElseThrow();
        final double most = curve.stream().mapToDouble(Point::y).max().orElseThrow();
        final double height = Math.max(most - least, 1e-3);
        final NumberAxis axis = new NumberAxis(title);
        axis.setRange(Math.max(0, least - 0.15 * height), most + (named ? 0.6 : 0.15) * height);
        axis.setTickUnit(new NumberTickUnit(Numbers.step(axis.getRange().getLength(), 6)));
        axis.setNumberFormatOverride(Numbers.pattern(pattern));
        final XYPlot plot = new XYPlot(null, null, axis, null);
        final Sketch sketch = new Sketch(plot);
        sketch.curve(title, curve, color, Theme.SOLID);
        legs.draw(plot, sketch, named);
        if (least > NEAR * most) {
            extreme(sketch, curve, least, "least ", pattern, color);
        }
        extreme(sketch, curve, most, "most ", pattern, color);
        sketch.finish(theme.labelFont());
        return plot;
    }

    private static void extreme(
            Sketch sketch, List<Point> curve, double value, String word, String pattern, Color color) {
        final Point at = curve.stream().filter(p -> p.y() == value).findFirst().orElseThrow();
        sketch.label(Label.name(
                word
                        + Numbers.pattern(pattern.equals("#,##0") ? "#,##0.0" : "0.000")
                                .format(value),
                at,
                color));
    }
}

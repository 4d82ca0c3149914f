package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.LegResult;

/** Legs across a plot against time: a line for what happens at an instant, a shade where ion engines run. */
final class LegLines {

    private static final Color SHADE = new Color(230, 159, 0, 40);
    private static final double[] HEIGHTS = {0.96, 0.88, 0.8, 0.72, 0.64, 0.56, 0.2, 0.12, 0.05};

    private final DrawnTrajectory voyage;

    LegLines(DrawnTrajectory voyage) {
        this.voyage = voyage;
    }

    /**
     * Draws them.
     *
     * @param named whether with their names
     */
    void draw(XYPlot plot, Sketch sketch, boolean named) {
        final double low = plot.getRangeAxis().getLowerBound();
        final double high = plot.getRangeAxis().getUpperBound();
        for (DrawnTrajectory.Stretch burning : voyage.burning()) {
            plot.addDomainMarker(new IntervalMarker(burning.from(), burning.to(), SHADE), Layer.BACKGROUND);
        }
        for (LegResult leg : voyage.option().legs()) {
            // A thrust arc may coast for most of its length; its shades say when the engines run.
            if (leg.type().equals("thrust-arc")) {
                continue;
            }
            final double at = TdbClock.millis(leg.secondsTdb());
            final Color color = TrajectoryOrbitChart.color(leg);
            sketch.curve(leg.type(), List.of(new Point(at, low), new Point(at, high)), color, Theme.DOTTED);
            if (named) {
                final List<Point> anchors = new ArrayList<>();
                for (double height : HEIGHTS) {
                    anchors.add(new Point(at, low + height * (high - low)));
                }
                sketch.label(Label.outline(LegNames.shortly(leg), anchors, color));
            }
        }
    }
}

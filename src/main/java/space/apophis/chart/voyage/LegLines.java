package space.apophis.chart.voyage;

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

/** Legs across a plot against time: a line for what happens at an instant, a shade for a thrust arc. */
final class LegLines {

    private static final Color SHADE = new Color(230, 159, 0, 40);
    private static final double[] HEIGHTS = {0.96, 0.88, 0.8, 0.72, 0.64, 0.56, 0.2, 0.12, 0.05};

    private final List<LegResult> legs;

    LegLines(List<LegResult> legs) {
        this.legs = legs;
    }

    /**
     * Draws them.
     *
     * @param named whether with their names
     */
    void draw(XYPlot plot, Sketch sketch, boolean named) {
        final double low = plot.getRangeAxis().getLowerBound();
        final double high = plot.getRangeAxis().getUpperBound();
        for (LegResult leg : legs) {
            final double at = TdbClock.millis(leg.secondsTdb());
            if (leg.type().equals("thrust-arc")) {
                shade(plot, leg, at);
                continue;
            }
            final Color color = VoyageOrbitChart.color(leg);
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

    private static void shade(XYPlot plot, LegResult leg, double at) {
        if (leg.endUtc() != null) {
            plot.addDomainMarker(new IntervalMarker(at, DrawnVoyage.end(leg), SHADE), Layer.BACKGROUND);
        }
    }
}

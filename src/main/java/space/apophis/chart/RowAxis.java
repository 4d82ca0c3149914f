package space.apophis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Names of systems beside their rows, a tick for each line of a name; the axis counts pixels downwards. */
final class RowAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private final transient LaneLayout layout;
    private final double lineHeight;

    RowAxis(LaneLayout layout, Lettering lettering) {
        super(null);
        this.layout = layout;
        this.lineHeight = LaneLayout.nameLine(lettering);
        setInverted(true);
        setRange(0, layout.height());
        setTickMarksVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        final TextAnchor anchor = edge == RectangleEdge.RIGHT ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
        final List<NumberTick> ticks = new ArrayList<>();
        for (LaneLayout.Place row : layout.rows()) {
            double y = row.line() - (row.name().size() - 1) * lineHeight / 2;
            for (String line : row.name()) {
                ticks.add(new NumberTick(y, line, anchor, TextAnchor.CENTER, 0));
                y += lineHeight;
            }
        }
        return ticks;
    }

    /** A pixel is a pixel, whatever height the plot was given. */
    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return area.getMinY() + value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

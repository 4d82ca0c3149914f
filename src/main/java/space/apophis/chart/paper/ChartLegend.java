package space.apophis.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A row of signs and their meanings below a plot, for what cannot be named in it. */
public final class ChartLegend {

    private static final Shape PATCH = new Rectangle2D.Double(-9, -5, 18, 10);
    private static final Shape DOT = new Ellipse2D.Double(-3.5, -3.5, 7, 7);
    private static final Shape LINE = new Line2D.Double(-11, 0, 11, 0);
    private static final Stroke RIM = new BasicStroke(0.8f);

    private final LegendItemCollection items = new LegendItemCollection();

    /** A filled region. */
    public ChartLegend patch(String text, Color fill, Color rim) {
        items.add(new LegendItem(text, null, null, null, PATCH, fill, RIM, rim));
        return this;
    }

    /** A round mark. */
    public ChartLegend dot(String text, Color fill, Color rim) {
        items.add(new LegendItem(text, null, null, null, DOT, fill, RIM, rim));
        return this;
    }

    /** A mark of any shape. */
    public ChartLegend mark(String text, Shape shape, Color fill, Color rim) {
        items.add(new LegendItem(text, null, null, null, shape, fill, RIM, rim));
        return this;
    }

    /** A line. */
    public ChartLegend line(String text, Color color, Stroke stroke) {
        items.add(new LegendItem(text, null, null, null, LINE, stroke, color));
        return this;
    }

    /** Puts it below a chart. */
    public JFreeChart below(JFreeChart chart, Theme theme) {
        return below(chart, theme.labelFont());
    }

    /** Puts it below a chart, lettered in a face. */
    public JFreeChart below(JFreeChart chart, Font font) {
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(font);
        legend.setItemPaint(Theme.TEXT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 8));
        legend.setPadding(2, 40, 8, 20);
        chart.addSubtitle(legend);
        return chart;
    }
}

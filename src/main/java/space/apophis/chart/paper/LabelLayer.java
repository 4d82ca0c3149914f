package space.apophis.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * All texts inside a plot, drawn together so that none hides another. Sizes of text are measured without regard to
 * the device, so that SVG and PNG of one chart have one layout.
 */
public final class LabelLayer extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;
    private static final FontRenderContext DEVICE_FREE = new FontRenderContext(null, true, true);
    private static final Color HALO = new Color(255, 255, 255, 200);

    private final transient List<Label> labels;
    private final transient List<List<Point>> obstacles;
    private final Font font;

    /**
     * @param labels the most important first
     * @param obstacles curves of the plot, in the coordinates of its axes
     * @param font of every label
     */
    public LabelLayer(List<Label> labels, List<List<Point>> obstacles, Font font) {
        this.labels = List.copyOf(labels);
        this.obstacles = List.copyOf(obstacles);
        this.font = font;
    }

    /** Where the labels stand when the plot is drawn with its data in the given area. */
    public List<PlacedLabel> place(XYPlot plot, Rectangle2D dataArea) {
        List<List<Point>> curves =
                obstacles.stream().map(c -> pixels(c, plot, dataArea)).toList();
        List<LabelPlacement.Request> requests = new ArrayList<>();
        for (Label label : labels) {
            String[] lines = label.text().split("\n");
            double width = 0;
            for (String line : lines) {
                width = Math.max(width, font.getStringBounds(line, DEVICE_FREE).getWidth());
            }
            requests.add(new LabelPlacement.Request(
                    label, width + 4, lines.length * lineHeight() + 2, pixels(label.anchors(), plot, dataArea)));
        }
        Rectangle2D bounds = new Rectangle2D.Double(
                dataArea.getX() + 3, dataArea.getY() + 3, dataArea.getWidth() - 6, dataArea.getHeight() - 6);
        return new LabelPlacement(bounds, curves).place(requests);
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        for (PlacedLabel placed : place(plot, dataArea)) {
            draw(graphics, placed);
        }
    }

    private void draw(Graphics2D graphics, PlacedLabel placed) {
        placed.leader().ifPresent(line -> {
            graphics.setPaint(Color.GRAY);
            graphics.setStroke(new BasicStroke(0.8f));
            graphics.draw(line);
        });
        graphics.setPaint(HALO);
        graphics.fill(placed.box());
        graphics.setPaint(placed.label().color());
        graphics.setFont(font);
        float y = (float) placed.box().getY() + 1 + metrics().getAscent();
        for (String line : placed.label().text().split("\n")) {
            graphics.drawString(line, (float) placed.box().getX() + 2, y);
            y += lineHeight();
        }
    }

    private LineMetrics metrics() {
        return font.getLineMetrics("Ag", DEVICE_FREE);
    }

    private float lineHeight() {
        return metrics().getAscent() + metrics().getDescent();
    }

    private static List<Point> pixels(List<Point> points, XYPlot plot, Rectangle2D area) {
        return points.stream()
                .map(p -> new Point(
                        plot.getDomainAxis().valueToJava2D(p.x(), area, plot.getDomainAxisEdge()),
                        plot.getRangeAxis().valueToJava2D(p.y(), area, plot.getRangeAxisEdge())))
                .toList();
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

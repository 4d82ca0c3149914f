package space.apophis.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * All that stands on a panel, drawn into a plot. Texts are placed together so that none hides another, and measured
 * without regard to the device, so that SVG and PNG of one chart have one layout.
 */
public final class PanelLayer extends AbstractXYAnnotation {

    /** By how much a line may miss its points, pixels: contours of a fine grid have ten times the points that are seen. */
    private static final double UNSEEN = 0.1;

    private static final long serialVersionUID = 1L;
    private static final FontRenderContext DEVICE_FREE = new FontRenderContext(null, true, true);
    private static final Color HALO = new Color(255, 255, 255, 200);
    private static final Color HALO_ON_FIELD = new Color(255, 255, 255, 230);

    /** What the halo leaves of the darkest band of a field. */
    static final Color GROUND_ON_FIELD = new Color(237, 242, 247);

    private static final BasicStroke HAIR = new BasicStroke(0.8f);

    private final transient Panel panel;
    private final Font font;
    private final boolean fixed;

    /** @param fixed whether its colours stay as they are on dark screens */
    PanelLayer(Panel panel, Font font, boolean fixed) {
        this.panel = panel;
        this.font = font;
        this.fixed = fixed;
    }

    /** Where the labels stand when the plot is drawn with its data in the given area. */
    public List<LabelPlacement.PlacedLabel> place(XYPlot plot, Rectangle2D dataArea) {
        final Function<Point, Point> onPaper = pixels(plot, dataArea);
        final List<LabelPlacement.Request> requests = new ArrayList<>();
        for (Label label : panel.labels()) {
            final String[] lines = label.text().split("\n");
            double width = 0;
            for (String line : lines) {
                width = Math.max(width, font.getStringBounds(line, DEVICE_FREE).getWidth());
            }
            requests.add(new LabelPlacement.Request(
                    label,
                    width + 4,
                    lines.length * lineHeight() + 2,
                    label.anchors().stream().map(onPaper).toList()));
        }
        final Rectangle2D bounds = new Rectangle2D.Double(
                dataArea.getX() + 3, dataArea.getY() + 3, dataArea.getWidth() - 6, dataArea.getHeight() - 6);
        final List<List<Point>> curves = panel.obstacles().stream()
                .map(curve -> curve.stream().map(onPaper).toList())
                .toList();
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
        final Function<Point, Point> onPaper = pixels(plot, dataArea);
        panel.pictures().forEach(picture -> GreyPicture.draw(graphics, picture, onPaper));
        panel.areas().forEach(area -> draw(graphics, area, onPaper));
        for (int i = panel.curves().size() - 1; i >= 0; i--) {
            final Panel.Curve curve = panel.curves().get(i);
            graphics.setPaint(paint(curve.color()));
            graphics.setStroke(curve.stroke());
            graphics.draw(path(List.of(curve.points()), onPaper, false));
        }
        panel.discs().forEach(disc -> draw(graphics, disc, onPaper));
        for (Panel.Marks marks : panel.marks()) {
            marks.points().stream().map(onPaper).forEach(at -> draw(graphics, marks, at));
        }
        place(plot, dataArea).forEach(placed -> draw(graphics, placed));
        panel.texts().forEach(text -> draw(graphics, text, onPaper.apply(text.corner())));
    }

    private void draw(Graphics2D graphics, Panel.Area area, Function<Point, Point> onPaper) {
        final Path2D path = path(area.rings(), onPaper, true);
        if (area.fill() != null) {
            graphics.setPaint(paint(area.fill()));
            graphics.fill(path);
        }
        if (area.rim() != null) {
            graphics.setPaint(paint(area.rim()));
            graphics.setStroke(Theme.THIN);
            graphics.draw(path);
        }
    }

    private void draw(Graphics2D graphics, Panel.Marks marks, Point at) {
        final var shape = AffineTransform.getTranslateInstance(at.x(), at.y()).createTransformedShape(marks.shape());
        if (marks.fill() != null) {
            graphics.setPaint(paint(marks.fill()));
            graphics.fill(shape);
        }
        if (marks.rim() != null) {
            graphics.setPaint(paint(marks.rim()));
            graphics.setStroke(Theme.THIN);
            graphics.draw(shape);
        }
    }

    private void draw(Graphics2D graphics, LabelPlacement.PlacedLabel placed) {
        placed.leader().ifPresent(line -> {
            graphics.setPaint(paint(Color.GRAY));
            graphics.setStroke(HAIR);
            graphics.draw(line);
        });
        graphics.setPaint(paint(fixed ? HALO_ON_FIELD : HALO));
        graphics.fill(placed.box());
        graphics.setPaint(paint(Contrast.ink(placed.label().color(), fixed ? GROUND_ON_FIELD : Color.WHITE)));
        graphics.setFont(font);
        float y = (float) placed.box().getY() + 1 + metrics().getAscent();
        for (String line : placed.label().text().split("\n")) {
            graphics.drawString(line, (float) placed.box().getX() + 2, y);
            y += lineHeight();
        }
    }

    private void draw(Graphics2D graphics, Panel.Text text, Point corner) {
        if (text.ground() != null) {
            graphics.setPaint(paint(text.ground()));
            graphics.fill(new Rectangle2D.Double(
                    corner.x(), corner.y(), text.width(), text.lines().size() * text.lineHeight()));
        }
        graphics.setPaint(paint(Theme.TEXT));
        graphics.setFont(text.font());
        double y = corner.y() + text.font().getLineMetrics("Ag", DEVICE_FREE).getAscent();
        for (String line : text.lines()) {
            graphics.drawString(line, (float) corner.x() + 1, (float) y);
            y += text.lineHeight();
        }
    }

    private Color paint(Color color) {
        return fixed ? FixedColor.of(color) : color;
    }

    private static Path2D path(List<List<Point>> lines, Function<Point, Point> onPaper, boolean closed) {
        final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> line : lines) {
            final List<Point> drawn =
                    Polyline.simplified(line.stream().map(onPaper).toList(), UNSEEN);
            for (int i = 0; i < drawn.size(); i++) {
                final Point p = drawn.get(i);
                if (i == 0) {
                    path.moveTo(p.x(), p.y());
                } else {
                    path.lineTo(p.x(), p.y());
                }
            }
            if (closed) {
                path.closePath();
            }
        }
        return path;
    }

    private LineMetrics metrics() {
        return font.getLineMetrics("Ag", DEVICE_FREE);
    }

    private float lineHeight() {
        return metrics().getAscent() + metrics().getDescent();
    }

    private static Function<Point, Point> pixels(XYPlot plot, Rectangle2D area) {
        return p -> new Point(
                plot.getDomainAxis().valueToJava2D(p.x(), area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(p.y(), area, plot.getRangeAxisEdge()));
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

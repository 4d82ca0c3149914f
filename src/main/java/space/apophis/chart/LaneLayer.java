package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;

/** Draws the lanes of a timeline into a plot whose range axis counts the pixels of the layout downwards. */
final class LaneLayer extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;
    private static final Color HALO = new Color(255, 255, 255, 215);
    private static final Color BAND = new Color(0xF1F3F5);
    private static final Color RULE = new Color(0xE2E2E2);
    private static final Color POLE = new Color(0xAAAAAA);
    private static final Color ARROW = new Color(0x6B6B6B);
    private static final Stroke HAIR = new BasicStroke(0.8f);
    private static final Stroke LINE = new BasicStroke(1.4f);
    private static final Stroke TOGETHER =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {2, 2}, 0f);
    private static final double BAR = 2.6;
    private static final double THIN_BAR = 0.8;
    private static final double PALE = 0.4;

    private final transient LaneSeries series;
    private final transient LaneLayout layout;
    private final transient Lettering lettering;

    LaneLayer(LaneSeries series, LaneLayout layout, Lettering lettering) {
        this.series = series;
        this.layout = layout;
        this.lettering = lettering;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        final Graphics2D pixels = (Graphics2D) graphics.create();
        pixels.translate(area.getX(), area.getY());
        ground(pixels, area.getWidth());
        series.arrows().forEach(arrow -> draw(pixels, arrow));
        series.lines().forEach(line -> draw(pixels, line));
        poles(pixels);
        for (int i = 0; i < series.rows().size(); i++) {
            marks(pixels, series.rows().get(i), layout.rows().get(i).line());
        }
        layout.texts().forEach(text -> draw(pixels, text));
        pixels.dispose();
    }

    private double x(double day) {
        return (day - series.from()) / (series.to() - series.from()) * layout.width();
    }

    private void ground(Graphics2D graphics, double width) {
        graphics.setStroke(HAIR);
        graphics.setPaint(RULE);
        for (LaneLayout.Place row : layout.rows()) {
            graphics.draw(new Line2D.Double(0, row.top() + row.height(), width, row.top() + row.height()));
        }
        final Font font = lettering.headings(LaneLayout.HEADING_SIZE);
        graphics.setFont(font);
        for (LaneLayout.Heading heading : layout.headings()) {
            graphics.setPaint(BAND);
            graphics.fill(new Rectangle2D.Double(0, heading.top(), width, heading.height()));
            graphics.setPaint(LaneShape.color(heading.domain()));
            graphics.fill(new Rectangle2D.Double(
                    lettering.words().rightToLeft() ? width - 4 : 0, heading.top(), 4, heading.height()));
            graphics.setPaint(Theme.TEXT);
            final String name = lettering.words().of("domain", heading.domain());
            final double wide = LaneLayout.measured(name, font);
            graphics.drawString(name, (float) (lettering.words().rightToLeft() ? width - 10 - wide : 10), (float)
                    (heading.top() + heading.height() - 5));
        }
    }

    private void draw(Graphics2D graphics, LaneSeries.Arrow arrow) {
        final Point from =
                new Point(x(arrow.fromDay()), layout.rows().get(arrow.fromRow()).line());
        final Point to =
                new Point(x(arrow.toDay()), layout.rows().get(arrow.toRow()).line());
        graphics.setPaint(ARROW);
        graphics.setStroke(arrow.together() ? TOGETHER : HAIR);
        graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
        if (!arrow.together()) {
            final Point back = new Point(from.x() - to.x(), from.y() - to.y()).unit();
            final Point tip = to.along(back, LaneLayout.GATE_RADIUS + 1.5);
            graphics.setStroke(LINE);
            for (int side : new int[] {-1, 1}) {
                final Point end = tip.along(back, 7).along(back.normal(), 3 * side);
                graphics.draw(new Line2D.Double(tip.x(), tip.y(), end.x(), end.y()));
            }
        }
    }

    private void draw(Graphics2D graphics, LaneSeries.Line line) {
        graphics.setPaint(line.today() ? Theme.TEXT : Theme.ASTEROID);
        graphics.setStroke(line.today() ? Theme.DOTTED : LINE);
        graphics.draw(new Line2D.Double(x(line.day()), 0, x(line.day()), layout.height()));
    }

    private void poles(Graphics2D graphics) {
        graphics.setPaint(POLE);
        graphics.setStroke(HAIR);
        layout.texts().stream().filter(text -> text.pole() != null).forEach(text -> graphics.draw(text.pole()));
    }

    private void marks(Graphics2D graphics, LaneSeries.Row row, double y) {
        final Color color = LaneShape.color(row.domain());
        for (LaneSeries.Mark mark : row.marks()) {
            if (mark.lasts()) {
                graphics.setPaint(LaneShape.faded(color, PALE * mark.strength()));
                final double half = mark.state().stands() ? BAR : THIN_BAR;
                graphics.fill(
                        new Rectangle2D.Double(x(mark.first()), y - half, x(mark.last()) - x(mark.first()), 2 * half));
            }
        }
        for (LaneSeries.Mark mark : row.marks()) {
            LaneShape.of(mark.state())
                    .draw(
                            graphics,
                            x(mark.middle()),
                            y,
                            mark.gate() == null ? LaneLayout.RADIUS : LaneLayout.GATE_RADIUS,
                            LaneShape.faded(color, mark.strength()));
        }
    }

    private void draw(Graphics2D graphics, LaneLayout.Text text) {
        final Rectangle2D box = text.box();
        graphics.setPaint(HALO);
        graphics.fill(box);
        graphics.setPaint(Theme.TEXT);
        final Font font = lettering.labels(LaneLayout.TEXT_SIZE);
        graphics.setFont(font);
        final double step = box.getHeight() / text.lines().size();
        double y = box.getY() + LaneLayout.ascent(font);
        for (String line : text.lines()) {
            graphics.drawString(line, (float) box.getX() + 1, (float) y);
            y += step;
        }
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

package space.apophis.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.SystemSpec.Domain;

/** The rows of a programme as a panel, across a calendar of UTC and up the pixels of a layout, downwards. */
final class GanttPanel {

    private static final Color HALO = new Color(255, 255, 255, 215);
    private static final Color BAND = new Color(0xF1F3F5);
    private static final Color RULE = new Color(0xE2E2E2);
    private static final Color POLE = new Color(0xAAAAAA);
    private static final Color ARROW = new Color(0x6B6B6B);
    private static final Stroke HAIR = PanelBuilder.stroke(0.8);
    private static final Stroke LINE = PanelBuilder.stroke(1.4);
    private static final double STRIP = 4;
    private static final double BAR = 2.6;
    private static final double THIN_BAR = 0.8;
    private static final double PALE = 0.4;

    private final GanttRows gantt;
    private final GanttLayout layout;
    private final Lettering lettering;
    private final PanelBuilder panel;

    private GanttPanel(Axis time, GanttRows gantt, GanttLayout layout, Lettering lettering, double nameSpace) {
        this.gantt = gantt;
        this.layout = layout;
        this.lettering = lettering;
        this.panel = PanelBuilder.of(
                time,
                Axis.pixels(
                        layout.height(), names(), nameSpace, lettering.words().rightToLeft()));
    }

    /**
     * The panel.
     *
     * @param time as wide on paper as the layout is
     * @param nameSpace pixels for the names of the rows
     */
    static Panel of(Axis time, GanttRows gantt, GanttLayout layout, Lettering lettering, double nameSpace) {
        return new GanttPanel(time, gantt, layout, lettering, nameSpace).build();
    }

    /** The calendar of rows. */
    static Axis time(String label, double fromDay, double toDay) {
        return Axis.calendar(label, UtcClock.ofDays(fromDay), UtcClock.ofDays(toDay));
    }

    private List<Axis.Tick> names() {
        final double lineHeight = GanttLayout.nameLine(lettering);
        final List<Axis.Tick> ticks = new ArrayList<>();
        for (GanttLayout.Place row : layout.rows()) {
            double y = row.line() - (row.name().size() - 1) * lineHeight / 2;
            for (String line : row.name()) {
                ticks.add(new Axis.Tick(y, line));
                y += lineHeight;
            }
        }
        return ticks;
    }

    private Panel build() {
        headings();
        for (GanttLayout.Text text : layout.texts()) {
            if (text.pole() != null) {
                guide(
                        new Point(text.pole().getX1(), text.pole().getY1()),
                        new Point(text.pole().getX2(), text.pole().getY2()),
                        POLE,
                        HAIR);
            }
        }
        for (GanttRows.Line line : gantt.lines()) {
            final double x = x(line.day());
            final GanttRows.Trace trace = line.trace() != null
                    ? line.trace()
                    : line.today()
                            ? new GanttRows.Trace(Theme.TEXT, Theme.DOTTED)
                            : new GanttRows.Trace(Theme.ASTEROID, LINE);
            guide(new Point(x, 0), new Point(x, layout.height()), trace.color(), trace.stroke());
        }
        gantt.arrows().forEach(this::arrow);
        for (GanttLayout.Place row : layout.rows()) {
            final double y = row.top() + row.height();
            guide(new Point(0, y), new Point(layout.width(), y), RULE, HAIR);
        }
        for (int i = 0; i < gantt.rows().size(); i++) {
            marks(gantt.rows().get(i), layout.rows().get(i).line());
        }
        final Font font = lettering.labels(GanttLayout.TEXT_SIZE);
        layout.texts().forEach(text -> described(text, font));
        return panel.build();
    }

    /** Pixels from the left. */
    private double x(double day) {
        return (day - gantt.from()) / (gantt.to() - gantt.from()) * layout.width();
    }

    /** Pixels from the upper left corner as a point of the axes. */
    private Point onAxes(Point pixel) {
        return new Point(
                UtcClock.ofDays(gantt.from() + pixel.x() / layout.width() * (gantt.to() - gantt.from())), pixel.y());
    }

    private void guide(Point from, Point to, Color color, Stroke stroke) {
        panel.line(onAxes(from), onAxes(to), color, stroke);
    }

    private List<List<Point>> box(double left, double top, double width, double height) {
        return List.of(PanelBuilder.box(left, top, left + width, top + height).stream()
                .map(this::onAxes)
                .toList());
    }

    private void text(List<String> lines, Rectangle2D box, Font font, Color ground) {
        panel.text(new Panel.Text(
                lines,
                onAxes(new Point(box.getX(), box.getY())),
                box.getWidth(),
                box.getHeight() / lines.size(),
                font,
                ground));
    }

    /** Lines that run from the right end together at the right. */
    private void described(GanttLayout.Text text, Font font) {
        final Rectangle2D box = text.box();
        if (!lettering.words().rightToLeft()) {
            text(text.lines(), box, font, HALO);
            return;
        }
        final double height = box.getHeight() / text.lines().size();
        for (int i = 0; i < text.lines().size(); i++) {
            final double wide = GanttLayout.measured(text.lines().get(i), font);
            text(
                    List.of(text.lines().get(i)),
                    new Rectangle2D.Double(box.getMaxX() - wide, box.getY() + i * height, wide, height),
                    font,
                    HALO);
        }
    }

    private void headings() {
        final Font font = lettering.headings(GanttLayout.HEADING_SIZE);
        final boolean right = lettering.words().rightToLeft();
        for (GanttLayout.Heading heading : layout.headings()) {
            panel.area(box(0, heading.top(), layout.width(), heading.height()), BAND);
            panel.area(
                    box(right ? layout.width() - STRIP : 0, heading.top(), STRIP, heading.height()),
                    Shape.color(heading.domain()));
            final String name = lettering.words().of("domain", heading.domain());
            final double wide = GanttLayout.measured(name, font);
            text(
                    List.of(name),
                    new Rectangle2D.Double(
                            right ? layout.width() - 10 - wide : 10, heading.top() + 2, wide, heading.height()),
                    font,
                    null);
        }
    }

    private void arrow(GanttRows.Arrow arrow) {
        final Point from =
                new Point(x(arrow.fromDay()), layout.rows().get(arrow.fromRow()).line());
        final Point to =
                new Point(x(arrow.toDay()), layout.rows().get(arrow.toRow()).line());
        guide(from, to, ARROW, arrow.together() ? Theme.DOTTED : HAIR);
        if (!arrow.together()) {
            final Point back = new Point(from.x() - to.x(), from.y() - to.y()).unit();
            final Point tip = to.along(back, GanttLayout.GATE_RADIUS + 1.5);
            for (int side : new int[] {-1, 1}) {
                guide(tip, tip.along(back, 7).along(back.normal(), 3 * side), ARROW, LINE);
            }
        }
    }

    private void marks(GanttRows.Row row, double y) {
        final Color color = Shape.color(row.domain());
        for (GanttRows.Mark mark : row.marks()) {
            final double x = x(mark.first());
            if (mark.lasts()) {
                final double half = mark.state().stands() ? BAR : THIN_BAR;
                panel.patch(box(x, y - half, x(mark.last()) - x, 2 * half), Theme.faded(color, PALE * mark.strength()));
            }
            final Shape shape = Shape.of(mark.state());
            final Color faded = Theme.faded(color, mark.strength());
            panel.signs(
                    mark.event(),
                    List.of(onAxes(new Point(x(mark.middle()), y))),
                    shape.at(0, 0, mark.gate() == null ? GanttLayout.RADIUS : GanttLayout.GATE_RADIUS),
                    shape.fill(faded),
                    faded);
        }
    }

    /** Shape of a mark by the state of its event, of radius 1, and colour by its field; the shapes differ without colour. */
    enum Shape {
        HAPPENED(new Ellipse2D.Double(-1, -1, 2, 2), true),
        PLANNED(polygon(0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0), false),
        DUE(polygon(0, -1.1, 1.15, 0.9, -1.15, 0.9), true),
        SUPERSEDED(cross(0.85), false),
        CANCELLED(boxedCross(), false);

        private final java.awt.Shape shape;
        private final boolean filled;

        Shape(java.awt.Shape shape, boolean filled) {
            this.shape = shape;
            this.filled = filled;
        }

        static Shape of(EventState state) {
            return valueOf(state.name());
        }

        static Color color(Domain domain) {
            return switch (domain) {
                case PLANETARY_DEFENCE -> Theme.ASTEROID;
                case EARTH_OBSERVATION -> Theme.RING;
                case ORBIT_AND_EXPLORATION -> Theme.EARTH;
                case SPACE_SCIENCE -> Theme.BEFORE;
                case LAUNCHERS -> Theme.SUN;
                case GOVERNANCE -> Theme.MOON;
            };
        }

        java.awt.Shape at(double x, double y, double radius) {
            return new AffineTransform(radius, 0, 0, radius, x, y).createTransformedShape(shape);
        }

        Color fill(Color color) {
            return filled ? color : this == SUPERSEDED ? null : Color.WHITE;
        }

        private static Path2D polygon(double... points) {
            final Path2D path = new Path2D.Double();
            path.moveTo(points[0], points[1]);
            for (int i = 2; i < points.length; i += 2) {
                path.lineTo(points[i], points[i + 1]);
            }
            path.closePath();
            return path;
        }

        private static Path2D cross(double reach) {
            final Path2D path = new Path2D.Double();
            path.moveTo(-reach, -reach);
            path.lineTo(reach, reach);
            path.moveTo(-reach, reach);
            path.lineTo(reach, -reach);
            return path;
        }

        private static Path2D boxedCross() {
            final Path2D path = polygon(-1, -1, 1, -1, 1, 1, -1, 1);
            path.append(cross(1), false);
            return path;
        }
    }
}

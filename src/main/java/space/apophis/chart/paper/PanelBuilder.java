package space.apophis.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Gathers what stands on a {@link Panel}, which it gives at the end. */
public final class PanelBuilder {

    private static final double CLOUD_RADIUS = 1.6;
    private static final int FAINT = 110;
    private static final double MARK_RADIUS = 5;

    private final Axis across;
    private final Axis up;
    private final boolean equalScale;
    private Axis right;
    private final List<Panel.Picture> pictures = new ArrayList<>();
    private final List<Panel.Area> areas = new ArrayList<>();
    private final List<Panel.Curve> curves = new ArrayList<>();
    private final List<Panel.Area> discs = new ArrayList<>();
    private final List<Panel.Marks> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Panel.Text> texts = new ArrayList<>();

    private PanelBuilder(Axis across, Axis up, boolean equalScale) {
        this.across = across;
        this.up = up;
        this.equalScale = equalScale;
    }

    /** Of two axes, each of its own scale. */
    public static PanelBuilder of(Axis across, Axis up) {
        return new PanelBuilder(across, up, false);
    }

    /** Of two axes of one scale; what of either is seen is at least what it has. */
    public static PanelBuilder plane(Axis across, Axis up) {
        return new PanelBuilder(across, up.every(across.step()), true);
    }

    /** The axis at the bottom. */
    public Axis across() {
        return across;
    }

    /** The axis at the left. */
    public Axis up() {
        return up;
    }

    /** Adds an axis at the right, which nothing is drawn by. */
    public PanelBuilder right(Axis axis) {
        right = axis;
        return this;
    }

    /** Adds a line that the chart is about. */
    public PanelBuilder curve(String name, List<Point> points, Color color, Stroke stroke) {
        return line(name, points, color, stroke, Panel.Curve.Role.CONTENT);
    }

    /** Adds a line that the chart is about, named at one of some shares of its length. */
    public PanelBuilder named(String name, List<Point> points, Color color, Stroke stroke, double... places) {
        return curve(name, points, color, stroke).label(Label.outline(name, Panel.places(points, places), color));
    }

    /** Adds a line by which the rest is read. */
    public PanelBuilder guide(String name, List<Point> points, Color color, Stroke stroke) {
        return line(name, points, color, stroke, Panel.Curve.Role.GUIDE);
    }

    /** Adds a straight guide. */
    public PanelBuilder line(Point from, Point to, Color color, Stroke stroke) {
        return guide("line", List.of(from, to), color, stroke);
    }

    /** Adds a line that texts may stand on. */
    public PanelBuilder border(String name, List<Point> points, Color color, Stroke stroke) {
        return line(name, points, color, stroke, Panel.Curve.Role.BORDER);
    }

    private PanelBuilder line(String name, List<Point> points, Color color, Stroke stroke, Panel.Curve.Role role) {
        curves.add(new Panel.Curve(name, points, color, stroke, role));
        return this;
    }

    /** Adds a level guide through the whole panel with its name, where the axis has it. */
    public PanelBuilder level(double value, String text, Color color, Stroke stroke) {
        if (up.shows(value)) {
            final Point start = new Point(across.low(), value);
            guide(text, List.of(start, new Point(across.high(), value)), color, stroke);
            label(Label.line(text, start, color));
        }
        return this;
    }

    /** Adds an upright guide through the whole panel, named at one of some shares of its height where it has a name. */
    public PanelBuilder upright(double value, String text, Color color, Stroke stroke, double... places) {
        guide(text, List.of(new Point(value, up.low()), new Point(value, up.high())), color, stroke);
        if (places.length > 0) {
            final List<Point> anchors = DoubleStream.of(places)
                    .mapToObj(share -> new Point(value, up.at(share)))
                    .toList();
            label(Label.outline(text, anchors, color));
        }
        return this;
    }

    /** Adds a picture below all else. */
    public PanelBuilder picture(Panel.Picture picture) {
        pictures.add(picture);
        return this;
    }

    /** Fills a part of the plane below all lines. */
    public PanelBuilder area(List<List<Point>> rings, Color fill) {
        areas.add(new Panel.Area(rings, fill, null));
        return this;
    }

    /** Fills a part of the plane over lines. */
    public PanelBuilder patch(List<List<Point>> rings, Color fill) {
        discs.add(new Panel.Area(rings, fill, null));
        return this;
    }

    /** Shades the whole height between two values. */
    public PanelBuilder band(double from, double to, Color fill) {
        return area(List.of(box(from, up.low(), to, up.high())), fill);
    }

    /** Fills a span in a row, with a rim. */
    public PanelBuilder bar(double from, double to, double row, double halfHeight, Color fill, Color rim) {
        areas.add(new Panel.Area(List.of(box(from, row - halfHeight, to, row + halfHeight)), fill, rim));
        return this;
    }

    /** The corners of a box, closed. */
    public static List<Point> box(double left, double low, double right, double high) {
        return List.of(
                new Point(left, low),
                new Point(right, low),
                new Point(right, high),
                new Point(left, high),
                new Point(left, low));
    }

    /** The outline of a circle, closed. */
    public static List<Point> circle(Point centre, double radius) {
        return IntStream.rangeClosed(0, 180)
                .mapToObj(i -> Math.toRadians(2.0 * i))
                .map(angle -> centre.along(new Point(Math.cos(angle), Math.sin(angle)), radius))
                .toList();
    }

    /** A disc as large as the axes say; its outline is returned, for a label. */
    public List<Point> disc(Point centre, double radius, Color color) {
        final List<Point> outline = circle(centre, radius);
        discs.add(new Panel.Area(List.of(outline), color, color));
        return IntStream.rangeClosed(0, 12).mapToObj(i -> outline.get(15 * i)).toList();
    }

    /**
     * An arrowhead.
     *
     * @param heading of length 1
     * @param length from tip to base
     */
    public PanelBuilder arrowhead(Point tip, Point heading, double length, Color color) {
        final Point base = tip.along(heading, -length);
        discs.add(new Panel.Area(
                List.of(List.of(
                        tip,
                        base.along(heading.normal(), 0.36 * length),
                        base.along(heading.normal(), -0.36 * length),
                        tip)),
                color,
                color));
        return this;
    }

    /** An arrow about a point with a text at it. */
    public PanelBuilder arrow(Point middle, Point direction, double length, Color color, String text) {
        final Point tip = middle.along(direction, length / 2);
        final Point tail = middle.along(direction, -length / 2);
        line(tail, tip, color, Theme.SOLID);
        arrowhead(tip, direction.unit(), length / 4, color);
        return label(Label.outline(text, List.of(middle, tip, tail), Theme.TEXT));
    }

    /** An arrowhead in the middle of a path, pointing along it. */
    public PanelBuilder heading(List<Point> path, double length, Color color) {
        final Point before = path.get(path.size() / 2 - 1);
        final Point after = path.get(path.size() / 2);
        final Point heading = new Point(after.x() - before.x(), after.y() - before.y()).unit();
        return arrowhead(after.along(heading, length / 2), heading, length, color);
    }

    /** Points so faint that where they lie on each other is seen. */
    public PanelBuilder cloud(String name, List<Point> points, Color color) {
        final Color faint = new Color(color.getRed(), color.getGreen(), color.getBlue(), FAINT);
        return signs(name, points, Chart.circle(CLOUD_RADIUS), faint, null);
    }

    /** Dots with a white rim. */
    public PanelBuilder dots(String name, List<Point> points, double radius, Color color) {
        return signs(name, points, Chart.circle(radius), color, Color.WHITE);
    }

    /** Dots of the usual size. */
    public PanelBuilder dots(String name, List<Point> points, Color color) {
        return dots(name, points, MARK_RADIUS, color);
    }

    /** Signs of any shape, in pixels about their points. */
    public PanelBuilder signs(String name, List<Point> points, Shape shape, Color fill, Color rim) {
        marks.add(new Panel.Marks(name, points, shape, fill, rim));
        return this;
    }

    /** Adds a text; those added first have the better places. */
    public PanelBuilder label(Label label) {
        labels.add(label);
        return this;
    }

    /** Adds a text that is not moved. */
    public PanelBuilder text(Panel.Text text) {
        texts.add(text);
        return this;
    }

    /** The panel. */
    public Panel build() {
        return new Panel(across, up, right, equalScale, pictures, areas, curves, discs, marks, labels, texts);
    }

    /** A wider stroke of round joins. */
    public static Stroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}

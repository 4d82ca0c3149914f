package space.apophis.chart.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import space.apophis.study.result.Nullable;

/**
 * What stands on one pair of axes, as data: {@link ChartDrawer} alone knows how it gets on paper. Areas lie lowest, in
 * their order; then curves, the first on top; then discs and marks; then texts.
 *
 * @param across the axis at the bottom
 * @param up the axis at the left
 * @param right texts at the right of the rows of {@code up}, or a second scale; null for none
 * @param equalScale whether a unit is as long across as up
 * @param pictures lowest of all
 * @param areas filled, below all lines
 * @param curves lines
 * @param discs filled, above lines; sizes in the units of the axes
 * @param marks signs of a size in pixels
 * @param labels the most important first
 * @param texts at places of their own, over all
 */
public record Panel(
        Axis across,
        Axis up,
        @Nullable Axis right,
        boolean equalScale,
        List<Picture> pictures,
        List<Area> areas,
        List<Curve> curves,
        List<Area> discs,
        List<Marks> marks,
        List<Label> labels,
        List<Text> texts) {

    /**
     * A line, in the units of the axes.
     *
     * @param role whether it is what the chart is about
     */
    public record Curve(String name, List<Point> points, Color color, Stroke stroke, Role role) {

        /** What a line is for. */
        public enum Role {
            /** What the chart is about; texts keep off it. */
            CONTENT,
            /** A limit, a level or an instant by which the rest is read; texts keep off it. */
            GUIDE,
            /** A border that texts may stand on. */
            BORDER
        }

        public Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * A filled part of the plane.
     *
     * @param rings closed; what an odd number of them goes round is filled
     * @param fill null for none
     * @param rim null for none
     */
    public record Area(
            List<List<Point>> rings,
            @Nullable Color fill,
            @Nullable Color rim) {

        public Area {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A picture in shades of grey, which stays as it is on dark screens.
     *
     * @param from its upper left corner
     * @param to its lower right one
     * @param columns of it
     * @param shades of its pixels, 0 black to 1 white, row by row from the top
     */
    public record Picture(Point from, Point to, int columns, List<Double> shades) {

        public Picture {
            shades = List.copyOf(shades);
        }
    }

    /**
     * Signs of one kind.
     *
     * @param shape in pixels about the point
     */
    public record Marks(
            String name,
            List<Point> points,
            Shape shape,
            Color fill,
            @Nullable Color rim) {

        public Marks {
            points = List.copyOf(points);
        }
    }

    /**
     * A text that is not moved.
     *
     * @param corner its upper left one
     * @param width of its ground, pixels
     * @param lineHeight pixels
     * @param ground null for none
     */
    public record Text(
            List<String> lines,
            Point corner,
            double width,
            double lineHeight,
            Font font,
            @Nullable Color ground) {

        public Text {
            lines = List.copyOf(lines);
        }
    }

    public Panel {
        pictures = List.copyOf(pictures);
        areas = List.copyOf(areas);
        curves = List.copyOf(curves);
        discs = List.copyOf(discs);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
        texts = List.copyOf(texts);
    }

    /** Whether anything that it is about is within its axes. */
    public boolean hasContent() {
        return !pictures.isEmpty()
                || !areas.isEmpty()
                || !discs.isEmpty()
                || marks.stream().anyMatch(m -> isSeen(m.points()))
                || curves.stream().anyMatch(c -> c.role() == Curve.Role.CONTENT && isSeen(c.points()));
    }

    private boolean isSeen(List<Point> points) {
        return points.stream().anyMatch(p -> across.shows(p.x()) && up.shows(p.y()));
    }

    /** Lines that texts keep off. */
    List<List<Point>> obstacles() {
        final List<List<Point>> obstacles = new ArrayList<>();
        curves.stream().filter(c -> c.role() != Curve.Role.BORDER).forEach(c -> obstacles.add(c.points()));
        discs.forEach(disc -> obstacles.addAll(disc.rings()));
        return obstacles;
    }

    /** Points of a curve at shares of its length, for a text at the first of them that has room. */
    public static List<Point> places(List<Point> curve, double... shares) {
        return DoubleStream.of(shares)
                .mapToObj(share -> curve.get((int) (share * (curve.size() - 1))))
                .toList();
    }
}

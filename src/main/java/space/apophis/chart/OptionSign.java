package space.apophis.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Theme;

/**
 * By what an option is known again in all panels of a figure: a colour and a shape that no other of the first 42 has
 * together, so that neither colour vision nor a colour printer is needed.
 *
 * @param color of mark and line
 * @param shape in pixels about its place
 */
record OptionSign(Color color, Shape shape) {

    private static final double RADIUS = 5.5;

    /** Not that of the asteroid, which the encounter has; each told from any other where its dashes lie on its line. */
    private static final List<Color> COLORS =
            List.of(Theme.EARTH, Theme.RING, Theme.BEFORE, Theme.SUN, Theme.TEXT, new Color(0xA0A0A0));

    private static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS),
            new Rectangle2D.Double(-0.9 * RADIUS, -0.9 * RADIUS, 1.8 * RADIUS, 1.8 * RADIUS),
            polygon(3, -90),
            polygon(4, 0),
            polygon(3, 90),
            star(4),
            star(5));

    /** That of an option by its place among them, from 0. */
    static OptionSign of(int option) {
        return new OptionSign(COLORS.get(option % COLORS.size()), SHAPES.get(option % SHAPES.size()));
    }

    /** Of its launch through all panels: whole, or with gaps that let another at the same day be seen. */
    static Stroke line(boolean shared) {
        return shared ? Theme.DASHED : PanelBuilder.stroke(1.4);
    }

    private static Path2D polygon(int corners, double firstDeg) {
        return polygon(corners, firstDeg, 1.25 * RADIUS, 1.25 * RADIUS);
    }

    private static Path2D star(int rays) {
        return polygon(2 * rays, -90, 1.5 * RADIUS, 0.6 * RADIUS);
    }

    /** Corners at two radii in turn. */
    private static Path2D polygon(int corners, double firstDeg, double even, double odd) {
        final Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            final double angle = Math.toRadians(firstDeg + 360.0 * i / corners);
            final double radius = i % 2 == 0 ? even : odd;
            final double x = radius * Math.cos(angle);
            final double y = radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}

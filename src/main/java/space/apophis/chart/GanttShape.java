package space.apophis.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import space.apophis.chart.paper.Theme;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.SystemSpec.Domain;

/** Shape of a mark by the state of its event, of radius 1, and colour by its field; the shapes differ without colour. */
enum GanttShape {
    HAPPENED(new Ellipse2D.Double(-1, -1, 2, 2), true),
    PLANNED(polygon(0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0), false),
    DUE(polygon(0, -1.1, 1.15, 0.9, -1.15, 0.9), true),
    SUPERSEDED(cross(0.85), false),
    CANCELLED(boxedCross(), false);

    private final Shape shape;
    private final boolean filled;

    GanttShape(Shape shape, boolean filled) {
        this.shape = shape;
        this.filled = filled;
    }

    static GanttShape of(EventState state) {
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

    Shape at(double x, double y, double radius) {
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

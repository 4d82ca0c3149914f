package space.apophis.chart;

import java.awt.Color;
import org.jfree.chart.annotations.XYPolygonAnnotation;

/**
 * An arrowhead in the coordinates of a plot of equal scales.
 *
 * @param tip where it points to
 * @param heading of length 1
 * @param length from tip to base
 */
record Arrow(Point tip, Point heading, double length) {

    /** Tip, left and right corner, as x1, y1, x2, y2, x3, y3. */
    double[] corners() {
        Point base = tip.along(heading, -length);
        Point left = base.along(heading.normal(), 0.36 * length);
        Point right = base.along(heading.normal(), -0.36 * length);
        return new double[] {tip.x(), tip.y(), left.x(), left.y(), right.x(), right.y()};
    }

    XYPolygonAnnotation drawn(Color color) {
        return new XYPolygonAnnotation(corners(), Theme.THIN, color, color);
    }
}

package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Theme;

/**
 * How one of several scenarios is drawn: by a colour, a mark and a stroke of its own, so that it is known by any of them. What is
 * drawn first lies on top; the ones below are the wider for it, so that where scenarios agree all are seen. After as many as an eye
 * keeps apart, the rest is grey.
 *
 * @param thin of what is less important
 * @param bold where it matters
 * @param mark of its options, pixels about a point
 * @param isOwn whether no other is drawn like it
 */
record ComparisonStyle(Color color, Stroke thin, Stroke bold, Shape mark, boolean isOwn) {

    private static final List<Color> COLORS =
            List.of(Theme.EARTH, Theme.ASTEROID, Theme.RING, Theme.BEFORE, Theme.SUN, Theme.MOON);

    private static final List<Shape> MARKS = List.of(
            Chart.circle(4.5),
            new Rectangle2D.Double(-4.2, -4.2, 8.4, 8.4),
            polygon(0, -5.5, 5.2, 4.2, -5.2, 4.2),
            polygon(0, -6, 6, 0, 0, 6, -6, 0),
            polygon(0, 5.5, 5.2, -4.2, -5.2, -4.2),
            polygon(
                    -2, -5.5, 2, -5.5, 2, -2, 5.5, -2, 5.5, 2, 2, 2, 2, 5.5, -2, 5.5, -2, 2, -5.5, 2, -5.5, -2, -2,
                    -2));

    /** Lengths on and off; the first is a whole line. */
    private static final List<float[]> DASHES = List.of(new float[] {1, 0}, new float[] {7, 4}, new float[] {2, 3});

    private static final float THIN = 1.2f;
    private static final float BOLD = 2.2f;
    private static final float STEP = 1.8f;
    private static final double LEAST = 0.78;
    private static final double GROWTH = 0.52;

    /** Of what is beside the point. */
    static final Color GREY = new Color(0x9A9A9A);

    /** Of the scenario that stands at a place in a list. */
    static ComparisonStyle of(int place) {
        if (place >= COLORS.size()) {
            return new ComparisonStyle(GREY, Theme.THIN, Theme.THIN, Chart.circle(3), false);
        }
        return new ComparisonStyle(
                COLORS.get(place),
                new BasicStroke(
                        THIN + 0.4f * place,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1f,
                        DASHES.get(place % DASHES.size()),
                        0f),
                new BasicStroke(BOLD + STEP * place, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
                mark(place),
                true);
    }

    private static Shape mark(int place) {
        final double scale = LEAST + GROWTH * Math.sqrt(place);
        return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(MARKS.get(place));
    }

    private static Shape polygon(double... xy) {
        final Polygon polygon = new Polygon();
        for (int i = 0; i < xy.length; i += 2) {
            polygon.addPoint((int) Math.round(xy[i]), (int) Math.round(xy[i + 1]));
        }
        return polygon;
    }
}

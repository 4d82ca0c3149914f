package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import space.apophis.chart.paper.Theme;

/**
 * How one of several scenarios is drawn. Colour and stroke together are unlike those of the 17 others. What is drawn
 * first lies on top; the ones below are the wider for it, so that where scenarios agree all are seen.
 *
 * @param thin of what is less important
 * @param bold where it matters
 * @param dotRadius of options, pixels
 */
record ComparisonStyle(Color color, Stroke thin, Stroke bold, double dotRadius) {

    private static final List<Color> COLORS =
            List.of(Theme.EARTH, Theme.ASTEROID, Theme.RING, Theme.BEFORE, Theme.SUN, Theme.MOON);

    /** Lengths on and off; the first is a whole line. */
    private static final List<float[]> DASHES = List.of(new float[] {1, 0}, new float[] {7, 4}, new float[] {2, 3});

    private static final float THIN = 1.2f;
    private static final float BOLD = 2.6f;
    private static final float STEP = 2.6f;
    private static final double DOT = 4;
    private static final double DOT_STEP = 2;

    /** Of the scenario that stands at a place in a list. */
    static ComparisonStyle of(int place) {
        final int layer = place % COLORS.size();
        final float[] dash = DASHES.get((layer + place / COLORS.size()) % DASHES.size());
        return new ComparisonStyle(
                COLORS.get(layer),
                new BasicStroke(THIN + 0.4f * layer, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dash, 0f),
                new BasicStroke(BOLD + STEP * layer, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
                DOT + DOT_STEP * layer);
    }
}

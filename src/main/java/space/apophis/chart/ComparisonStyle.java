package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * How one of several scenarios is drawn: colour and stroke together are unlike those of the 17 others.
 *
 * @param thin of what is less important
 */
record ComparisonStyle(Color color, Stroke thin) {

    /** Where it matters. */
    static final Stroke BOLD = new BasicStroke(3.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private static final List<Color> COLORS =
            List.of(Theme.EARTH, Theme.ASTEROID, Theme.RING, Theme.BEFORE, Theme.SUN, Theme.MOON);

    private static final List<Stroke> STROKES = List.of(Theme.THIN, Theme.DASHED, Theme.DOTTED);

    /** Of the scenario that stands at a place in a list. */
    static ComparisonStyle of(int place) {
        final int round = place / COLORS.size();
        return new ComparisonStyle(
                COLORS.get(place % COLORS.size()), STROKES.get((place + round) % STROKES.size()));
    }

}

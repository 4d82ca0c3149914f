package space.apophis.chart;

import java.awt.Color;
import java.util.List;

/**
 * A text to be placed by {@link LabelPlacement} where it hides nothing.
 *
 * @param text lines separated by newlines
 * @param anchors what it names, in the coordinates of the axes: the point, or points of a line any of which it may
 *     stand on
 * @param rank how it is placed
 * @param color of the text
 */
record Label(String text, List<Point> anchors, Rank rank, Color color) {

    /** How a label is placed and what becomes of it where there is no room. */
    enum Rank {
        /** Names a point: beside it, joined to it by a thin line when not close; always drawn. */
        NAME,
        /** Names a line: just above or below one of the anchors; always drawn. */
        LINE,
        /** A tick of a path: close to its point; left out where there is no room. */
        TICK
    }

    Label {
        anchors = List.copyOf(anchors);
        if (anchors.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("a label needs a text and an anchor");
        }
    }

    static Label name(String text, Point anchor, Color color) {
        return new Label(text, List.of(anchor), Rank.NAME, color);
    }

    static Label tick(String text, Point anchor, Color color) {
        return new Label(text, List.of(anchor), Rank.TICK, color);
    }

    static Label line(String text, List<Point> anchors, Color color) {
        return new Label(text, anchors, Rank.LINE, color);
    }
}

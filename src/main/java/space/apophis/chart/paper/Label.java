package space.apophis.chart.paper;

import java.awt.Color;
import java.util.List;

/**
 * A text to be placed by {@link LabelPlacement} where it hides nothing.
 *
 * @param text lines separated by newlines
 * @param anchors what it names, in the coordinates of the axes: the point, or points of an outline any of which
 *     will do
 * @param rank how it is placed
 * @param color of the text
 */
public record Label(String text, List<Point> anchors, Rank rank, Color color) {

    /** How a label is placed and what becomes of it where there is no room. */
    public enum Rank {
        /** Names a point: beside it, joined to it by a thin line when not close; drawn wherever there is any room. */
        NAME,
        /** Names a mark on a busy map: like a name, but near its point even where that hides some of a line. */
        MARK,
        /** Names a level line: just above or below it at the left, the right or the middle. */
        LINE,
        /** Names a line by standing on it, as the number of a contour does. */
        CONTOUR,
        /** Stands in a bar from one anchor to the other where it has room, else after it, else before it. */
        BAR,
        /** A tick of a path: close to its point; left out where there is no room. */
        TICK
    }

    public Label {
        anchors = List.copyOf(anchors);
        if (anchors.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("a label needs a text and an anchor");
        }
    }

    /** A name of a point. */
    public static Label name(String text, Point anchor, Color color) {
        return new Label(text, List.of(anchor), Rank.NAME, color);
    }

    /** A name beside a mark, or beside one of several. */
    public static Label mark(String text, List<Point> anchors, Color color) {
        return new Label(text, anchors, Rank.MARK, color);
    }

    /** A name that may stand at any of the points of an outline. */
    public static Label outline(String text, List<Point> outline, Color color) {
        return new Label(text, outline, Rank.NAME, color);
    }

    /** A name that stands on a line, at the first of some of its points where there is room. */
    public static Label contour(String text, List<Point> line, Color color) {
        return new Label(text, line, Rank.CONTOUR, color);
    }

    /** A text in or beside a bar. */
    public static Label bar(String text, Point from, Point to, Color color) {
        return new Label(text, List.of(from, to), Rank.BAR, color);
    }

    /** A tick of a path. */
    public static Label tick(String text, Point anchor, Color color) {
        return new Label(text, List.of(anchor), Rank.TICK, color);
    }

    /** A name of a level line. */
    public static Label line(String text, Point anywhereOnIt, Color color) {
        return new Label(text, List.of(anywhereOnIt), Rank.LINE, color);
    }
}

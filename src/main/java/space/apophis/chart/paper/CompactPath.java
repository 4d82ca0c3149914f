package space.apophis.chart.paper;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data of a path of straight lines in a third of the characters: each point from the one before, to a tenth of a
 * pixel, points of one place once (SVG 1.1, section 8.3). Places are rounded before they are subtracted, so that nothing
 * adds up.
 */
final class CompactPath {

    private static final Pattern STRAIGHT = Pattern.compile("[-MLZ0-9. ]*");
    private static final Pattern STEP = Pattern.compile("([ML])(-?[0-9.]+) (-?[0-9.]+)|Z");
    private static final int PARTS = 10;
    private static final double HUNDREDTHS = 100;

    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;
    private boolean moved;

    private CompactPath() {}

    /** @param d of moves, lines and closings with places from the origin; any other is left as it is */
    static String of(String d) {
        if (!STRAIGHT.matcher(d).matches()) {
            return d;
        }
        final CompactPath path = new CompactPath();
        final Matcher step = STEP.matcher(d);
        while (step.find()) {
            if (step.group(1) == null) {
                path.close();
            } else {
                path.go(step.group(1).equals("M"), tenths(step.group(2)), tenths(step.group(3)));
            }
        }
        return path.data.toString();
    }

    /** Of moves, lines and closings; any other shape is written as {@link PathData} has it. */
    static String of(Shape shape) {
        final CompactPath path = new CompactPath();
        final float[] places = new float[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(places)) {
                case PathIterator.SEG_MOVETO -> path.go(true, tenths(places[0]), tenths(places[1]));
                case PathIterator.SEG_LINETO -> path.go(false, tenths(places[0]), tenths(places[1]));
                case PathIterator.SEG_CLOSE -> path.close();
                default -> {
                    return PathData.of(shape);
                }
            }
        }
        return path.data.toString();
    }

    /** By way of hundredths, so that a path has the same places whether it is compact or not. */
    private static long tenths(float place) {
        return Math.round(PARTS * (PathData.hundredths(place) / HUNDREDTHS));
    }

    private static long tenths(String number) {
        return Math.round(PARTS * Double.parseDouble(number));
    }

    private void go(boolean move, long toX, long toY) {
        if (move) {
            data.append('M');
            number(toX, true);
            number(toY, false);
            startX = toX;
            startY = toY;
        } else if (moved || toX != x || toY != y) {
            // A line is drawn even where it has no length, once.
            if (moved) {
                data.append('l');
            }
            number(toX - x, moved);
            number(toY - y, false);
        }
        moved = move;
        x = toX;
        y = toY;
    }

    private void close() {
        data.append('Z');
        x = startX;
        y = startY;
        moved = true;
    }

    /** A minus sign parts numbers as well as a space does, and no 0 is needed before a point. */
    private void number(long tenths, boolean first) {
        if (tenths >= 0 && !first) {
            data.append(' ');
        }
        final long size = Math.abs(tenths);
        if (tenths < 0) {
            data.append('-');
        }
        if (size >= PARTS || size == 0) {
            data.append(size / PARTS);
        }
        if (size % PARTS != 0) {
            data.append('.').append(size % PARTS);
        }
    }
}

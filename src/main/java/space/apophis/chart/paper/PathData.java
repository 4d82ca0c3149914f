package space.apophis.chart.paper;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * The data of a path (SVG 1.1, section 8.3) as Batik writes it with two decimals, in a tenth of its time: half of drawing a chart
 * went into formatting numbers by a pattern.
 */
final class PathData {

    /** From here on Batik has whole pixels. */
    private static final double NO_DECIMALS = 1e8;

    private static final int PARTS = 100;

    private PathData() {}

    /** Empty for a shape without segments. */
    static String of(Shape shape) {
        final StringBuilder data = new StringBuilder();
        final float[] places = new float[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            final int kind = path.currentSegment(places);
            data.append(letter(kind));
            for (int i = 0; i < numbers(kind); i++) {
                number(data, places[i]);
                data.append(' ');
            }
        }
        return data.toString().trim();
    }

    private static String letter(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> "M";
            case PathIterator.SEG_LINETO -> "L";
            case PathIterator.SEG_QUADTO -> "Q";
            case PathIterator.SEG_CUBICTO -> "C";
            default -> "Z";
        };
    }

    private static int numbers(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    /** Half to even of the exact number: one with 24 bits, times a hundred, is exact in a double. */
    static long hundredths(float value) {
        return Math.abs(value) >= NO_DECIMALS || (int) value == value
                ? (long) PARTS * (int) value
                : (long) Math.rint(PARTS * (double) value);
    }

    private static void number(StringBuilder data, float value) {
        final long size = Math.abs(hundredths(value));
        if (value < 0) {
            data.append('-');
        }
        data.append(size / PARTS);
        final long part = size % PARTS;
        if (part != 0) {
            data.append('.').append(part / 10);
            if (part % 10 != 0) {
                data.append(part % 10);
            }
        }
    }
}

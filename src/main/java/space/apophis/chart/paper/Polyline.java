package space.apophis.chart.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A line through points with no more of them than it takes to draw it (Douglas and Peucker 1973, Cartographica 10:112). */
final class Polyline {

    private Polyline() {}

    /**
     * The points that leave none of the others farther off the line than a tolerance; the first and the last stay, and all of a
     * line that has a point at no place.
     */
    static List<Point> simplified(List<Point> points, double tolerance) {
        if (points.size() < 3 || points.stream().anyMatch(p -> !Double.isFinite(p.x()) || !Double.isFinite(p.y()))) {
            return points;
        }
        final BitSet kept = kept(points, tolerance);
        final List<Point> simplified = new ArrayList<>(kept.cardinality());
        kept.stream().forEach(i -> simplified.add(points.get(i)));
        return simplified;
    }

    private static BitSet kept(List<Point> points, double tolerance) {
        final int last = points.size() - 1;
        final BitSet kept = new BitSet(points.size());
        kept.set(0);
        kept.set(last);
        // Stretches still to be looked at, by their ends; of n points no more than n wait at a time.
        final int[] waiting = new int[2 * points.size()];
        waiting[1] = last;
        int count = 2;
        while (count > 0) {
            final int to = waiting[--count];
            final int from = waiting[--count];
            int farthest = -1;
            double most = tolerance;
            for (int i = from + 1; i < to; i++) {
                final double distance = distance(points.get(i), points.get(from), points.get(to));
                if (distance > most) {
                    most = distance;
                    farthest = i;
                }
            }
            if (farthest >= 0) {
                kept.set(farthest);
                waiting[count++] = from;
                waiting[count++] = farthest;
                waiting[count++] = farthest;
                waiting[count++] = to;
            }
        }
        return kept;
    }

    /** Of a point from a stretch of line. */
    private static double distance(Point p, Point from, Point to) {
        final double dx = to.x() - from.x();
        final double dy = to.y() - from.y();
        final double squared = dx * dx + dy * dy;
        final double share = squared == 0.0
                ? 0.0
                : Math.max(0.0, Math.min(1.0, ((p.x() - from.x()) * dx + (p.y() - from.y()) * dy) / squared));
        final double x = p.x() - from.x() - share * dx;
        final double y = p.y() - from.y() - share * dy;
        return Math.sqrt(x * x + y * y);
    }
}

package space.apophis.report.export.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines in parts that do not cross the meridian of 180 degrees: maps would draw such a part around the whole Earth (RFC 7946, section
 * 3.1.9).
 */
final class DateLine {

    private static final double HALF = 180.0;

    private DateLine() {}

    /**
     * The shorter way around from each point to the next.
     *
     * @param points longitude and latitude, deg
     * @return parts of two points at least
     */
    static List<List<double[]>> cut(List<double[]> points) {
        final List<List<double[]>> parts = new ArrayList<>();
        List<double[]> part = new ArrayList<>();
        double[] last = null;
        for (double[] point : points) {
            if (last != null && Math.abs(point[0] - last[0]) > HALF) {
                final double side = Math.signum(last[0]) * HALF;
                final double latitude = crossing(last, point, side);
                part.add(new double[] {side, latitude});
                add(parts, part);
                part = new ArrayList<>();
                part.add(new double[] {-side, latitude});
            }
            part.add(point.clone());
            last = point;
        }
        add(parts, part);
        return parts;
    }

    private static double crossing(double[] from, double[] to, double side) {
        final double ahead = to[0] + 2.0 * side;
        final double share = ahead == from[0] ? 0.0 : (side - from[0]) / (ahead - from[0]);
        return from[1] + share * (to[1] - from[1]);
    }

    /** A point on the meridian itself may stand twice. */
    private static void add(List<List<double[]>> parts, List<double[]> part) {
        final List<double[]> distinct = new ArrayList<>();
        for (double[] point : part) {
            final double[] before = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
            if (before == null || before[0] != point[0] || before[1] != point[1]) {
                distinct.add(point);
            }
        }
        if (distinct.size() > 1) {
            parts.add(distinct);
        }
    }
}

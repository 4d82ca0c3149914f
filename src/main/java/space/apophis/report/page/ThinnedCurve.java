package space.apophis.report.page;

import java.util.ArrayList;
import java.util.List;

/** A curve of positive values with no more points than it needs to be drawn, geometric between them. */
final class ThinnedCurve {

    /** So much of a value may be lost; a figure of 200 pixels over a factor of ten shows 1 % as one pixel. */
    static final double TOLERANCE = 1e-3;

    private static final int DIGITS = 6;

    private ThinnedCurve() {}

    /**
     * Keeps the first and the last point, and from each kept one goes to the farthest whose chord passes all between within the
     * tolerance.
     *
     * @param points instant and value, in time order
     */
    static List<double[]> of(List<double[]> points) {
        final List<double[]> kept = new ArrayList<>();
        int at = 0;
        while (at < points.size()) {
            kept.add(new double[] {Math.rint(points.get(at)[0]), rounded(points.get(at)[1])});
            int next = at + 1;
            while (next + 1 < points.size() && holds(points, at, next + 1)) {
                next++;
            }
            at = next;
        }
        return kept;
    }

    private static boolean holds(List<double[]> points, int first, int last) {
        final double[] a = points.get(first);
        final double[] b = points.get(last);
        for (int i = first + 1; i < last; i++) {
            final double[] p = points.get(i);
            final double between = a[1] * Math.pow(b[1] / a[1], (p[0] - a[0]) / (b[0] - a[0]));
            if (!(Math.abs(between - p[1]) <= TOLERANCE * Math.abs(p[1]))) {
                return false;
            }
        }
        return true;
    }

    private static double rounded(double value) {
        if (value == 0) {
            return 0;
        }
        final int decimals = DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        final double scale = Math.pow(10, Math.abs(decimals));
        return decimals > 0 ? Math.rint(value * scale) / scale : Math.rint(value / scale) * scale;
    }
}

package space.apophis.proximity.imaging;

import java.util.ArrayList;
import java.util.List;

/** Instants between which something is interpolated well enough: as few as a search that only goes on finds. */
public final class Knots {

    private static final double LONGER = 1.6;
    private static final double SHORTER = 0.6;

    private Knots() {}

    /** Whether what is between two instants may be interpolated. */
    @FunctionalInterface
    public interface Span {

        /** TDB seconds since J2000, rising. */
        boolean holds(double from, double to);
    }

    /**
     * The instants, both ends among them.
     *
     * @param start TDB seconds since J2000
     * @param end likewise, later
     * @param least shortest step, taken whether it holds or not, s
     * @param most longest step, s
     */
    public static List<Double> between(double start, double end, double least, double most, Span span) {
        final List<Double> knots = new ArrayList<>(List.of(start));
        double step = least;
        double t = start;
        while (t < end) {
            step = Math.min(most, step * LONGER);
            while (step > least && !span.holds(t, Math.min(end, t + step))) {
                step = Math.max(least, step * SHORTER);
            }
            // No sliver at the end.
            t = t + 1.01 * step >= end ? end : t + step;
            knots.add(t);
        }
        return knots;
    }
}

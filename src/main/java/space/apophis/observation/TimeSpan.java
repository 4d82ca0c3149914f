package space.apophis.observation;

import java.util.ArrayList;
import java.util.List;

/**
 * A span of time.
 *
 * @param from TDB seconds since J2000
 * @param to likewise, later
 */
public record TimeSpan(double from, double to) {

    /** Whether an instant lies in it. */
    public boolean holds(double t) {
        return t >= from && t <= to;
    }

    /** What two lists of spans, each in time order, have in common. */
    public static List<TimeSpan> common(List<TimeSpan> some, List<TimeSpan> others) {
        final List<TimeSpan> common = new ArrayList<>();
        for (TimeSpan one : some) {
            for (TimeSpan other : others) {
                final double from = Math.max(one.from, other.from);
                final double to = Math.min(one.to, other.to);
                if (from < to) {
                    common.add(new TimeSpan(from, to));
                }
            }
        }
        return common;
    }
}

package space.apophis.observation;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** s. */
    public double length() {
        return to - from;
    }

    /** The same later by so many seconds. */
    public TimeSpan later(double seconds) {
        return new TimeSpan(from + seconds, to + seconds);
    }

    /** What any of some spans covers, in time order and apart from each other. */
    public static List<TimeSpan> union(List<TimeSpan> spans) {
        final List<TimeSpan> united = new ArrayList<>();
        for (TimeSpan span : spans.stream()
                .sorted(Comparator.comparingDouble(TimeSpan::from))
                .toList()) {
            final int last = united.size() - 1;
            if (last >= 0 && span.from <= united.get(last).to) {
                united.set(last, new TimeSpan(united.get(last).from, Math.max(united.get(last).to, span.to)));
            } else {
                united.add(span);
            }
        }
        return united;
    }

    /** What is left of this one between spans in time order and apart from each other. */
    public List<TimeSpan> without(List<TimeSpan> spans) {
        final List<TimeSpan> left = new ArrayList<>();
        double at = from;
        for (TimeSpan span : spans) {
            if (span.from > at && at < to) {
                left.add(new TimeSpan(at, Math.min(span.from, to)));
            }
            at = Math.max(at, span.to);
        }
        if (at < to) {
            left.add(new TimeSpan(at, to));
        }
        return left;
    }

    /** Length of some spans together, s. */
    public static double total(List<TimeSpan> spans) {
        return spans.stream().mapToDouble(TimeSpan::length).sum();
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

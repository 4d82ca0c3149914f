package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.KeptLimitResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;

/**
 * The limits that an option was held against, in the order of asking.
 *
 * @param shortfalls that it does not keep
 * @param kept that it keeps
 */
record CheckedLimits(List<ShortfallResult> shortfalls, List<KeptLimitResult> kept) {

    CheckedLimits() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** A limit that a value may not go above. */
    void most(Shortfall kind, String leg, double value, double limit, double tolerance) {
        check(kind, leg, value, limit, value <= limit + tolerance);
    }

    /** A limit that a value may not go below. */
    void least(Shortfall kind, String leg, double value, double limit, double tolerance) {
        check(kind, leg, value, limit, value >= limit - tolerance);
    }

    /** A date between two, all in seconds; the nearer is told. */
    void between(Shortfall kind, String leg, double value, double first, double last, double tolerance) {
        final double nearer = value - first < last - value ? first : last;
        check(kind, leg, value, nearer, value >= first - tolerance && value <= last + tolerance);
    }

    /** What is told only where it is not as asked for. */
    void fails(Shortfall kind, String leg, Double value, Double limit, String detail) {
        shortfalls.add(new ShortfallResult(kind, leg, value, limit, detail));
    }

    private void check(Shortfall kind, String leg, double value, double limit, boolean keeps) {
        if (keeps) {
            kept.add(new KeptLimitResult(kind, leg, value, limit));
        } else {
            fails(kind, leg, value, limit, null);
        }
    }
}

package space.apophis.study.result;

import java.util.List;

/**
 * Days from a gate to the next.
 *
 * @param days where both dates are known to the day; null where they are not
 * @param daysRange least and most days where one is known less precisely; null where both are known to the day; the least
 *     is negative where the second may come before the first
 * @param systems whose gates they are; none for dates of the trajectory alone
 */
public record MarginResult(
        GateResult from,
        GateResult to,
        @Nullable Long days,
        @Column(each = {"leastDays", "mostDays"}) @Nullable List<Long> daysRange,
        List<String> systems) {

    public MarginResult {
        Required.present("from", from);
        Required.present("to", to);
        if ((days == null) == (daysRange == null)) {
            throw new ResultFault("", "must have days or daysRange, one of them");
        }
        if (daysRange != null && daysRange.size() != 2) {
            throw new ResultFault("daysRange", "must be two numbers");
        }
    }
}

package space.apophis.study.result;

/**
 * A span of time.
 *
 * @param fromUtc ISO instant, UTC, milliseconds
 * @param fromSecondsTdb the same, TDB seconds since J2000
 * @param toUtc likewise, later
 * @param toSecondsTdb the same, TDB seconds since J2000
 */
public record IntervalResult(String fromUtc, double fromSecondsTdb, String toUtc, double toSecondsTdb) {

    public IntervalResult {
        Required.instant("fromUtc", fromUtc);
        Required.instant("toUtc", toUtc);
    }
}

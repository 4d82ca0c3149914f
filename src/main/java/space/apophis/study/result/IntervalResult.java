package space.apophis.study.result;

/**
 * A span of time.
 *
 * @param fromUtc ISO instant, UTC, milliseconds
 * @param toUtc likewise, later
 */
public record IntervalResult(String fromUtc, String toUtc) {

    public IntervalResult {
        Required.instant("fromUtc", fromUtc);
        Required.instant("toUtc", toUtc);
    }
}

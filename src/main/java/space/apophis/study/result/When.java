package space.apophis.study.result;

/**
 * An instant.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param utc the same, ISO UTC, for people
 */
public record When(double secondsTdb, String utc) {

    private static final int DAY = 10;

    public When {
        Required.instant("utc", utc);
    }

    /** Its date, UTC, {@code 2029-04-13}. */
    public String day() {
        return utc.substring(0, DAY);
    }
}

package space.apophis.study.result;

/**
 * An instant.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param utc the same, ISO UTC, for people
 */
public record When(double secondsTdb, String utc) {

    public When {
        Required.instant("utc", utc);
    }
}

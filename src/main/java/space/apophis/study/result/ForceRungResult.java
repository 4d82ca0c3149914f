package space.apophis.study.result;

/**
 * One run of a force ladder: the span flown with the terms up to this one and no others.
 *
 * @param term added by this run, as scenarios name it; "sun" for the first, which has the Sun alone
 * @param words the same for people
 * @param tdb closest approach to Earth, ISO instant, TDB; null where none is within the limit
 * @param missDistanceKm from the centre of Earth then; null likewise
 * @param missChangeKm against the run before; null where either has no approach
 * @param endErrorKm distance from the reference position at its instant; from the end of the last run where the
 *     scenario names no reference, so that the last run itself has 0
 */
public record ForceRungResult(
        String term,
        String words,
        @Nullable String tdb,
        @Nullable Double missDistanceKm,
        @Nullable Double missChangeKm,
        double endErrorKm) {

    public ForceRungResult {
        if (tdb != null) {
            Required.local("tdb", tdb);
        }
        Required.notNegative("endErrorKm", endErrorKm);
    }
}

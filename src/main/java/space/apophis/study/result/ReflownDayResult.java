package space.apophis.study.result;

/**
 * The option of a day, flown anew from its best instant in place of the instant that the search assumes.
 *
 * @param label {@code open}, {@code nominal} or {@code close}
 * @param day ISO date, UTC
 * @param assumed instant of the search
 * @param assumedDeltaVKmS as flown from there; null where that was not flown to its end
 * @param injection flown now
 * @param converged whether it comes to its end
 * @param deltaVKmS as flown now; null where it does not
 * @param parkingInclinationDeg to the equator of the ICRF; null where it does not
 */
public record ReflownDayResult(
        String label,
        String day,
        When assumed,
        @Nullable Double assumedDeltaVKmS,
        When injection,
        boolean converged,
        @Nullable Double deltaVKmS,
        @Nullable Double parkingInclinationDeg) {

    public ReflownDayResult {
        Required.day("day", day);
    }
}

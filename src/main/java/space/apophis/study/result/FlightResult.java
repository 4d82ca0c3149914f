package space.apophis.study.result;

/**
 * How the flight in full dynamics went; all null where the scenario does not ask for it, misses and proximity also where it did not
 * get to its end.
 *
 * @param converged whether it met every target
 * @param positionMissKm at the last body, by a second flight with a tighter tolerance
 * @param velocityMissMmS likewise; 0 for a flyby
 * @param corrections steps of the shooting
 * @param proximity on from the hold point; null also where the scenario does not ask for it
 */
public record FlightResult(
        @Nullable Boolean converged,
        @Nullable Double positionMissKm,
        @Nullable Double velocityMissMmS,
        @Nullable Integer corrections,
        @Nullable ProximityResult proximity) {

    /** Of an option that was not to be flown. */
    public static final FlightResult NONE = new FlightResult(null, null, null, null, null);
}

package space.apophis.study.result;

/**
 * A departure with what is done at the asteroid, at its best.
 *
 * @param rank within its mode, from 1
 * @param mode by name: {@code rendezvous}, {@code flyby} or {@code impact}
 * @param departure name for people
 * @param departureDeltaVKmS the part of delta v that the craft gives to leave; 0 where a launcher does
 * @param best transfer; null where none is allowed
 * @param source of the departure
 */
public record RankedWayResult(
        int rank,
        String mode,
        String departure,
        @Nullable Double departureDeltaVKmS,
        @Nullable OpportunityPoint best,
        String source) {

    public RankedWayResult {
        Required.positive("rank", rank);
        Required.present("departure", departure);
    }
}

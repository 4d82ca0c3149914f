package space.apophis.study.result;

/**
 * A craft that stands still beside the asteroid two days before the pass of Earth.
 *
 * @param side on which it stands, as scenarios name it
 * @param distanceKm from the asteroid's centre
 * @param strikesAfterDays when it strikes the ground if nothing is done; null where it does not until a week after the pass
 * @param nearestKm to the centre till then
 * @param rangeKm from it a week after the pass; null where it strikes
 * @param speedMS relative to it then, or at the strike
 * @param boxDeltaVMS what it takes to stay in a box about its place until two days after the pass, whose half width is a tenth
 *     of the distance; null where no burns do
 * @param boxBurns likewise
 */
public record EscortDriftResult(
        String side,
        double distanceKm,
        @Nullable Double strikesAfterDays,
        double nearestKm,
        @Nullable Double rangeKm,
        double speedMS,
        @Nullable Double boxDeltaVMS,
        @Nullable Integer boxBurns) {}

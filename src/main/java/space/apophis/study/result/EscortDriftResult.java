package space.apophis.study.result;

/**
 * A craft that stands still beside the asteroid two days before the pass of Earth.
 *
 * @param side on which it stands, as scenarios name it
 * @param distanceKm from the asteroid's centre
 * @param nearestKm to it in the week after the pass, if nothing is done
 * @param rangeKm from it then
 * @param speedMS relative to it then
 * @param boxDeltaVMS what it takes to stay in a box about its place until two days after the pass, whose half width is a tenth
 *     of the distance; null where no burns do
 * @param boxBurns likewise
 */
public record EscortDriftResult(
        String side,
        double distanceKm,
        double nearestKm,
        double rangeKm,
        double speedMS,
        @Nullable Double boxDeltaVMS,
        @Nullable Integer boxBurns) {}

package space.apophis.study.result;

/**
 * The map of second order that brought the samples to the pass, and some of them flown beside it: the first ones and those that
 * pass farthest from the nominal point.
 *
 * @param orbits flown to make it
 * @param checked samples flown
 * @param differenceKm largest on the target plane
 * @param distanceDifferenceKm largest of the closest distance
 * @param timeDifferenceSeconds largest of its instant
 * @param differenceSigma the largest of the three in standard deviations of all samples, or in parts of the sample's own
 *     distance from their mean where that is more
 * @param toleranceSigma what it may be
 * @param secondOrderKm root mean square of what the terms of second order do on the target plane: without them a map would
 *     be linear
 */
public record FlowMapResult(
        int orbits,
        int checked,
        double differenceKm,
        double distanceDifferenceKm,
        double timeDifferenceSeconds,
        double differenceSigma,
        double toleranceSigma,
        double secondOrderKm) {}

package space.apophis.study.result;

/**
 * A made-up impactor: the orbit on the line of variations of a true one that strikes.
 *
 * @param body that is struck
 * @param sigmas of the orbit flown along the line, which strikes nearest the middle of the body
 * @param nearestSigmas of the nearest orbit on the line that strikes
 * @param farthestSigmas where the line leaves the body again
 * @param positionKm how far the orbit flown is from the true one at its epoch
 * @param velocityMmS likewise
 */
public record VirtualImpactorResult(
        String body,
        double sigmas,
        double nearestSigmas,
        double farthestSigmas,
        double positionKm,
        double velocityMmS) {}

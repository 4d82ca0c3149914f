package space.apophis.study.result;

import java.util.List;

/**
 * A spacecraft of someone else, put together from what is published. No fact.
 *
 * @param label for people
 * @param closed whether it returns as it is published to
 * @param words what was chosen freely, what does not fit, and by how much
 * @param bPlaneAngleDeg of the swing-by, from T towards R, T parallel to the ecliptic; null where it did not close
 * @param swingByUtc of its lowest point, ISO UTC
 * @param swingByDistanceKm from Earth's centre
 * @param positionChangeKm of the published orbit at its epoch
 * @param velocityChangeMS the same
 * @param backUtc when it is back at Earth, ISO UTC; as published where it did not close
 * @param backDistanceKm from Earth's centre; null where it did not close
 * @param source of what is published
 * @param path each day from the epoch on, closer near Earth; empty where it did not close
 */
public record ReconstructionResult(
        String label,
        boolean closed,
        List<String> words,
        @Nullable Double bPlaneAngleDeg,
        String swingByUtc,
        double swingByDistanceKm,
        @Nullable Double positionChangeKm,
        @Nullable Double velocityChangeMS,
        String backUtc,
        @Nullable Double backDistanceKm,
        String source,
        List<VisitorSample> path) {

    public ReconstructionResult {
        Required.instant("swingByUtc", swingByUtc);
        Required.instant("backUtc", backUtc);
        Required.later("path", path, VisitorSample::secondsTdb);
    }
}

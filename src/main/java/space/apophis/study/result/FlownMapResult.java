package space.apophis.study.result;

/**
 * A point of the map from conic to full dynamics.
 *
 * @param launchUtc ISO UTC
 * @param arrivalUtc ISO UTC
 * @param deltaVConicKmS one impulse at arrival
 * @param deltaVFlownKmS with finite thrust, to the hold point; null where it did not arrive
 * @param c3ConicKm2S2 of the conic
 * @param c3FlownKm2S2 flown; that of the conic where it did not arrive
 * @param reason why it did not arrive; null where it did
 */
public record FlownMapResult(
        String launchUtc,
        String arrivalUtc,
        double deltaVConicKmS,
        @Nullable Double deltaVFlownKmS,
        double c3ConicKm2S2,
        double c3FlownKm2S2,
        @Nullable String reason) {}

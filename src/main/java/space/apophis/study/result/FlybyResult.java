package space.apophis.study.result;

/**
 * Past a small body.
 *
 * @param body its designation
 * @param label for people; null where the scenario has none
 * @param flown whether in full dynamics
 * @param when at the closest point
 * @param speedKmS relative to the body
 * @param distanceKm from its centre
 * @param geometry where it comes from, and where the body is
 * @param massKg of the craft
 * @param orbitSigmaKm largest 1 sigma of the body's position by the covariance of its file; null where it has none
 * @param orbitRemark what is to be known of the body's orbit, for people; null for nothing
 */
public record FlybyResult(
        String body,
        @Nullable String label,
        boolean flown,
        @Flat When when,
        double speedKmS,
        double distanceKm,
        @Flat Geometry geometry,
        double massKg,
        @Nullable Double orbitSigmaKm,
        @Nullable String orbitRemark) {

    /**
     * Of the approach.
     *
     * @param sunPhaseDeg at the body between Sun and arriving craft; 0 for a target fully lit
     * @param approachRightAscensionDeg of the direction from which it comes, as seen from the body, ICRF, 0 to 360
     * @param approachDeclinationDeg the same
     * @param sunDistanceAu of the body
     * @param earthRangeKm of the body
     */
    public record Geometry(
            double sunPhaseDeg,
            @Column(frame = Frames.ICRF) double approachRightAscensionDeg,
            @Column(frame = Frames.ICRF) double approachDeclinationDeg,
            double sunDistanceAu,
            double earthRangeKm) {}
}

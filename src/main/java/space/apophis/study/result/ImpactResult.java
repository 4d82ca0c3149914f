package space.apophis.study.result;

import java.util.List;

/**
 * The strike of the nominal orbit.
 *
 * @param body upper-case name, "EARTH", "MOON", ...
 * @param entry 100 km above Earth's ellipsoid, elsewhere the surface
 * @param ground at the ellipsoid without drag; null where the path leaves the atmosphere again or ends in it
 * @param vInfinityKmS hyperbolic excess velocity ten radii before; null of an ellipse
 * @param impactParameterKm likewise
 * @param bPlane target plane of the conic there; null of an ellipse
 * @param energy at the entry, at the speed against the ground
 * @param lastMinutes the way down, by rising time
 * @param inbound the days before it
 * @param sights the way down from Earth's atmosphere on in the sky of each site that has some of it above the horizon
 */
public record ImpactResult(
        String body,
        @Flat ContactResult entry,
        @Nullable ContactResult ground,
        @Nullable Double vInfinityKmS,
        @Nullable Double impactParameterKm,
        @Nullable BPlaneResult bPlane,
        @Flat Energy energy,
        List<Descent> lastMinutes,
        @Nullable InboundPath inbound,
        List<Sight> sights) {

    public ImpactResult {
        Required.present("entry", entry);
        Required.rising("lastMinutes", lastMinutes, Descent::secondsTdb, "is not later than the one before it");
    }

    /**
     * Kinetic energy; all null where nothing is known of the mass.
     *
     * @param energyKt kilotons of TNT
     * @param energyLeastKt by what is assumed, the least
     * @param energyMostKt likewise the most
     * @param energyBasis what the mass stands on
     */
    public record Energy(
            @Nullable Double energyKt,
            @Nullable Double energyLeastKt,
            @Nullable Double energyMostKt,
            @Nullable String energyBasis) {

        /** Of a body of unknown mass. */
        public static final Energy UNKNOWN = new Energy(null, null, null, null);
    }

    /**
     * A place on the way down.
     *
     * @param secondsTdb TDB seconds since J2000
     * @param latitudeDeg below it
     * @param longitudeDeg below it
     * @param heightKm above the surface
     * @param rangeKm along the ground to the point where the path ends
     */
    public record Descent(
            double secondsTdb,
            @Column(frame = Frames.GROUND) double latitudeDeg,
            @Column(frame = Frames.GROUND) double longitudeDeg,
            double heightKm,
            double rangeKm) {}

    /** The way down as a site sees it, second by second while it is above the horizon. */
    public record Sight(String site, List<Direction> path) {

        /**
         * A direction in the sky of the site, without refraction.
         *
         * @param secondsTdb TDB seconds since J2000
         * @param azimuthDeg from north through east
         * @param elevationDeg above the horizon
         * @param rangeKm from the site
         * @param sunElevationDeg of the Sun
         */
        public record Direction(
                double secondsTdb,
                @Column(frame = Frames.HORIZON) double azimuthDeg,
                @Column(frame = Frames.HORIZON) double elevationDeg,
                double rangeKm,
                @Column(frame = Frames.HORIZON) double sunElevationDeg) {}
    }
}

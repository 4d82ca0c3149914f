package space.apophis.study.result;

/**
 * Where the asteroid stands in the sky seen from the centre of Earth.
 *
 * @param when to the second
 * @param rightAscensionDeg astrometric: light time allowed for, no aberration, ICRF; 0 to 360
 * @param declinationDeg likewise, -90 to 90
 * @param rateArcsecPerSecond of its motion among the stars
 * @param elongationDeg angle between it and the Sun
 * @param phaseDeg angle at it between Sun and Earth
 * @param diameterArcsec apparent; null where the body file gives no diameter
 * @param magnitude apparent, visual; null where the body file gives no absolute magnitude
 * @param distanceKm when the light left it
 * @param moonSeparationDeg angle between it and the centre of the Moon
 */
public record SkySample(
        @Flat When when,
        @Column(frame = Frames.ICRF) double rightAscensionDeg,
        @Column(frame = Frames.ICRF) double declinationDeg,
        double rateArcsecPerSecond,
        double elongationDeg,
        double phaseDeg,
        Double diameterArcsec,
        Double magnitude,
        double distanceKm,
        double moonSeparationDeg) {}

package space.apophis.study.result;

/**
 * Where the asteroid stands in the sky of a site: the direction in which its light arrives, light time allowed for,
 * neither aberration nor refraction.
 *
 * @param when to the second
 * @param azimuthDeg from north over east, 0 to 360
 * @param elevationDeg above the horizon
 * @param rangeKm from the site when the light left it
 * @param rangeRateKmS its rate, positive when it recedes
 * @param sunElevationDeg of the centre of the Sun
 * @param magnitude apparent, visual, seen from the site; null where the body file gives no absolute magnitude
 */
public record SiteSample(
        @Flat When when,
        @Column(frame = Frames.HORIZON) double azimuthDeg,
        @Column(frame = Frames.HORIZON) double elevationDeg,
        double rangeKm,
        double rangeRateKmS,
        @Column(frame = Frames.HORIZON) double sunElevationDeg,
        Double magnitude) {}

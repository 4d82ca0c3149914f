package space.apophis.study.result;

/**
 * Where the asteroid stands in the sky of a site: the direction in which its light arrives, light time allowed for,
 * neither aberration nor refraction.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param utc ISO instant, UTC, seconds
 * @param azimuthDeg from north over east, 0 to 360
 * @param elevationDeg above the horizon
 * @param rangeKm from the site when the light left it
 * @param rangeRateKmS its rate, positive when it recedes
 * @param sunElevationDeg of the centre of the Sun
 * @param magnitude apparent, visual, seen from the site; null where the body file gives no absolute magnitude
 */
public record SiteSample(
        double secondsTdb,
        String utc,
        double azimuthDeg,
        double elevationDeg,
        double rangeKm,
        double rangeRateKmS,
        double sunElevationDeg,
        Double magnitude) {

    public SiteSample {
        Required.instant("utc", utc);
    }
}

package space.apophis.study.result;

import java.util.List;

/**
 * The greatest brightness by one set of photometric parameters.
 *
 * @param parameters in words, "H 19.09, G 0.24"
 * @param utc ISO instant, UTC, milliseconds, of the peak seen from the centre of Earth
 * @param secondsTdb the same, TDB seconds since J2000
 * @param magnitude apparent visual magnitude then
 * @param phaseDeg phase angle then: Sun, asteroid, centre of Earth
 * @param distanceKm from the centre of Earth then
 * @param subAsteroidUtc of the peak for those on the ellipsoid who have the asteroid in their zenith at that instant
 * @param subAsteroidSecondsTdb the same, TDB seconds since J2000
 * @param subAsteroidMagnitude for them
 * @param brighterThanSix spans in which it is brighter than magnitude 6 seen from the centre of Earth, cut at the ends
 *     of the span of observation; empty where there is none
 */
public record MagnitudePeak(
        String parameters,
        String utc,
        double secondsTdb,
        double magnitude,
        double phaseDeg,
        double distanceKm,
        String subAsteroidUtc,
        double subAsteroidSecondsTdb,
        double subAsteroidMagnitude,
        List<IntervalResult> brighterThanSix) {

    public MagnitudePeak {
        Required.instant("utc", utc);
        Required.instant("subAsteroidUtc", subAsteroidUtc);
        Required.present("brighterThanSix", brighterThanSix);
    }
}

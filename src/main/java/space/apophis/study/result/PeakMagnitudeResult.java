package space.apophis.study.result;

import java.util.List;

/**
 * The greatest brightness of the pass.
 *
 * @param utc ISO instant, UTC, milliseconds, of the peak seen from the centre of Earth
 * @param secondsTdb the same, TDB seconds since J2000
 * @param magnitude apparent visual magnitude then
 * @param subAsteroidMagnitude the greatest for those who have the asteroid in their zenith
 * @param nominal the same in full
 * @param alternatives by the other photometric parameters that the body file names; may be empty
 */
public record PeakMagnitudeResult(
        String utc,
        double secondsTdb,
        double magnitude,
        double subAsteroidMagnitude,
        MagnitudePeak nominal,
        List<MagnitudePeak> alternatives) {

    public PeakMagnitudeResult {
        Required.instant("utc", utc);
        Required.present("nominal", nominal);
        Required.present("alternatives", alternatives);
    }
}

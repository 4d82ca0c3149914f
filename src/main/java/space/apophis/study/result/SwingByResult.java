package space.apophis.study.result;

import java.util.List;

/**
 * A swing-by, from the planet's centre, ICRF axes. Flown in full dynamics where {@code flown} says so, else the hyperbola
 * between conics.
 *
 * @param body planet in capitals
 * @param label for people; null where the scenario has none
 * @param flown whether in full dynamics
 * @param utc of the lowest point, ISO UTC
 * @param secondsTdb the same, TDB seconds since J2000
 * @param altitudeKm lowest above the equatorial radius
 * @param excessSpeedKmS arriving
 * @param turnDeg between the excess velocities
 * @param deltaVKmS of the engine at the lowest point
 * @param bDotTKm in the B-plane with T parallel to the equator of the ICRF
 * @param bDotRKm the same
 * @param targetMissKm how far the flown point is from the one aimed at; null where it was not flown
 * @param gmKm3S2 of the planet
 * @param radiusKm equatorial, of the planet
 * @param asymptoteX of the incoming asymptote, unit vector S
 * @param asymptoteY the same
 * @param asymptoteZ the same
 * @param path about the lowest point
 */
public record SwingByResult(
        String body,
        @Nullable String label,
        boolean flown,
        String utc,
        double secondsTdb,
        double altitudeKm,
        double excessSpeedKmS,
        double turnDeg,
        double deltaVKmS,
        double bDotTKm,
        double bDotRKm,
        @Nullable Double targetMissKm,
        double gmKm3S2,
        double radiusKm,
        double asymptoteX,
        double asymptoteY,
        double asymptoteZ,
        List<StateSample> path) {

    public SwingByResult {
        Required.instant("utc", utc);
        Required.positive("gmKm3S2", gmKm3S2);
        Required.positive("radiusKm", radiusKm);
        Required.positive("excessSpeedKmS", excessSpeedKmS);
        Required.rows("path", path);
        Required.positive("asymptoteX", Math.hypot(Math.hypot(asymptoteX, asymptoteY), asymptoteZ));
    }
}

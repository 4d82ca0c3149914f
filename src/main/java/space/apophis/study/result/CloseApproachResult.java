package space.apophis.study.result;

import java.util.Locale;

/**
 * A local minimum of the distance between the asteroid and a body.
 *
 * @param body upper-case name, "EARTH", "MOON", ...
 * @param tdb ISO instant, TDB, milliseconds, no suffix
 * @param utc ISO instant, UTC, milliseconds, ending in Z; no leap second after those known is assumed
 * @param jdTdb Julian date TDB
 * @param secondsTdb TDB seconds since J2000
 * @param distanceKm from the centre of the body
 * @param altitudeKm above its mean equatorial radius
 * @param relativeSpeedKmS asteroid against the centre of the body
 * @param conic osculating, about the body
 * @param bPlane target plane; null where the osculating conic is an ellipse
 * @param distanceSigmaKm 1-sigma of the distance by the linear mapping of the covariance of the orbit solution; null
 *     where the body file has none
 * @param timeSigmaSeconds 1-sigma of the instant, likewise
 */
public record CloseApproachResult(
        String body,
        String tdb,
        String utc,
        double jdTdb,
        double secondsTdb,
        double distanceKm,
        double altitudeKm,
        double relativeSpeedKmS,
        @Flat Conic conic,
        @Nullable BPlaneResult bPlane,
        @Nullable Double distanceSigmaKm,
        @Nullable Double timeSigmaSeconds) {

    public CloseApproachResult {
        Required.local("tdb", tdb);
        Required.instant("utc", utc);
    }

    /** A body as in a sentence: "Earth", "the Moon"; the designation of a small body is not in capitals and stays. */
    public static String named(String body) {
        if (!body.matches("[A-Z]+")) {
            return body;
        }
        final String name = body.charAt(0) + body.substring(1).toLowerCase(Locale.ROOT);
        return body.equals("MOON") || body.equals("SUN") ? "the " + name : name;
    }

    /**
     * An osculating conic.
     *
     * @param vInfinityKmS hyperbolic excess velocity; null of an ellipse
     * @param impactParameterKm b = h / vInfinity; null of an ellipse
     * @param eccentricity of it
     * @param periapsisKm from the centre of the body
     * @param turnAngleDeg 2 asin(1/e); null of an ellipse
     */
    public record Conic(
            @Nullable Double vInfinityKmS,
            @Nullable Double impactParameterKm,
            double eccentricity,
            double periapsisKm,
            @Nullable Double turnAngleDeg) {}
}

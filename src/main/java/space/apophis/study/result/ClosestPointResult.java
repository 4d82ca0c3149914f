package space.apophis.study.result;

/**
 * The point of Earth below the asteroid when it is nearest to Earth's centre, and the one below the Sun then. Of an
 * asteroid that strikes Earth, the one below it when it enters the air, 100 km above the equatorial radius.
 *
 * @param utc ISO instant, UTC, milliseconds
 * @param secondsTdb TDB seconds since J2000
 * @param latitudeDeg geodetic on WGS84, north positive
 * @param longitudeDeg east positive, -180 to 180
 * @param altitudeKm above the ellipsoid
 * @param distanceKm from the centre of Earth
 * @param magnitude seen from the centre of Earth; null where the body file gives no absolute magnitude
 * @param subSolarLatitudeDeg geodetic latitude of the point that has the Sun in its zenith
 * @param subSolarLongitudeDeg its longitude, east positive, -180 to 180
 */
public record ClosestPointResult(
        String utc,
        double secondsTdb,
        @Column(frame = Frames.GROUND) double latitudeDeg,
        @Column(frame = Frames.GROUND) double longitudeDeg,
        double altitudeKm,
        double distanceKm,
        Double magnitude,
        @Column(frame = Frames.GROUND) double subSolarLatitudeDeg,
        @Column(frame = Frames.GROUND) double subSolarLongitudeDeg) {

    public ClosestPointResult {
        Required.instant("utc", utc);
    }
}

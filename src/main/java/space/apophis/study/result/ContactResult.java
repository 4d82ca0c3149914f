package space.apophis.study.result;

/**
 * How a body comes down at a height above another.
 *
 * @param tdb ISO instant, TDB, milliseconds, no suffix
 * @param utc ISO instant, UTC, milliseconds, ending in Z
 * @param secondsTdb TDB seconds since J2000
 * @param latitudeDeg geodetic on Earth, of the mean sphere elsewhere
 * @param longitudeDeg east, -180 to 180
 * @param heightKm above the ellipsoid of Earth, elsewhere above the mean sphere
 * @param entrySpeedKmS against the turning ground
 * @param inertialSpeedKmS against the centre of the body
 * @param flightPathAngleDeg below the horizontal, of the path over the turning ground
 * @param azimuthDeg to which the path leads over the ground, from north through east
 */
public record ContactResult(
        String tdb,
        String utc,
        double secondsTdb,
        @Column(frame = Frames.GROUND) double latitudeDeg,
        @Column(frame = Frames.GROUND) double longitudeDeg,
        double heightKm,
        double entrySpeedKmS,
        double inertialSpeedKmS,
        double flightPathAngleDeg,
        @Column(frame = Frames.GROUND) double azimuthDeg) {

    public ContactResult {
        Required.local("tdb", tdb);
        Required.instant("utc", utc);
    }
}

package space.apophis.study.result;

/**
 * The point of Earth above which the asteroid stands: the foot of the perpendicular from it on the WGS84 ellipsoid.
 * Geometric, without light time.
 *
 * @param utc whole minute, ISO, YYYY-MM-DDTHH:MM:SSZ
 * @param secondsTdb the same, TDB seconds since J2000
 * @param latitudeDeg geodetic, north positive
 * @param longitudeDeg east positive, -180 to 180
 * @param altitudeKm above the ellipsoid
 * @param magnitude apparent visual magnitude seen from the centre of Earth; null where the body file gives no absolute
 *     magnitude
 */
public record GroundTrackSample(
        String utc,
        double secondsTdb,
        @Column(frame = Frames.GROUND) double latitudeDeg,
        @Column(frame = Frames.GROUND) double longitudeDeg,
        double altitudeKm,
        Double magnitude) {

    public GroundTrackSample {
        Required.instant("utc", utc);
    }
}

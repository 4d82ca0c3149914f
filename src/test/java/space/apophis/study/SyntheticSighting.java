package space.apophis.study;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.BodyOrientation;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.Direction;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.MagnitudePeak;
import space.apophis.study.result.PeakMagnitudeResult;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.When;

/** What is seen of {@link SyntheticFlyby}: a round Earth that turns evenly, and magnitudes by the distance alone. */
final class SyntheticSighting {

    private static final double EARTH_KM = 6378.137;
    private static final double TDB_MINUS_UTC = 69.184;
    private static final double EARTH_RATE = 7.292115e-5;
    /** Right ascension of Greenwich at the pass. */
    private static final double GREENWICH = Math.toRadians(168.7);

    private SyntheticSighting() {}

    static List<GroundTrackSample> groundTrack() {
        List<GroundTrackSample> track = new ArrayList<>();
        LocalDateTime first = LocalDateTime.of(2029, 4, 13, 6, 0);
        for (int minute = 0; minute <= 30 * 60; minute++) {
            String utc = first.plusMinutes(minute).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            StateSample s = SyntheticFlyby.asteroid(tdb(utc + "Z"));
            track.add(new GroundTrackSample(
                    utc + "Z", tdb(utc + "Z"), declination(s), longitude(s), distance(s) - EARTH_KM, magnitude(s, 0)));
        }
        return track;
    }

    static BodyOrientation earthOrientation() {
        return new BodyOrientation(
                SyntheticFlyby.CLOSEST,
                new Direction(0, 0, 1),
                new Direction(Math.cos(GREENWICH), Math.sin(GREENWICH), 0),
                EARTH_RATE,
                EARTH_KM,
                0);
    }

    static ClosestPointResult closestPoint() {
        StateSample s = SyntheticFlyby.asteroid(SyntheticFlyby.CLOSEST);
        return new ClosestPointResult(
                "2029-04-13T21:45:03.562Z",
                SyntheticFlyby.CLOSEST,
                declination(s),
                longitude(s),
                distance(s) - EARTH_KM,
                distance(s),
                magnitude(s, 0),
                9.3,
                -146.2);
    }

    static PeakMagnitudeResult peakMagnitude() {
        MagnitudePeak peak = new MagnitudePeak(
                "H 19.09, G 0.24",
                "2029-04-13T21:00:00.000Z",
                tdb("2029-04-13T21:00:00.000Z"),
                3.4,
                40.0,
                39000.0,
                "2029-04-13T21:10:00.000Z",
                tdb("2029-04-13T21:10:00.000Z"),
                3.0,
                List.of(interval("2029-04-13T16:00:00.000Z", "2029-04-13T23:00:00.000Z")));
        return new PeakMagnitudeResult(
                peak.utc(), peak.secondsTdb(), peak.magnitude(), peak.subAsteroidMagnitude(), peak, List.of(peak));
    }

    private static IntervalResult interval(String fromUtc, String toUtc) {
        return new IntervalResult(fromUtc, tdb(fromUtc), toUtc, tdb(toUtc));
    }

    private static double tdb(String utc) {
        return SyntheticFlyby.seconds(utc.replace("Z", "")) + TDB_MINUS_UTC;
    }

    /** One site below the closest point, and one opposite to it, which sees nothing. */
    static List<SiteResult> sites() {
        return List.of(site("Below", 1), site("Opposite", -1));
    }

    private static SiteResult site(String name, int side) {
        StateSample closest = SyntheticFlyby.asteroid(SyntheticFlyby.CLOSEST);
        List<SiteSample> path = new ArrayList<>();
        for (int minute = -240; minute <= 240 && side > 0; minute += 10) {
            path.add(seen(side, SyntheticFlyby.CLOSEST + 60 * minute, minute));
        }
        IntervalResult night = interval("2029-04-13T19:00:00.000Z", "2029-04-14T01:00:00.000Z");
        SiteSample nearest = seen(side, SyntheticFlyby.CLOSEST, 0);
        return new SiteResult(
                name,
                "closed form",
                side * declination(closest),
                longitude(closest),
                100,
                side > 0,
                new SiteResult.Visibility(
                        side > 0 ? List.of("2029-04-13T17:45:03.562Z") : List.of(),
                        side > 0 ? List.of("2029-04-14T01:45:03.562Z") : List.of(),
                        side > 0
                                ? List.of(interval("2029-04-13T17:45:03.562Z", "2029-04-14T01:45:03.562Z"))
                                : List.of(),
                        side > 0 ? List.of(night) : List.of(),
                        side > 0 ? List.of(nearest) : List.of()),
                nearest.rangeKm(),
                nearest,
                side > 0,
                nearest,
                path);
    }

    private static SiteSample seen(int side, double t, int minute) {
        StateSample s = SyntheticFlyby.asteroid(t);
        return new SiteSample(
                new When(t, utc(t)),
                (240.0 + 0.1 * minute) % 360.0,
                side * (88.0 - Math.abs(minute) * 88.0 / 240.0),
                distance(s) - side * EARTH_KM,
                0.01 * minute,
                -30.0,
                magnitude(s, EARTH_KM));
    }

    static List<SkySample> sky() {
        List<SkySample> sky = new ArrayList<>();
        for (int minute = -2 * 1440; minute <= 2 * 1440; minute += 10) {
            double t = SyntheticFlyby.CLOSEST + 60 * minute;
            StateSample s = SyntheticFlyby.asteroid(t);
            double transverse = Math.sqrt(square(s.yKm() * s.vzKmS() - s.zKm() * s.vyKmS())
                    + square(s.zKm() * s.vxKmS() - s.xKm() * s.vzKmS())
                    + square(s.xKm() * s.vyKmS() - s.yKm() * s.vxKmS()));
            sky.add(new SkySample(
                    new When(t, utc(t)),
                    Math.toDegrees(rightAscension(s)),
                    declination(s),
                    Math.toDegrees(transverse / square(distance(s))) * 3600,
                    120.0,
                    59.9,
                    Math.toDegrees(0.34 / distance(s)) * 3600,
                    magnitude(s, 0),
                    distance(s),
                    90.0));
        }
        return sky;
    }

    static List<EventResult> events() {
        return List.of(
                new EventResult(
                        "geostationaryIn",
                        "comes within the distance of the geostationary satellites",
                        "2029-04-13T20:50:00.000Z",
                        SyntheticFlyby.CLOSEST - 3303.562,
                        10.0,
                        -20.0,
                        35_786.0),
                new EventResult("noShadow", "does not enter Earth's shadow", null, null, null, null, null));
    }

    private static String utc(double t) {
        LocalDateTime j2000 = LocalDateTime.of(2000, 1, 1, 12, 0);
        return j2000.plusSeconds(Math.round(t - TDB_MINUS_UTC)).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z";
    }

    private static double distance(StateSample s) {
        return Math.sqrt(square(s.xKm()) + square(s.yKm()) + square(s.zKm()));
    }

    private static double square(double x) {
        return x * x;
    }

    private static double declination(StateSample s) {
        return Math.toDegrees(Math.asin(s.zKm() / distance(s)));
    }

    private static double rightAscension(StateSample s) {
        double angle = Math.atan2(s.yKm(), s.xKm());
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }

    private static double longitude(StateSample s) {
        double greenwich = GREENWICH + EARTH_RATE * (s.secondsTdb() - SyntheticFlyby.CLOSEST);
        double angle = Math.IEEEremainder(rightAscension(s) - greenwich, 2 * Math.PI);
        return Math.toDegrees(angle);
    }

    /** At full phase and 1 au from the Sun. */
    private static double magnitude(StateSample s, double nearerKm) {
        return 19.09 + 5 * Math.log10((distance(s) - nearerKm) / 149597870.7);
    }
}

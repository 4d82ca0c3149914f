package space.apophis.chart;

import java.time.Instant;
import space.apophis.chart.paper.Point;

/**
 * The point of Earth that has the Sun in its zenith, from the low-precision formulae of the Astronomical Almanac
 * (page C5: mean longitude, mean anomaly, equation of the centre to second order, mean obliquity) and Greenwich mean
 * sidereal time (IAU 1982, linear). Good to 0.02 degrees between 1950 and 2050, which is a tenth of what a map shows;
 * UTC is taken as UT1.
 */
final class SubSolarPoint {

    private static final Instant J2000 = Instant.parse("2000-01-01T12:00:00Z");

    private SubSolarPoint() {}

    /** Longitude, -180 to 180 degrees, and latitude. */
    static Point at(Instant utc) {
        double days = (utc.toEpochMilli() - J2000.toEpochMilli()) / 86400000.0;
        double meanLongitude = 280.460 + 0.9856474 * days;
        double anomaly = Math.toRadians(357.528 + 0.9856003 * days);
        double longitude = Math.toRadians(meanLongitude + 1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly));
        double obliquity = Math.toRadians(23.439 - 4e-7 * days);
        double rightAscension =
                Math.toDegrees(Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)));
        double declination = Math.toDegrees(Math.asin(Math.sin(obliquity) * Math.sin(longitude)));
        double greenwich = 280.46062 + 360.98564737 * days;
        return new Point(Math.IEEEremainder(rightAscension - greenwich, 360), declination);
    }
}

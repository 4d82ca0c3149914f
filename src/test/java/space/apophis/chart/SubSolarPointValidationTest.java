package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;

class SubSolarPointValidationTest {

    /** Meeus, Astronomical Algorithms, 2nd ed., example 25.a and 28.b: 1992-10-13T00:00 TD. */
    @Test
    void meeusHasTheSunAtThisPlace() {
        // Apparent right ascension 198.38083, declination -7.78507, equation of time 13 min 42.6 s. TD is 59 s ahead.
        Point place = SubSolarPoint.at(Instant.parse("1992-10-12T23:59:01Z"));
        assertEquals(-7.785, place.y(), 0.015);
        double hours = 23 + 59 / 60.0 + 1 / 3600.0;
        double expected = -15 * (hours - 12 + (13 * 60 + 42.6) / 3600);
        assertEquals(Math.IEEEremainder(expected, 360), place.x(), 0.02);
    }

    /** At the March equinox of 2029, 2029-03-20T08:02 UTC by the tables of the US Naval Observatory. */
    @Test
    void atAnEquinoxItIsOnTheEquator() {
        assertEquals(0, SubSolarPoint.at(Instant.parse("2029-03-20T08:02:00Z")).y(), 0.01);
    }

    /** At the closest approach of Apophis: what the flyby study of this program has from its ephemeris and WGS84. */
    @Test
    void itAgreesWithTheEphemerisAtTheClosestApproach() {
        Point place = SubSolarPoint.at(Instant.parse("2029-04-13T21:45:03.560Z"));
        assertEquals(-146.1734, place.x(), 0.01);
        assertEquals(9.4016, place.y(), 0.01);
    }
}

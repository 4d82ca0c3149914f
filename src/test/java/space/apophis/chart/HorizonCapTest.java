package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;

class HorizonCapTest {

    @Test
    void aGeostationarySatelliteIsSeenWithin81Degrees() {
        // acos(6371 / 42157) = 81.3 degrees, as for every geostationary satellite.
        HorizonCap cap = new HorizonCap(new Point(19.2, 0), 35786);
        assertEquals(81.31, radiusDeg(cap, 0), 0.01);
        assertEquals(0, radiusDeg(cap, 90), 1e-12);
        assertEquals(90, cap.elevationDeg(cap.below()), 1e-5);
    }

    @Test
    void theRimOfACapHasItsElevation() {
        HorizonCap cap = new HorizonCap(new Point(-43, 0), 31640);
        for (double elevation : new double[] {-5, 0, 30, 60}) {
            Point east = new Point(-43 + radiusDeg(cap, elevation), 0);
            assertEquals(elevation, cap.elevationDeg(east), 1e-9);
            assertEquals(elevation, cap.elevationDeg(new Point(-43, -radiusDeg(cap, elevation))), 1e-9);
        }
    }

    @Test
    void theSunIsSeenOverHalfOfEarth() {
        HorizonCap sun = new HorizonCap(new Point(100, 20), 149597870.7);
        assertEquals(90, radiusDeg(sun, 0), 0.003);
        assertEquals(70, sun.elevationDeg(new Point(100, 0)), 0.003);
        assertEquals(-70, sun.elevationDeg(new Point(-80, 0)), 0.003);
    }

    /** Elevations on the ellipsoid itself, by vectors, for a body as near as Apophis. */
    @Test
    void theRoundEarthIsGoodToAFewHundredthsOfADegree() {
        double altitude = 31640;
        Point below = new Point(-43, 29);
        double[] body = ellipsoid(below, altitude);
        HorizonCap cap = new HorizonCap(below, altitude);
        for (double latitude = -80; latitude <= 80; latitude += 20) {
            for (double longitude = -180; longitude < 180; longitude += 20) {
                Point place = new Point(longitude, latitude);
                double[] here = ellipsoid(place, 0);
                double[] up = normal(place);
                double dot = 0;
                double square = 0;
                for (int i = 0; i < 3; i++) {
                    dot += (body[i] - here[i]) * up[i];
                    square += (body[i] - here[i]) * (body[i] - here[i]);
                }
                double elevation = Math.toDegrees(Math.asin(dot / Math.sqrt(square)));
                assertEquals(elevation, cap.elevationDeg(place), 0.07, place.toString());
            }
        }
    }

    @Test
    void aBodyInTheGroundIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HorizonCap(new Point(0, 0), 0));
    }

    private static double[] normal(Point place) {
        double latitude = Math.toRadians(place.y());
        double longitude = Math.toRadians(place.x());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }

    /** WGS84, km. */
    private static double[] ellipsoid(Point place, double altitude) {
        double square = (2 - 1 / 298.257223563) / 298.257223563;
        double sin = Math.sin(Math.toRadians(place.y()));
        double across = 6378.137 / Math.sqrt(1 - square * sin * sin);
        double[] n = normal(place);
        return new double[] {
            (across + altitude) * n[0], (across + altitude) * n[1], (across * (1 - square) + altitude) * n[2]
        };
    }

    /**
     * Radius of the cap in which the body is above an elevation, as an angle at the centre of Earth, degrees: e being
     * the elevation, acos(R cos e / (R + h)) - e, by the law of sines in the triangle of centre, place and body.
     */
    private static double radiusDeg(HorizonCap cap, double elevationDeg) {
        return Math.toDegrees(Math.acos(cap.nearness() * Math.cos(Math.toRadians(elevationDeg)))) - elevationDeg;
    }
}

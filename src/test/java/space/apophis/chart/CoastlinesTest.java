package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.chart.paper.Point;

class CoastlinesTest {

    private static final MapRegion LAND = MapRegion.land();

    @Test
    void theWorldReachesFromEdgeToEdge() {
        List<Point> all = LAND.rings().stream().flatMap(List::stream).toList();
        assertEquals(-180, all.stream().mapToDouble(Point::x).min().orElseThrow());
        assertEquals(180, all.stream().mapToDouble(Point::x).max().orElseThrow());
        assertEquals(-90, all.stream().mapToDouble(Point::y).min().orElseThrow());
        // The north of Greenland; at this scale Natural Earth ends there.
        assertEquals(83.6, all.stream().mapToDouble(Point::y).max().orElseThrow(), 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 24, true, Sahara",
        "-98, 38, true, Kansas",
        "134, -25, true, Australia",
        "-175, 66.5, true, Chukotka east of 180 degrees",
        "179, 68, true, Chukotka west of it",
        "-179.5, 71.2, true, Wrangel Island east of it",
        "179.5, 71.2, true, Wrangel Island west of it",
        "0, -89.9, true, South Pole",
        "179.9, -88, true, Antarctica at the edge",
        "-150, 0, false, Pacific",
        "51, 41, false, Caspian Sea",
        "-5, 46, false, Bay of Biscay",
        "0, 89.9, false, North Pole",
        "-43, 29, false, Atlantic",
    })
    void landIsTheInsideOfTheRings(double longitude, double latitude, boolean land, String place) {
        assertEquals(land, Containment.contains(LAND, new Point(longitude, latitude)), place);
    }

    @Test
    void landIsThreeTenthsOfEarth() {
        double land = 0;
        double all = 0;
        for (double latitude = -89; latitude < 90; latitude += 2) {
            double weight = Math.cos(Math.toRadians(latitude));
            for (double longitude = -179; longitude < 180; longitude += 2) {
                land += Containment.contains(LAND, new Point(longitude, latitude)) ? weight : 0;
                all += weight;
            }
        }
        // 149 of 510 million square kilometres; the grid of 2 degrees is good to a few parts in a thousand.
        assertEquals(149.0 / 510, land / all, 0.01);
    }

    @Test
    void noShoreRunsAlongOrAcrossTheEdgeOfTheMap() {
        List<List<Point>> shores = LAND.outlines();
        assertTrue(shores.size() >= LAND.rings().size());
        for (List<Point> shore : shores) {
            for (int i = 1; i < shore.size(); i++) {
                Point p = shore.get(i - 1);
                Point q = shore.get(i);
                assertTrue(Math.abs(p.x() - q.x()) < 30, p + " to " + q);
                assertTrue(p.y() > -90 && q.y() > -90, p + " to " + q);
                assertTrue(Math.abs(p.x()) < 180 || Math.abs(q.x()) < 180, p + " to " + q);
            }
        }
    }
}

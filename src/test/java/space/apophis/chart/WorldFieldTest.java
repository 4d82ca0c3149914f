package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.chart.paper.Point;

class WorldFieldTest {

    /** Caps that hold no pole, one, and that lie across the edge of the map; and one larger than half of Earth. */
    @ParameterizedTest
    @CsvSource({"0, 0, 60", "-43, 29, 80.4", "170, -20, 40", "-180, 45, 30", "20, 80, 78", "10, 89, 78", "5, 5, 102"})
    void aCapIsFoundAgain(double longitude, double latitude, double radius) {
        HorizonCap centre = new HorizonCap(new Point(longitude, latitude), 1e9);
        double level = 90 - radius;
        MapRegion region = new MapRegion.WorldField(1, centre::elevationDeg).atLeast(level);
        for (double y = -88.5; y < 90; y += 3) {
            for (double x = -178.5; x < 180; x += 3) {
                Point place = new Point(x, y);
                double margin = centre.elevationDeg(place) - level;
                if (Math.abs(margin) > 0.05) {
                    assertEquals(margin > 0, Containment.contains(region, place), place.toString());
                }
            }
        }
        for (List<Point> line : region.outlines()) {
            for (int i = 0; i < line.size(); i++) {
                assertEquals(level, centre.elevationDeg(line.get(i)), 0.02);
                assertTrue(
                        i == 0 || line.get(i).distance(line.get(i - 1)) < 1.5,
                        line.get(i).toString());
            }
        }
    }

    @Test
    void everywhereIsTheWholeMapWithNothingToDraw() {
        MapRegion region = new MapRegion.WorldField(10, place -> 1).atLeast(0);
        assertTrue(
                Containment.contains(region, new Point(179.9, 89.9)) && Containment.contains(region, new Point(0, 0)));
        assertEquals(List.of(), region.outlines());
        assertEquals(
                List.of(), new MapRegion.WorldField(10, place -> -1).atLeast(0).rings());
    }

    @Test
    void cornersThatTouchAreJoined() {
        MapRegion.WorldField field = new MapRegion.WorldField(90, place -> (place.x() + place.y()) % 180 == 0 ? 1 : -1);
        for (Point place : List.of(new Point(-90, -90), new Point(0, 0), new Point(90, 90), new Point(-45, 45))) {
            assertTrue(Containment.contains(
                    field.atLeast(-0.5), place.along(new Point(0, -Math.signum(place.y())), 0.1)));
        }
    }
}

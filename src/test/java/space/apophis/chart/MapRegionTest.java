package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;

class MapRegionTest {

    @Test
    void aRingInARingIsAHole() {
        MapRegion region = new MapRegion(List.of(square(0, 0, 10), square(0, 0, 5)));
        assertTrue(Containment.contains(region, new Point(7, 7)));
        assertFalse(Containment.contains(region, new Point(1, 1)));
        assertFalse(Containment.contains(region, new Point(12, 0)));
    }

    @Test
    void sidesAlongTheEdgeOfTheMapAreNotDrawn() {
        MapRegion region = new MapRegion(List.of(square(170, 80, 10)));
        assertEquals(List.of(List.of(new Point(160, 90), new Point(160, 70), new Point(180, 70))), region.outlines());
        assertEquals(List.of(square(0, 0, 10)), new MapRegion(List.of(square(0, 0, 10))).outlines());
    }

    @Test
    void anOpenRingIsRefused() {
        List<Point> open = List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1), new Point(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new MapRegion(List.of(open)));
    }

    private static List<Point> square(double x, double y, double half) {
        return List.of(
                new Point(x - half, y + half),
                new Point(x - half, y - half),
                new Point(x + half, y - half),
                new Point(x + half, y + half),
                new Point(x - half, y + half));
    }
}

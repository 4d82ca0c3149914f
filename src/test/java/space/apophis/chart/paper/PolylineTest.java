package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolylineTest {

    private static List<Point> circle(int points) {
        return IntStream.rangeClosed(0, points)
                .mapToObj(i -> 2.0 * Math.PI * i / points)
                .map(angle -> new Point(100.0 * Math.cos(angle), 100.0 * Math.sin(angle)))
                .toList();
    }

    @Test
    void aStraightLineKeepsItsEnds() {
        List<Point> line =
                IntStream.range(0, 50).mapToObj(i -> new Point(i, 2.0 * i)).toList();
        assertEquals(List.of(line.get(0), line.get(49)), Polyline.simplified(line, 0.1));
    }

    @Test
    void cornersStay() {
        List<Point> corner = List.of(new Point(0, 0), new Point(5, 0), new Point(10, 0), new Point(10, 7));
        assertEquals(List.of(corner.get(0), corner.get(2), corner.get(3)), Polyline.simplified(corner, 0.1));
    }

    /** A chord of a circle of 100 pixels may span 2 acos(1 - 0.1 / 100) = 5.1 degrees: 70 of them at the least. */
    @Test
    void aCircleStaysRound() {
        List<Point> fine = circle(5_000);
        List<Point> drawn = Polyline.simplified(fine, 0.1);
        assertTrue(drawn.size() >= 70 && drawn.size() <= 141, () -> "points " + drawn.size());
        assertEquals(fine.get(0), drawn.get(0));
        assertEquals(fine.get(5_000), drawn.get(drawn.size() - 1));
        for (int i = 1; i < drawn.size(); i++) {
            Point middle = drawn.get(i - 1).middle(drawn.get(i));
            assertTrue(100.0 - Math.hypot(middle.x(), middle.y()) <= 0.1 + 1e-12);
        }
    }

    @Test
    void whatHasNoPlaceIsLeft() {
        List<Point> broken = List.of(new Point(0, 0), new Point(Double.NaN, 0), new Point(2, 0));
        assertEquals(broken, Polyline.simplified(broken, 0.1));
    }
}

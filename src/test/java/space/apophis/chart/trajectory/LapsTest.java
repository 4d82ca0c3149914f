package space.apophis.chart.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;

class LapsTest {

    @Test
    void twoAndAQuarterTurnsAreThreeLapsThatBeginWhereTheFirstDid() {
        final List<List<Point>> laps = Laps.of(spiral(2.25));
        assertEquals(3, laps.size());
        for (List<Point> lap : laps) {
            assertEquals(30, longitude(lap.get(0)), 1);
        }
        assertEquals(laps.get(0).get(laps.get(0).size() - 1), laps.get(1).get(0));
        assertEquals(120, longitude(laps.get(2).get(laps.get(2).size() - 1)), 1e-6);
    }

    @Test
    void aTurnAndAHundredthIsOneLap() {
        final List<Point> path = spiral(1.01);
        assertEquals(List.of(path), Laps.of(path));
        assertEquals(2, Laps.of(spiral(1.03)).size());
    }

    @Test
    void theLastLapEndsWithThePath() {
        final List<Point> path = spiral(2.25);
        final List<Point> last = Laps.last(path);
        assertEquals(path.get(path.size() - 1), last.get(last.size() - 1));
        assertEquals(120, longitude(last.get(0)), 1);
    }

    /** A degree a step from longitude 30, ever farther out. */
    private static List<Point> spiral(double turns) {
        return IntStream.rangeClosed(0, (int) Math.round(360 * turns))
                .mapToObj(i -> {
                    final double angle = Math.toRadians(30.0 + i);
                    final double r = 1 + 1e-3 * i;
                    return new Point(r * Math.cos(angle), r * Math.sin(angle));
                })
                .toList();
    }

    private static double longitude(Point p) {
        return Math.toDegrees(Math.atan2(p.y(), p.x()));
    }
}

package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridFieldTest {

    @Test
    void aLevelOfAPlaneIsOneStraightLineFromEdgeToEdge() {
        List<List<Point>> lines = field(21, 11, (x, y) -> x + 2 * y).lines(13);
        assertEquals(1, lines.size());
        List<Point> line = lines.get(0);
        line.forEach(p -> assertEquals(13, p.x() + 2 * p.y(), 1e-12));
        Point first = line.get(0);
        Point last = line.get(line.size() - 1);
        assertEquals(0, Math.min(first.x(), last.x()), 1e-12);
        assertEquals(13, Math.max(first.x(), last.x()), 1e-12);
    }

    @Test
    void aLevelAboutAPeakIsAClosedLineOfTheRightLength() {
        List<List<Point>> lines =
                field(81, 81, (x, y) -> -Math.hypot(x - 40, y - 40)).lines(-25.3);
        assertEquals(1, lines.size());
        List<Point> line = lines.get(0);
        assertEquals(line.get(0), line.get(line.size() - 1));
        // The chords of a circle across cells of a 25th of its radius fall short of it by less than a thousandth.
        assertEquals(2 * Math.PI * 25.3, length(line), 0.2);
    }

    @Test
    void aRidgeOfGapsIsCrossedNeitherByLinesNorByRegions() {
        GridField field = field(21, 11, (x, y) -> x == 10 ? Double.NaN : y);
        List<List<Point>> lines = field.lines(4.5);
        assertEquals(2, lines.size());
        for (List<Point> line : lines) {
            assertEquals(9, length(line), 1e-12);
            line.forEach(p -> assertTrue(p.x() <= 9 || p.x() >= 11, p.toString()));
        }
        List<List<Point>> rings = field.rings(4.5);
        assertEquals(2, rings.size());
        assertEquals(
                2 * 9 * 5.5, rings.stream().mapToDouble(GridFieldTest::area).sum(), 1e-12);
    }

    @Test
    void aCornerThatIsMissingCostsHalfACell() {
        GridField field = field(5, 5, (x, y) -> x == 2 && y == 2 ? Double.NaN : 1);
        // The four cells about the gap keep a triangle each: twelve whole cells and four halves of sixteen.
        assertEquals(
                14, field.rings(0).stream().mapToDouble(GridFieldTest::area).sum(), 1e-12);
        assertEquals(List.of(), field.lines(0));
    }

    @Test
    void quantilesAreThoseOfTheNodesThatHaveAValue() {
        GridField field = field(4, 3, (x, y) -> x == 0 ? Double.NaN : x - 5 * y);
        assertEquals(-9, field.least());
        assertEquals(3, field.quantile(1));
        assertEquals(-4, field.quantile(0.4));
        GridField gaps = field(2, 2, (x, y) -> Double.NaN);
        assertTrue(Double.isNaN(gaps.least()) && Double.isNaN(gaps.quantile(0.5)));
        assertEquals(List.of(), gaps.rings(Double.NEGATIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new GridField(new double[2], new double[2], new double[3]));
    }

    static GridField field(int columns, int rows, DoubleBinaryOperator value) {
        return new GridField(
                IntStream.range(0, columns).asDoubleStream().toArray(),
                IntStream.range(0, rows).asDoubleStream().toArray(),
                IntStream.range(0, columns * rows)
                        .mapToDouble(i -> value.applyAsDouble(i % columns, i / columns))
                        .toArray());
    }

    private static double length(List<Point> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i).distance(line.get(i - 1));
        }
        return length;
    }

    /** By the shoelace formula: counter-clockwise positive, so that holes count against. */
    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            Point p = ring.get(i - 1);
            Point q = ring.get(i);
            twice += p.x() * q.y() - q.x() * p.y();
        }
        return twice / 2;
    }
}

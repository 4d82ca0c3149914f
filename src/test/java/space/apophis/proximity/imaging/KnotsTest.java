package space.apophis.proximity.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnotsTest {

    @Test
    void itEndsAtTheEndAndKeepsItsSteps() {
        final List<Double> knots = Knots.between(0.0, 1000.0, 1.0, 400.0, (from, to) -> true);
        assertEquals(0.0, knots.get(0));
        assertEquals(1000.0, knots.get(knots.size() - 1));
        for (int i = 1; i < knots.size(); i++) {
            assertTrue(knots.get(i) - knots.get(i - 1) <= 400.0 * 1.02);
        }
    }

    /** Near 500 nothing longer than 2 holds. */
    @Test
    void stepsAreShortWhereTheyHaveToBe() {
        final List<Double> knots =
                Knots.between(0.0, 1000.0, 1.0, 100.0, (from, to) -> to < 490.0 || from > 510.0 || to - from <= 2.0);
        for (int i = 1; i < knots.size(); i++) {
            final double middle = 0.5 * (knots.get(i) + knots.get(i - 1));
            if (Math.abs(middle - 500.0) < 9.0) {
                assertTrue(knots.get(i) - knots.get(i - 1) <= 2.0 + 1e-9);
            }
        }
        assertTrue(knots.size() < 60);
    }
}

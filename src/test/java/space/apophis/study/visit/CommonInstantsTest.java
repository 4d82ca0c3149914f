package space.apophis.study.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.units.Unit;

/** Instants that scenarios with different output meet at. */
class CommonInstantsTest {

    private static final double HOUR = 3600.0;

    @Test
    void aMonthHasEveryHour() {
        final List<Double> hours = CommonInstants.of(30.0 * Unit.DAY).within(1000.5 * HOUR, 1003.0 * HOUR);
        assertEquals(List.of(1001.0 * HOUR, 1002.0 * HOUR, 1003.0 * HOUR), hours);
    }

    @Test
    void beforeJ2000TheyAreTheSame() {
        assertEquals(List.of(-HOUR, 0.0, HOUR), CommonInstants.of(Unit.DAY).within(-1.5 * HOUR, 1.5 * HOUR));
    }

    @Test
    void anEmptySpanHasNone() {
        assertEquals(List.of(), CommonInstants.of(Unit.DAY).within(2.0 * HOUR, HOUR));
    }

    /** However long the output: few enough, and each step a whole multiple of every shorter one. */
    @Test
    void stepsMeetAndKeepTheTableShort() {
        double last = HOUR;
        for (double days = 1.0; days < 40_000.0; days *= 1.3) {
            final CommonInstants instants = CommonInstants.of(days * Unit.DAY);
            assertEquals(0.0, instants.step() % last, days + " d");
            assertTrue(instants.within(0.0, days * Unit.DAY).size() <= 3001, days + " d");
            last = instants.step();
        }
        assertTrue(last > Unit.DAY);
    }
}

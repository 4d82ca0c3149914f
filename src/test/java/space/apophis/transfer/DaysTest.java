package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import space.apophis.units.Unit;

class DaysTest {

    /** Midnights of UTC are whole days of TDB to milliseconds. */
    @Test
    void theLastDayCountsWhereWholeStepsLeadThereToASecond() {
        assertEquals(
                393, Days.between(0.0, 3136.0 * Unit.DAY - 1e-3, 8.0 * Unit.DAY).count());
        assertEquals(
                392, Days.between(0.0, 3136.0 * Unit.DAY - 60.0, 8.0 * Unit.DAY).count());
        assertEquals(
                393, Days.between(0.0, 3136.0 * Unit.DAY + 60.0, 8.0 * Unit.DAY).count());
    }
}

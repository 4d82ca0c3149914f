package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MonthTickTest {

    private static final double DAY = 86400;

    /** 2000-01-15 12:00 TDB is 14 days after J2000. */
    @Test
    void theFirstOfEachMonthIsMarkedAtMidnight() {
        final List<MonthTick> ticks = MonthTick.along(14 * DAY, 100 * DAY, 14, t -> new Point(t / DAY, 0));
        assertEquals(
                List.of("2000-02", "2000-03", "2000-04"),
                ticks.stream().map(MonthTick::text).toList());
        // 31 days from 2000-01-01 12:00 are 2000-02-01 12:00.
        assertEquals(30.5, ticks.get(0).place().x(), 1e-9);
        assertEquals(new Point(1, 0), ticks.get(0).heading());
    }

    @Test
    void overThreeYearsQuartersAreNamed() {
        final List<MonthTick> ticks = MonthTick.along(0, 3 * 365.25 * DAY, 14, t -> new Point(t, 0));
        assertEquals(35, ticks.size());
        assertEquals(
                List.of("2000-04", "2000-07", "2000-10", "2001-01"),
                ticks.stream()
                        .map(MonthTick::text)
                        .filter(text -> !text.isEmpty())
                        .limit(4)
                        .toList());
    }
}

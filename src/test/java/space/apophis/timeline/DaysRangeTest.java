package space.apophis.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.units.PreciseDate;

class DaysRangeTest {

    /** Counted by hand on a calendar. */
    @ParameterizedTest
    @CsvSource({
        // a leap day lies between, or does not
        "2028-02-28, 2028-03-01, 2, 2",
        "2027-02-28, 2027-03-01, 1, 1",
        "2028-02-29, 2029-02-28, 365, 365",
        "2028-02-29, 2028-02-29, 0, 0",
        "2100-02-28, 2100-03-01, 1, 1",
        // over the end of a year
        "2026-12-31, 2027-01-01, 1, 1",
        // from a month: its last day to its first
        "2028-02, 2028-03-01, 1, 29",
        "2027-02, 2027-03-01, 1, 28",
        "2028-02, 2028-03, 1, 59",
        "2028-01-31, 2028-02, 1, 29",
        // from a quarter, a half, a year
        "2028-Q1, 2028-04-01, 1, 91",
        "2027-Q1, 2027-04-01, 1, 90",
        "2028-H1, 2028-H2, 1, 365",
        "2028, 2029-01-01, 1, 366",
        "2027, 2028-01-01, 1, 365",
        // the hour of a minute does not count
        "2029-04-12, 2029-04-13T21:45Z, 1, 1",
        // window of Ramses to its arrival: 10 May 2028 to 1 February 2029, 20 April 2028 to 28 February 2029
        "2028-04-20/2028-05-10, 2029-02, 267, 314",
        // what overlaps may come before or after
        "2028, 2028-06-30, -184, 181",
        "2028-06-30, 2028, -181, 184",
        "2028-03-01, 2028-02-01, -29, -29",
    })
    void leastAndMost(String from, String to, long least, long most) {
        assertEquals(new DaysRange(least, most), DaysRange.between(PreciseDate.parse(from), PreciseDate.parse(to)));
    }

    /** Every pair of days that two dates may mean, tried. */
    @ParameterizedTest
    @CsvSource({"2028-02, 2028-Q1", "2027-12-25/2028-01-05, 2028-02", "2028-02-29, 2028-H1"})
    void noPairOfDaysIsOutsideAndBothEndsAreMet(String from, String to) {
        final PreciseDate a = PreciseDate.parse(from);
        final PreciseDate b = PreciseDate.parse(to);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (LocalDate i = a.firstDay(); !i.isAfter(a.lastDay()); i = i.plusDays(1)) {
            for (LocalDate j = b.firstDay(); !j.isAfter(b.lastDay()); j = j.plusDays(1)) {
                least = Math.min(least, ChronoUnit.DAYS.between(i, j));
                most = Math.max(most, ChronoUnit.DAYS.between(i, j));
            }
        }
        assertEquals(new DaysRange(least, most), DaysRange.between(a, b));
    }

    @Test
    void rangesShrinkAndAreTold() {
        assertEquals(new DaysRange(-4, 6), new DaysRange(10, 20).minus(14));
        assertEquals(new DaysRange(3, 8), new DaysRange(3, 20).min(new DaysRange(5, 8)));
        assertEquals("267 to 314", new DaysRange(267, 314).toString());
        assertEquals("7", new DaysRange(7, 7).toString());
        assertTrue(new DaysRange(7, 7).isExact());
        assertThrows(IllegalArgumentException.class, () -> new DaysRange(1, 0));
    }
}

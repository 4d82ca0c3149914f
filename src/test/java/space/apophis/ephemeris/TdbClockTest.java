package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.orekit.time.AbsoluteDate;

/** The rates of the clock against differences of Orekit's own scale. */
class TdbClockTest {

    private final TdbClock clock = ShippedData.solarSystem().clock();

    @Test
    void rateIsTheSlopeOfOrekitsScale() {
        for (double t = 6.6e8; t < 7.0e8; t += 3.1e6) {
            final double h = 20_000.0;
            assertEquals((ahead(t + h) - ahead(t - h)) / (2 * h), clock.rate(t), 1e-14);
            final TdbClock.Reading reading = clock.at(clock.date(t));
            assertEquals((clock.rate(t + h) - clock.rate(t - h)) / (2 * h), reading.drift(), 1e-21);
            assertEquals(clock.rate(t), reading.rate(), 1e-18);
            assertEquals(clock.seconds(clock.date(t)), reading.seconds(), 0.0);
        }
    }

    /** TDB - TT, s. */
    private double ahead(double t) {
        final AbsoluteDate date = clock.date(t);
        return clock.tdb().offsetFromTAI(date).toDouble() - 32.184;
    }

    /** Steps of 10 ns, a tenth of what a double can tell in 2028. */
    @Test
    void tellsInstantsCloserThanADoubleCan() {
        final double t = 8.9e8 + 0.3;
        final AbsoluteDate start = clock.date(t);
        final double first = clock.beyond(start, t);
        assertEquals(0.0, first, 1e-9);
        for (int i = 1; i < 40; i++) {
            final AbsoluteDate date = start.shiftedBy(1e-8 * i);
            final double seconds = clock.seconds(date);
            assertEquals(1e-8 * i, seconds - t + clock.beyond(date, seconds) - first, 1e-15);
        }
    }

    @Test
    void wholeHoursOfTdbStayWhole() {
        for (int hour = 0; hour < 1000; hour++) {
            final double t = 9.2e8 + 3600.0 * hour;
            assertEquals(t, clock.seconds(clock.date(t)), 1.2e-7);
        }
    }

    @Test
    void utcOfTheEncounterIsSixtyNineSecondsBehind() {
        final AbsoluteDate date = new AbsoluteDate(2029, 4, 13, 21, 46, 12.746, clock.tdb());
        final double seconds = date.getComponents(clock.utc()).getTime().getSecondsInUTCDay();
        // 69.184 s by TT, and TDB is 1.6 ms ahead of TT in April
        assertEquals(21 * 3600 + 45 * 60 + 3.562 - 0.0016, seconds, 2e-4);
    }
}

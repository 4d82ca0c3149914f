package space.apophis.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.units.Epoch.TimeScaleName;

class EpochTest {

    private static final String FORMS = "; allowed are '2029-04-13T21:46:12.746 TDB', '2029-04-13 TDB',"
            + " 'JD 2462240.5 TDB' and 'MJD 62240 TDB', with TDB, TT, TAI or UTC";

    @ParameterizedTest
    @CsvSource({
        "2000-01-01 TDB, 0, 0, TDB",
        "2000-01-01T12:00 TT, 0, 43200, TT",
        "2029-04-13T21:46:12.746 TDB, 10695, 78372.746, TDB",
        "2029-04-13T21:46:12Z, 10695, 78372, UTC",
        "1999-12-31T23:59:59 TAI, -1, 86399, TAI",
        "JD 2462239.5 TDB, 10695, 0, TDB",
        "JD 2451545 TT, 0, 43200, TT",
        "MJD 62239.25 UTC, 10695, 21600, UTC",
        "' 2029-04-13  TDB ', 10695, 0, TDB",
    })
    void readsEveryForm(String text, int day, double second, TimeScaleName scale) {
        assertEquals(new Epoch(day, second, scale), Epoch.parse(text));
        assertTrue(text.trim().matches(Epoch.form()), "the expression for editors allows it too");
    }

    /** The twelfth decimal of a day is 86 nanoseconds; a Julian date in one double keeps 40 microseconds. */
    @Test
    void keepsTwelveDecimalsOfAJulianDate() {
        final Epoch epoch = Epoch.parse("JD 2459101.039422462638 TDB");
        assertEquals(7556, epoch.day());
        // 0.539422462638 d x 86400 s/d, by hand
        assertEquals(46606.1007719232, epoch.secondOfDay(), 1e-11);
        assertEquals("2020-09-08T12:56:46.100771923", epoch.toIso(9));
    }

    @Test
    void distinguishesJulianDatesThatDifferInTheTwelfthDecimal() {
        final double a = Epoch.parse("JD 2459101.039422462638 TDB").secondOfDay();
        final double b = Epoch.parse("JD 2459101.039422462639 TDB").secondOfDay();
        assertEquals(8.64e-8, b - a, 1e-11);
    }

    @ParameterizedTest
    @CsvSource({
        "2029-04-13T21:46:59.9996 TDB, 2029-04-13T21:47:00.000",
        "2029-04-13T21:59:59.9996 TDB, 2029-04-13T22:00:00.000",
        "2029-12-31T23:59:59.9996 TDB, 2030-01-01T00:00:00.000",
        "2028-02-28T23:59:59.9996 TDB, 2028-02-29T00:00:00.000",
        "2029-04-13T21:46:59.9994 TDB, 2029-04-13T21:46:59.999",
        "2016-12-31T23:59:60.9996 UTC, 2017-01-01T00:00:00.000",
    })
    void carriesARoundedSecond(String text, String iso) {
        assertEquals(iso, Epoch.parse(text).toIso(3));
    }

    @Test
    void carriesToWholeSeconds() {
        assertEquals(
                "2030-01-01T00:00:00", Epoch.parse("2029-12-31T23:59:59.5 TDB").toIso(0));
    }

    /** 86399.999999999999 has no double of its own below 86400. */
    @ParameterizedTest
    @ValueSource(strings = {"TDB", "UTC"})
    void lastPicosecondOfADayStaysInIt(String scale) {
        final Epoch epoch = Epoch.parse("2029-12-31T23:59:59.999999999999 " + scale);
        assertEquals(Math.nextDown(86400.0), epoch.secondOfDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-31T23:59:60.500 UTC", "2015-06-30T23:59:60.000 UTC"})
    void keepsALeapSecond(String text) {
        assertEquals(text, Epoch.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-31T23:59:60 TDB",
                "2016-11-30T23:59:60 UTC",
                "2016-12-30T23:59:60 UTC",
                "2016-12-31T22:59:60 UTC",
                "2016-12-31T23:59:61 UTC",
                "2029-04-13T24:00:00 TDB",
                "2029-04-13T12:60 TDB",
            })
    void refusesATimeOfDayThatDoesNotExist(String text) {
        assertEquals("'" + text + "' is a time of day that does not exist" + FORMS, message(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2029-02-29 TDB", "1900-02-29 UTC", "2029-04-31 TDB", "2029-13-01 TDB", "2029-00-10 TDB"})
    void refusesADayTheCalendarDoesNotHave(String text) {
        assertEquals("'" + text + "' is a day the calendar does not have" + FORMS, message(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29 TDB", "2000-02-29 TDB", "1900-01-01 TDB", "2200-12-31T23:59:59 TDB"})
    void readsLeapDaysAndTheFirstAndLastYear(String text) {
        assertEquals(text.substring(0, 10), Epoch.parse(text).toIso(0).substring(0, 10));
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31 TDB, 1899", "2201-01-01 TDB, 2201", "0000-01-01 UTC, 0", "MJD 999999 TDB, 4596"})
    void refusesAYearOutOfRange(String text, int year) {
        assertEquals("'" + text + "' is of the year " + year + ", allowed are 1900 to 2200", message(text));
    }

    @Test
    void refusesAScaleThatIsUnknownOrMissing() {
        assertEquals("'GPS' is not a time scale, allowed are TDB, TT, TAI, UTC", message("2029-04-13 GPS"));
        assertEquals("'tdb' is not a time scale, allowed are TDB, TT, TAI, UTC", message("2029-04-13 tdb"));
        assertEquals("'2029-04-13' names no time scale, allowed are TDB, TT, TAI, UTC", message("2029-04-13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tomorrow", "13.04.2029 TDB", "2029-4-13 TDB", "JD 1e6 TDB", "JD -1 TDB", "", "٢٠٢٩-04-13 TDB"})
    void refusesWhatIsNoDate(String text) {
        assertEquals("'" + text + "' is not a date" + FORMS, message(text));
    }

    private static String message(String text) {
        return assertThrows(IllegalArgumentException.class, () -> Epoch.parse(text))
                .getMessage();
    }

    @Test
    void readsBackWhatItWrites() {
        final SplittableRandom random = new SplittableRandom(2029);
        for (int i = 0; i < 1000; i++) {
            final Epoch epoch = new Epoch(random.nextInt(-36524, 73414), random.nextDouble(86399.0), TimeScaleName.TDB);
            final Epoch read = Epoch.parse(epoch.toIso(9) + " TDB");
            assertEquals(epoch.day(), read.day());
            assertEquals(epoch.secondOfDay(), read.secondOfDay(), 5.1e-10);
        }
    }

    @Test
    void countsSecondsSinceJ2000BothWays() {
        assertEquals(0.0, Epoch.parse("2000-01-01T12:00 TDB").secondsSinceJ2000());
        assertEquals(-43200.0, Epoch.parse("2000-01-01 TDB").secondsSinceJ2000());
        final SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            final double seconds = random.nextDouble(-3e9, 3e9);
            assertEquals(
                    seconds,
                    Epoch.ofSecondsSinceJ2000(seconds, TimeScaleName.TDB).secondsSinceJ2000());
        }
    }

    @Test
    void doesNotCountSecondsOfUtc() {
        assertThrows(
                IllegalStateException.class, () -> Epoch.parse("2029-04-13 UTC").secondsSinceJ2000());
    }

    @Test
    void givesTheJulianDate() {
        assertEquals(
                2462240.40712669, Epoch.parse("2029-04-13T21:46:15.746 TDB").julianDate(), 1e-8);
        assertEquals(2451545.0, Epoch.parse("2000-01-01T12:00 TT").julianDate());
    }

    @Test
    void shortIsoHasNoZerosAtItsEnd() {
        assertEquals(
                "2029-04-13T21:46:12.7",
                Epoch.parse("2029-04-13T21:46:12.700 TDB").toShortIso());
        assertEquals(
                "2029-04-13T20:40:10", Epoch.parse("2029-04-13T20:40:10 TDB").toShortIso());
        assertEquals("2029-04-13T20:00:00", Epoch.parse("2029-04-13T20:00 TDB").toShortIso());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, 86400.0, Double.NaN, Double.POSITIVE_INFINITY})
    void aDayHasOnlyItsOwnSeconds(double second) {
        assertThrows(IllegalArgumentException.class, () -> new Epoch(0, second, TimeScaleName.TDB));
    }
}

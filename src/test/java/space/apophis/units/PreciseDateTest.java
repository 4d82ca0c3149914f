package space.apophis.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.units.PreciseDate.DatePrecision;

class PreciseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2029-04-13T21:45Z, MINUTE, 2029-04-13, 2029-04-13",
        "2028-02-29,        DAY,    2028-02-29, 2028-02-29",
        "2028-02,           MONTH,  2028-02-01, 2028-02-29",
        "2029-02,           MONTH,  2029-02-01, 2029-02-28",
        "2100-02,           MONTH,  2100-02-01, 2100-02-28",
        "2000-02,           MONTH,  2000-02-01, 2000-02-29",
        "2026-11,           MONTH,  2026-11-01, 2026-11-30",
        "2026-12,           MONTH,  2026-12-01, 2026-12-31",
        "2028-Q1,           QUARTER, 2028-01-01, 2028-03-31",
        "2028-Q2,           QUARTER, 2028-04-01, 2028-06-30",
        "2024-Q4,           QUARTER, 2024-10-01, 2024-12-31",
        "2027-H1,           HALF,   2027-01-01, 2027-06-30",
        "2027-H2,           HALF,   2027-07-01, 2027-12-31",
        "2028,              YEAR,   2028-01-01, 2028-12-31",
        "2028-04-20/2028-05-10, SPAN, 2028-04-20, 2028-05-10",
        "2028-02/2028-02,   SPAN,   2028-02-01, 2028-02-29",
        "2030/2039,         SPAN,   2030-01-01, 2039-12-31",
        "2026-Q4/2027-H1,   SPAN,   2026-10-01, 2027-06-30",
    })
    void firstAndLastDayFollowFromTheForm(String text, DatePrecision precision, LocalDate first, LocalDate last) {
        final PreciseDate date = PreciseDate.parse(text);
        assertEquals(precision, date.precision());
        assertEquals(first, date.firstDay());
        assertEquals(last, date.lastDay());
        assertTrue(text.matches(PreciseDate.form()), "the expression for editors allows it too");
        assertEquals(date, PreciseDate.parse(date.toString()), "what it writes it reads");
    }

    @Test
    void onlyAMinuteHasATime() {
        assertEquals(
                LocalTime.of(21, 45), PreciseDate.parse("2029-04-13T21:45Z").time());
        assertNull(PreciseDate.parse("2029-04-13").time());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2029-04-13T21:45Z",
                "2028-02-29",
                "2028-02",
                "2028-Q3",
                "2027-H2",
                "2031",
                "2030/2039",
                "2026-05/2026-09",
                "2027-12/2028-02",
                "2028-04-20/2028-05-10",
                "2028-02-01/2028-02-29",
                "2028-02-01/2028-03-30"
            })
    void writesTheFormItReads(String text) {
        assertEquals(text, PreciseDate.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-29",
                "2100-02-29",
                "2026-11-31",
                "2026-13",
                "2026-00",
                "2026-13-01",
                "2029-04-13T24:00Z",
                "2026-02-29/2026-03-01"
            })
    void refusesWhatTheCalendarDoesNotHave(String text) {
        final String message = assertThrows(IllegalArgumentException.class, () -> PreciseDate.parse(text))
                .getMessage();
        assertTrue(message.startsWith("'" + text + "' is a date the calendar does not have; allowed are "), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2028-Q5",
                "2028-Q0",
                "2028-H3",
                "2028-4",
                "28-04-20",
                "2029-04-13T21:45",
                "2029-04-13T21:45+09:00",
                "2028-04-20/",
                "/2028-04-20",
                "2028/2029/2030",
                "2029-04-13T21:45Z/2029-04-14",
                "٢٠٢٩"
            })
    void refusesOtherForms(String text) {
        final String message = assertThrows(IllegalArgumentException.class, () -> PreciseDate.parse(text))
                .getMessage();
        assertTrue(message.startsWith("'" + text + "' is not a date; allowed are "), message);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-05-10/2028-04-20, 'ends on 2028-04-20, before it starts on 2028-05-10'",
        "2028-03/2028-02,       'ends on 2028-02-29, before it starts on 2028-03-01'",
        "1899,                  '''1899'' is not within the years 1900 to 2200'",
        "2100/2201,             '''2100/2201'' is not within the years 1900 to 2200'",
    })
    void refusesAnEndBeforeItsStartAndFarYears(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> PreciseDate.parse(text))
                        .getMessage());
    }

    /** A month's end that is not the month's end would make every range wrong. */
    @ParameterizedTest
    @CsvSource({
        "MONTH, 2028-02-01, 2028-02-28",
        "MONTH, 2028-02-02, 2028-02-29",
        "QUARTER, 2028-02-01, 2028-04-30",
        "HALF, 2028-04-01, 2028-09-30",
        "YEAR, 2028-01-01, 2028-12-30",
        "DAY, 2028-01-01, 2028-01-02",
        "MINUTE, 2028-01-01, 2028-01-01",
    })
    void precisionAndDaysMustAgree(DatePrecision precision, LocalDate first, LocalDate last) {
        assertThrows(IllegalArgumentException.class, () -> new PreciseDate(precision, first, last, null));
    }
}

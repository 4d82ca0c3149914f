package space.apophis.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.units.PreciseDate;

/** A window of 22 April to 3 May 2028, arrival on 19 February, encounter on 13 April 2029. */
class LaunchSlipTest {

    @ParameterizedTest
    @CsvSource({
        "2028-04-24, 0, YES, 2028-04-24, 9, 301",
        "2028-04-24, 9, YES, 2028-05-03, 0, 292",
        "2028-04-24, 10, NO, 2028-05-04, -1, 291",
        "2028-04-24, -2, YES, 2028-04-22, 11, 303",
        "2028-04-24, -3, NO, 2028-04-21, 12, 304",
        "2028-02-29, 60, YES, 2028-04-29, 4, 296",
        "2028-04-24T03:00Z, 7, YES, 2028-05-01, 2, 294",
    })
    void aDayIsInsideOrOutside(
            String launch, long days, LaunchSlip.Within inside, String slipped, long left, long toArrival) {
        final LaunchSlip slip = LaunchSlip.of(PreciseDate.parse(launch), days, MarginsTest.MISSION);
        assertEquals(inside, slip.inside());
        assertEquals(slipped, slip.slipped().toString());
        assertEquals(new DaysRange(left, left), slip.daysLeft());
        assertEquals(new DaysRange(toArrival, toArrival), slip.daysToArrival());
        assertEquals(new DaysRange(toArrival + 53, toArrival + 53), slip.daysToEncounter());
    }

    @ParameterizedTest
    @CsvSource({
        "2028-04-23/2028-04-30, 0, YES",
        "2028-04-23/2028-04-30, 3, YES",
        "2028-04-23/2028-04-30, 4, POSSIBLY",
        "2028-04-23/2028-04-30, 10, POSSIBLY",
        "2028-04-23/2028-04-30, 11, NO",
        "2028-04-23/2028-04-30, -9, NO",
        "2028-04, 0, POSSIBLY",
        "2028, 0, POSSIBLY",
    })
    void aRangeMayBeInside(String launch, long days, LaunchSlip.Within inside) {
        assertEquals(
                inside,
                LaunchSlip.of(PreciseDate.parse(launch), days, MarginsTest.MISSION)
                        .inside());
    }

    /** A month moved by a day is no month any more, but is as long. */
    @Test
    void aMovedMonthIsASpan() {
        final LaunchSlip slip = LaunchSlip.of(PreciseDate.parse("2028-04"), 1, MarginsTest.MISSION);
        assertEquals(PreciseDate.parse("2028-04-02/2028-05-01"), slip.slipped());
        assertEquals(new DaysRange(2, 31), slip.daysLeft());
    }
}

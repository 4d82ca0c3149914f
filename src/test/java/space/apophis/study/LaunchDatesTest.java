package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;
import space.apophis.timeline.LaunchSlip;
import space.apophis.timeline.MissionDates;
import space.apophis.units.PreciseDate;

class LaunchDatesTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    @Test
    void theLaunchPeriodIsTheWindow() {
        assertTrue(LaunchDates.has(RESULT));
        final MissionDates dates = LaunchDates.of(RESULT);
        assertEquals(first(), dates.windowFirst());
        assertEquals(day(RESULT.launchPeriod().window().lastLaunchUtc()), dates.windowLast());
        assertEquals(PreciseDate.parse("2029-04-13"), dates.encounter());
    }

    @Test
    void theDaysThatADateMayMeanHaveTheirTransfers() {
        final PreciseDate three = PreciseDate.ofSpan(first(), first().plusDays(2));
        final List<LaunchDayResult> found = LaunchDates.on(RESULT, three);
        assertEquals(3, found.size());
        assertTrue(found.stream().allMatch(LaunchDayResult::within));
        assertEquals(
                RESULT.launchPeriod().window().firstLaunchUtc(), found.get(0).launchUtc());
        assertEquals(List.of(), LaunchDates.on(RESULT, PreciseDate.parse("1999")));
    }

    @Test
    void aSlipBeyondTheLaunchPeriodIsOutside() {
        final MissionDates dates = LaunchDates.of(RESULT);
        final PreciseDate last = PreciseDate.ofDay(dates.windowLast());
        assertEquals(LaunchSlip.Within.YES, LaunchSlip.of(last, 0, dates).inside());
        assertEquals(LaunchSlip.Within.NO, LaunchSlip.of(last, 1, dates).inside());
    }

    @Test
    void withoutAnEncounterThereIsNothingToHoldALaunchAgainst() {
        assertFalse(LaunchDates.has(SyntheticFlyby.withoutEncounter()));
    }

    private static LocalDate first() {
        return day(RESULT.launchPeriod().window().firstLaunchUtc());
    }

    private static LocalDate day(String utc) {
        return LocalDate.parse(utc.substring(0, 10));
    }
}

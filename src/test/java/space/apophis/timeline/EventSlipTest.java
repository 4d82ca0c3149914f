package space.apophis.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import space.apophis.units.PreciseDate;

/** By hand from 10 May 2028 to 1 February 2029 are 267 days, from 20 April to 28 February 314. */
class EventSlipTest {

    private static final Programme PROGRAMME = new Programme(ShippedTimeline.spec());

    @Test
    void laterGatesLoseTheDaysOfTheSlip() {
        final EventSlip slip = EventSlip.of(PROGRAMME, "ramses", "launch", 14);
        assertEquals(PreciseDate.parse("2028-05-04/2028-05-24"), slip.slipped());
        assertEquals(
                List.of("arrival", "encounter"),
                slip.gates().stream().map(left -> left.event().id()).toList());
        assertEquals(new DaysRange(267, 314), slip.gates().get(0).before());
        assertEquals(new DaysRange(253, 300), slip.gates().get(0).after());
    }

    @Test
    void aSharedLaunchMovesToo() {
        final List<EventSlip.Left> waiting =
                EventSlip.of(PROGRAMME, "ramses", "launch", 14).waiting();
        assertEquals(1, waiting.size());
        assertEquals("destiny-plus", waiting.get(0).system());
        assertTrue(waiting.get(0).together());
        assertEquals(new DaysRange(0, 0), waiting.get(0).after());
    }

    @Test
    void whatWaitsLosesItsSlack() {
        final EventSlip.Left launch =
                EventSlip.of(PROGRAMME, "h3", "f6", 700).waiting().get(0);
        assertEquals(new DaysRange(680, 700), launch.before());
        assertEquals(new DaysRange(-20, 0), launch.after());
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThrows(NoSuchElementException.class, () -> EventSlip.of(PROGRAMME, "ramses", "lunch", 1));
        assertThrows(NoSuchElementException.class, () -> EventSlip.of(PROGRAMME, "rameses", "launch", 1));
    }

    @Test
    void theProgrammesOwnDatesAreAWindow() {
        final MissionDates dates = MissionDates.of(PROGRAMME.system("ramses"), PROGRAMME.event("ramses", "launch"));
        final LaunchSlip slip =
                LaunchSlip.of(PROGRAMME.event("ramses", "launch").when(), 14, dates);
        assertEquals(LaunchSlip.Within.POSSIBLY, slip.inside());
        assertEquals(new DaysRange(-14, 6), slip.daysLeft());
        assertEquals(new DaysRange(253, 300), slip.daysToArrival());
        // From 24 May 2028 to 13 April 2029, a year less 41 days.
        assertEquals(new DaysRange(324, 344), slip.daysToEncounter());
        assertNull(MissionDates.of(PROGRAMME.system("callisto"), PROGRAMME.event("callisto", "launch"))
                .arrival());
    }
}

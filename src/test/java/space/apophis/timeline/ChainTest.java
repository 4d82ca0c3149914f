package space.apophis.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.Confidence;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.units.PreciseDate;

class ChainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Programme PROGRAMME = new Programme(ShippedTimeline.spec());

    private static EventSpec event(String id, String when, EventState state) {
        return new EventSpec(
                id, id, Map.of(), PreciseDate.parse(when), state, Confidence.COMPUTED, List.of("s0"), null, null);
    }

    private static Chain.Link link(String from, String to, boolean together) {
        return new Chain.Link(
                "a", event("x", from, EventState.PLANNED), "b", event("y", to, EventState.PLANNED), together);
    }

    @Test
    void theTightestLinkIsTheSlackOfAChain() {
        final Chain chain = new Chain(List.of(
                link("2027-01-01", "2027-03", false),
                link("2027-04-01", "2027-04-11", false),
                link("2028-01-01", "2028-01-01", true)));
        assertEquals(new DaysRange(10, 10), chain.slack());
        assertEquals(List.of("a", "b"), chain.systems());
    }

    @Test
    void sharedEventsAloneLeaveNoSlack() {
        assertEquals(new DaysRange(0, 0), new Chain(List.of(link("2028", "2028", true))).slack());
        assertThrows(IllegalArgumentException.class, () -> new Chain(List.of()));
    }

    /** A need that should have been met, and of which nothing is known, is not met before today. */
    @Test
    void whatIsOverdueCountsFromToday() {
        final EventSpec launch = event("launch", "2026-12-01", EventState.PLANNED);
        final Chain.Link due = new Chain.Link("a", event("x", "2026-06-10", EventState.DUE), "b", launch, false);
        final Chain.Link month = new Chain.Link("a", event("x", "2026-11", EventState.DUE), "b", launch, false);
        final Chain.Link done = new Chain.Link("a", event("x", "2026-06-10", EventState.HAPPENED), "b", launch, false);
        assertEquals(new DaysRange(174, 174), due.slack());
        assertEquals(Optional.of(new DaysRange(10, 10)), due.left(DAY));
        assertEquals(Optional.of(new DaysRange(1, 10)), month.left(DAY));
        assertEquals(Optional.empty(), done.left(DAY));
        assertEquals(Optional.of(new DaysRange(1, 10)), new Chain(List.of(done, due, month)).left(DAY));
        assertEquals(Optional.empty(), new Chain(List.of(done)).left(DAY));
    }

    /** Ministers and launcher each lead to Ramses, and through its launch to DESTINY+. */
    @Test
    void chainsOfTheCooperation() {
        final List<List<String>> systems =
                Chain.of(PROGRAMME).stream().map(Chain::systems).toList();
        assertTrue(systems.contains(List.of("ministerial-councils", "ramses", "destiny-plus")), systems.toString());
        assertTrue(systems.contains(List.of("h3", "ramses", "destiny-plus")), systems.toString());
        assertTrue(systems.contains(List.of("mmx-rover", "mmx")), systems.toString());
        assertEquals(5, systems.size());
    }

    /** 21 November 2026 to 20 April 2028 is 516 days; F6 was due on 10 June 2026, 164 days before. */
    @Test
    void launcherLeavesRamsesItsDays() {
        final Chain chain = Chain.of(PROGRAMME).stream()
                .filter(each -> each.systems().contains("h3"))
                .findFirst()
                .orElseThrow();
        assertEquals(new DaysRange(680, 700), chain.slack());
        assertEquals(Optional.of(new DaysRange(516, 536)), chain.left(DAY));
    }

    @Test
    void whoWaitsForALaunchIsKnown() {
        assertEquals(
                List.of("destiny-plus"),
                PROGRAMME.waitingFor("ramses", "launch").stream()
                        .map(Chain.Link::waitingSystem)
                        .toList());
        assertEquals(List.of(), PROGRAMME.waitingFor("ramses", "pdr"));
        assertEquals(
                List.of("destiny-plus", "ramses", "ministerial-councils", "h3"), PROGRAMME.withNeeds("destiny-plus"));
    }
}

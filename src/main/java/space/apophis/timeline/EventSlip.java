package space.apophis.timeline;

import java.util.List;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.units.PreciseDate;

/**
 * What a slip of an event by whole days leaves of the days to what comes after it, if that keeps its date.
 *
 * @param days of the slip; negative for an earlier date
 * @param event as it was planned
 * @param slipped all days that it may now mean
 * @param gates of the same system that come after the event
 * @param waiting events of other systems that wait for it
 */
public record EventSlip(long days, EventSpec event, PreciseDate slipped, List<Left> gates, List<Left> waiting) {

    /**
     * Days from the event to one that comes after.
     *
     * @param system of the other event
     * @param together whether the other event is the same and moves too
     * @param before days without the slip
     * @param after days with it; less than 0 at the least where the other may have to move
     */
    public record Left(String system, EventSpec event, boolean together, DaysRange before, DaysRange after) {}

    public EventSlip {
        gates = List.copyOf(gates);
        waiting = List.copyOf(waiting);
    }

    /**
     * Moves an event.
     *
     * @throws java.util.NoSuchElementException if there is no such system or event
     */
    public static EventSlip of(Programme programme, String system, String event, long days) {
        final EventSpec moved = programme.event(system, event);
        return new EventSlip(
                days,
                moved,
                LaunchSlip.moved(moved.when(), days),
                later(programme.system(system), moved).stream()
                        .map(gate -> left(system, moved, gate, days, false))
                        .toList(),
                programme.waitingFor(system, event).stream()
                        .map(link -> left(link.waitingSystem(), moved, link.waiting(), days, link.together()))
                        .toList());
    }

    private static List<EventSpec> later(SystemSpec system, EventSpec moved) {
        return system.events().stream()
                .filter(event -> event.gate() != null && event.state().stands())
                .filter(event -> event.when().firstDay().isAfter(moved.when().lastDay()))
                .toList();
    }

    private static Left left(String system, EventSpec moved, EventSpec other, long days, boolean together) {
        final DaysRange before = together ? new DaysRange(0, 0) : DaysRange.between(moved.when(), other.when());
        return new Left(system, other, together, before, together ? before : before.minus(days));
    }
}

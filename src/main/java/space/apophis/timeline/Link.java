package space.apophis.timeline;

import java.time.LocalDate;
import java.util.Optional;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventState;
import space.apophis.units.PreciseDate;

/**
 * An event of one system that an event of another waits for.
 *
 * @param needed event of the system that is needed
 * @param waiting event of the system that needs it
 * @param together whether the two are one and the same, as a shared launch
 */
public record Link(String neededSystem, EventSpec needed, String waitingSystem, EventSpec waiting, boolean together) {

    /**
     * Days that are left on a day. What has happened is waited for no more; what has not cannot happen before that day,
     * whatever its date was.
     *
     * @return empty if the needed event has happened
     */
    public Optional<DaysRange> left(LocalDate day) {
        if (needed.state() == EventState.HAPPENED) {
            return Optional.empty();
        }
        final PreciseDate stillPossible = PreciseDate.ofSpan(
                later(needed.when().firstDay(), day), later(needed.when().lastDay(), day));
        return Optional.of(together ? new DaysRange(0, 0) : DaysRange.between(stillPossible, waiting.when()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Days by which the needed event may slip before the waiting one has to move; none for a shared event. */
    public DaysRange slack() {
        return together ? new DaysRange(0, 0) : DaysRange.between(needed.when(), waiting.when());
    }

    /**
     * Whether another link may take up where this one ends: at an event of the same system that this one's does not
     * come after.
     */
    boolean leadsTo(Link next) {
        return waitingSystem.equals(next.neededSystem)
                && (waiting.id().equals(next.needed.id())
                        || !waiting.when().lastDay().isAfter(next.needed.when().firstDay()));
    }
}

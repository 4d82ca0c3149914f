package space.apophis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.units.PreciseDate;

/**
 * Events that wait for one another from system to system.
 *
 * @param links in time, at least one; each takes up where the one before it ends
 */
public record Chain(List<Link> links) {

    public Chain {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a chain has at least one link");
        }
    }

    /** All chains of a programme that no further link makes longer, in the order of its links. */
    public static List<Chain> of(Programme programme) {
        final List<Link> links = programme.links();
        final List<Chain> chains = new ArrayList<>();
        for (Link first : links) {
            if (links.stream().noneMatch(link -> link.leadsTo(first))) {
                extend(List.of(first), links, chains);
            }
        }
        return chains;
    }

    private static void extend(List<Link> begun, List<Link> links, List<Chain> chains) {
        final List<Link> next = links.stream()
                .filter(link -> begun.get(begun.size() - 1).leadsTo(link))
                .toList();
        if (next.isEmpty()) {
            chains.add(new Chain(begun));
        }
        for (Link link : next) {
            final List<Link> longer = new ArrayList<>(begun);
            longer.add(link);
            extend(longer, links, chains);
        }
    }

    /** Systems along it, each once. */
    public List<String> systems() {
        final Set<String> systems = new LinkedHashSet<>();
        links.forEach(link -> {
            systems.add(link.neededSystem());
            systems.add(link.waitingSystem());
        });
        return List.copyOf(systems);
    }

    /**
     * Days by which an event along it may slip, whichever it is, before another has to move: the least slack of its
     * links. Shared events move together and do not count, unless there are no others.
     */
    public DaysRange slack() {
        return tied().stream().map(Link::slack).reduce(DaysRange::min).orElseThrow();
    }

    /**
     * The same for what is still waited for on a day.
     *
     * @return empty if nothing is
     */
    public Optional<DaysRange> left(LocalDate day) {
        return tied().stream().flatMap(link -> link.left(day).stream()).reduce(DaysRange::min);
    }

    private List<Link> tied() {
        final List<Link> waiting =
                links.stream().filter(link -> !link.together()).toList();
        return waiting.isEmpty() ? links : waiting;
    }

    /**
     * An event of one system that an event of another waits for.
     *
     * @param needed event of the system that is needed
     * @param waiting event of the system that needs it
     * @param together whether the two are one and the same, as a shared launch
     */
    public record Link(
            String neededSystem, EventSpec needed, String waitingSystem, EventSpec waiting, boolean together) {

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
                            || !waiting.when()
                                    .lastDay()
                                    .isAfter(next.needed.when().firstDay()));
        }
    }
}

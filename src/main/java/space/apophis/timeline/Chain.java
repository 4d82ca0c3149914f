package space.apophis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** The link that leaves the fewest days. */
    public Link tightest() {
        return tied().stream()
                .min(Comparator.comparingLong(link -> link.slack().least()))
                .orElseThrow();
    }

    private List<Link> tied() {
        final List<Link> waiting =
                links.stream().filter(link -> !link.together()).toList();
        return waiting.isEmpty() ? links : waiting;
    }
}

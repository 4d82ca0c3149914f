package space.apophis.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.SystemSpec.Domain;
import space.apophis.units.PreciseDate;

/**
 * The part of a programme that is looked at.
 *
 * @param systems ids, by field and then in the order of the file
 * @param from first day
 * @param to last day, after the first
 * @param today held to be today; nothing here asks a clock
 */
public record Excerpt(List<String> systems, LocalDate from, LocalDate to, LocalDate today) {

    public Excerpt {
        systems = List.copyOf(systems);
        if (systems.isEmpty() || !to.isAfter(from)) {
            throw new IllegalArgumentException("an excerpt needs a system, and an end after its start");
        }
    }

    /** Some systems of a programme. */
    public static Excerpt of(Programme programme, Set<String> systems, LocalDate from, LocalDate to, LocalDate today) {
        return new Excerpt(
                programme.timeline().systems().stream()
                        .filter(system -> systems.contains(system.id()))
                        .sorted(Comparator.comparing(SystemSpec::domain))
                        .map(SystemSpec::id)
                        .toList(),
                from,
                to,
                today);
    }

    /** Systems of some fields, some others by name, and all that these need. */
    public static Set<String> withNeeds(Programme programme, Set<Domain> domains, List<String> names) {
        final Set<String> found = new LinkedHashSet<>();
        programme.timeline().systems().stream()
                .filter(system -> domains.contains(system.domain()) || names.contains(system.id()))
                .forEach(system -> found.addAll(programme.withNeeds(system.id())));
        return found;
    }

    /** Whole years that hold all events of some systems. */
    public static Excerpt years(Programme programme, Set<String> systems, LocalDate today) {
        final List<PreciseDate> dates = programme.timeline().systems().stream()
                .filter(system -> systems.contains(system.id()))
                .flatMap(system -> system.events().stream().map(EventSpec::when))
                .toList();
        final int first =
                dates.stream().mapToInt(date -> date.firstDay().getYear()).min().orElse(today.getYear());
        final int last =
                dates.stream().mapToInt(date -> date.lastDay().getYear()).max().orElse(today.getYear());
        return of(programme, systems, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), today);
    }
}

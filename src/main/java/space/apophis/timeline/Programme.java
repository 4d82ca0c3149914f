package space.apophis.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import space.apophis.scenario.timeline.DependencySpec;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.TimelineSpec;

/** The systems of a timeline and what they need of one another. The reader has made sure that no need is circular. */
public final class Programme {

    private final TimelineSpec timeline;
    private final Map<String, SystemSpec> systems = new LinkedHashMap<>();

    public Programme(TimelineSpec timeline) {
        this.timeline = timeline;
        timeline.systems().forEach(system -> systems.put(system.id(), system));
    }

    /** What it is made from. */
    public TimelineSpec timeline() {
        return timeline;
    }

    /** Ids of all systems in the order of the file. */
    public List<String> ids() {
        return List.copyOf(systems.keySet());
    }

    /**
     * A system by its id.
     *
     * @throws NoSuchElementException if there is none; the message says which there are
     */
    public SystemSpec system(String id) {
        final SystemSpec system = systems.get(id);
        if (system == null) {
            throw new NoSuchElementException(
                    "no system '" + id + "', there are " + String.join(", ", systems.keySet()));
        }
        return system;
    }

    /**
     * An event of a system.
     *
     * @throws NoSuchElementException if there is none; the message says which there are
     */
    public EventSpec event(String system, String id) {
        final List<EventSpec> events = system(system).events();
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no event '" + id + "' of '" + system + "', there are "
                        + String.join(", ", events.stream().map(EventSpec::id).toList())));
    }

    /**
     * The systems for which the programme is there: those with the gate of an encounter that stands; where none has one,
     * those that are part of a chain. In the order of the file.
     */
    public List<String> missions() {
        final List<String> met = systems.values().stream()
                .filter(system -> system.events().stream()
                        .anyMatch(event -> event.gate() == GateKind.ENCOUNTER
                                && event.state().stands()))
                .map(SystemSpec::id)
                .toList();
        if (!met.isEmpty()) {
            return met;
        }
        final Set<String> chained = new LinkedHashSet<>();
        Chain.of(this).forEach(chain -> chained.addAll(chain.systems()));
        return ids().stream().filter(chained::contains).toList();
    }

    /** A system and all that it needs, directly or through others, each once, itself first. */
    public List<String> withNeeds(String id) {
        final Set<String> found = new LinkedHashSet<>();
        final List<String> open = new ArrayList<>(List.of(system(id).id()));
        while (!open.isEmpty()) {
            final String next = open.remove(0);
            if (found.add(next)) {
                system(next).needs().stream().map(DependencySpec::system).forEach(open::add);
            }
        }
        return List.copyOf(found);
    }

    /** Links from an event to those that wait for it. */
    public List<Chain.Link> waitingFor(String system, String event) {
        final EventSpec needed = event(system, event);
        return links().stream()
                .filter(link ->
                        link.neededSystem().equals(system) && link.needed().equals(needed))
                .toList();
    }

    /** All needs that tie an event to an event, in the order of the file. */
    public List<Chain.Link> links() {
        final List<Chain.Link> links = new ArrayList<>();
        for (SystemSpec system : systems.values()) {
            for (DependencySpec need : system.needs()) {
                if (need.event() != null) {
                    links.add(new Chain.Link(
                            need.system(),
                            event(need.system(), need.event()),
                            system.id(),
                            event(system.id(), need.own()),
                            need.with() != null));
                }
            }
        }
        return links;
    }
}

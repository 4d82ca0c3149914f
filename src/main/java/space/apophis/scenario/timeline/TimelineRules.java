package space.apophis.scenario.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.Nearest;
import space.apophis.scenario.format.Shown;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.SystemSpec.DifferenceSpec;
import space.apophis.units.PreciseDate;
import space.apophis.units.PreciseDate.DatePrecision;

/** What the parts of a timeline owe one another. Faults name the key with all that stands above it. */
final class TimelineRules {

    private final PreciseDate asOf;
    private final List<DocumentSpec> documents;
    private final List<SystemSpec> systems;
    private final Map<String, SystemSpec> systemsById = new HashMap<>();
    private final Set<String> documentIds;
    private final Set<String> foundingIds;

    TimelineRules(PreciseDate asOf, List<DocumentSpec> documents, List<SystemSpec> systems) {
        this.asOf = asOf;
        this.documents = documents;
        this.systems = systems;
        systems.forEach(system -> systemsById.putIfAbsent(system.id(), system));
        this.documentIds = ids(documents, document -> true);
        this.foundingIds = ids(documents, DocumentSpec::founding);
    }

    private static Set<String> ids(List<DocumentSpec> documents, Predicate<DocumentSpec> which) {
        return documents.stream().filter(which).map(DocumentSpec::id).collect(Collectors.toSet());
    }

    /** @throws KeyFault for the first rule that is broken, in the order of the file */
    void check() {
        if (asOf.precision() != DatePrecision.DAY) {
            throw new KeyFault("asOf", "'" + asOf + "' is not a day, one is needed");
        }
        requireOnce(documents, DocumentSpec::id, "documents");
        requireOnce(systems, SystemSpec::id, "systems");
        for (int i = 0; i < systems.size(); i++) {
            check(systems.get(i), item("systems", i));
        }
        new NeedCircle(systems).refuse();
    }

    private void check(SystemSpec system, String path) {
        requireKnown(system.documents(), foundingIds, "founding document", path + ".documents");
        requireOnce(system.events(), EventSpec::id, path + ".events");
        for (int i = 0; i < system.contributions().size(); i++) {
            requireSources(system.contributions().get(i).sources(), item(path + ".contributions", i));
        }
        for (int i = 0; i < system.needs().size(); i++) {
            check(system, system.needs().get(i), item(path + ".needs", i));
        }
        for (int i = 0; i < system.differs().size(); i++) {
            final DifferenceSpec difference = system.differs().get(i);
            final String at = item(path + ".differs", i);
            requireKnown(difference.document(), foundingIds, "founding document", at + ".document");
            requireSources(difference.sources(), at);
        }
        for (int i = 0; i < system.events().size(); i++) {
            check(system.events().get(i), item(path + ".events", i));
        }
    }

    private void check(SystemSpec system, DependencySpec need, String path) {
        requireKnown(need.system(), systemsById.keySet(), "system", path + ".system");
        requireSources(need.sources(), path);
        if (need.event() != null) {
            requireStanding(systemsById.get(need.system()), need.event(), path + ".event");
            requireStanding(system, need.own(), path + (need.before() == null ? ".with" : ".before"));
        }
    }

    private static void requireStanding(SystemSpec system, String event, String path) {
        final Map<String, EventSpec> events = new HashMap<>();
        system.events().forEach(each -> events.putIfAbsent(each.id(), each));
        requireKnown(event, events.keySet(), "event of '" + system.id() + "'", path);
        final EventState state = events.get(event).state();
        if (!state.stands()) {
            throw new KeyFault(path, "'" + event + "' is " + state + ", only an event that stands is allowed");
        }
    }

    private void check(EventSpec event, String path) {
        requireSources(event.sources(), path);
        final boolean ahead = event.when().firstDay().isAfter(asOf.firstDay());
        final boolean lasts = event.when().precision() == DatePrecision.SPAN
                && event.when().lastDay().isAfter(asOf.firstDay());
        final String why = switch (event.state()) {
            case HAPPENED -> ahead || lasts ? "is not over" : "";
            case DUE -> ahead ? "has not begun" : "";
            case PLANNED -> ahead ? "" : "has begun";
            case SUPERSEDED, CANCELLED -> "";
        };
        if (!why.isEmpty()) {
            throw new KeyFault(
                    path + ".state",
                    "'" + event.state() + "', but " + event.when() + " " + why + " on " + asOf
                            + ", the day of the timeline");
        }
    }

    private void requireSources(List<String> sources, String path) {
        if (sources.isEmpty()) {
            throw new KeyFault(path + ".sources", "names no document, at least one is needed");
        }
        requireKnown(sources, documentIds, "document", path + ".sources");
    }

    private static void requireKnown(List<String> ids, Set<String> known, String what, String path) {
        for (int i = 0; i < ids.size(); i++) {
            requireKnown(ids.get(i), known, what, item(path, i));
        }
    }

    private static void requireKnown(String id, Set<String> known, String what, String path) {
        if (!known.contains(id)) {
            final String hint = Nearest.to(id, known)
                    .map(near -> ", did you mean '" + near + "'?")
                    .orElse("");
            throw new KeyFault(path, "'" + Shown.text(id) + "' is no " + what + " of this file" + hint);
        }
    }

    private static <T> void requireOnce(List<T> list, Function<T, String> id, String path) {
        final Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(id.apply(list.get(i)))) {
                throw new KeyFault(
                        item(path, i) + ".id", "'" + id.apply(list.get(i)) + "' is given twice, once is allowed");
            }
        }
    }

    /** Places are counted from 1, as in all messages. */
    static String item(String path, int index) {
        return path + "[" + (index + 1) + "]";
    }

    /**
     * Systems that wait for one another in a circle. Systems that need nothing are taken away until none is left (Kahn
     * 1962); what cannot be taken away holds a circle.
     */
    static final class NeedCircle {

        private final List<SystemSpec> systems;

        NeedCircle(List<SystemSpec> systems) {
            this.systems = systems;
        }

        /** @throws KeyFault at the need that closes a circle, if there is one */
        void refuse() {
            final Map<String, SystemSpec> waiting = new LinkedHashMap<>();
            systems.forEach(system -> waiting.put(system.id(), system));
            while (waiting.values()
                    .removeIf(
                            system -> system.needs().stream().noneMatch(need -> waiting.containsKey(need.system())))) {
                // Each pass frees those that waited only for what the last one took away.
            }
            if (!waiting.isEmpty()) {
                throw fault(waiting);
            }
        }

        /** Follows the needs of those that wait, which all need another that waits, until one comes again. */
        private KeyFault fault(Map<String, SystemSpec> waiting) {
            final List<String> walk = new ArrayList<>();
            final Set<String> seen = new HashSet<>();
            SystemSpec at = waiting.values().iterator().next();
            while (seen.add(at.id())) {
                walk.add(at.id());
                at = waiting.get(at.needs().get(waitingNeed(at, waiting)).system());
            }
            final List<String> circle = new ArrayList<>(walk.subList(walk.indexOf(at.id()), walk.size()));
            final SystemSpec last = waiting.get(circle.get(circle.size() - 1));
            circle.add(at.id());
            final String path = TimelineRules.item("systems", systems.indexOf(last));
            return new KeyFault(
                    TimelineRules.item(path + ".needs", waitingNeed(last, waiting)) + ".system",
                    Shown.text(String.join(" needs ", circle)) + ": a circle, none is allowed");
        }

        private static int waitingNeed(SystemSpec system, Map<String, SystemSpec> waiting) {
            int i = 0;
            while (!waiting.containsKey(system.needs().get(i).system())) {
                i++;
            }
            return i;
        }
    }
}

package space.apophis.scenario.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.Shown;

/**
 * Systems that wait for one another in a circle. Systems that need nothing are taken away until none is left (Kahn
 * 1962); what cannot be taken away holds a circle.
 */
final class NeedCircle {

    private final List<SystemSpec> systems;

    NeedCircle(List<SystemSpec> systems) {
        this.systems = systems;
    }

    /** @throws KeyFault at the need that closes a circle, if there is one */
    void refuse() {
        final Map<String, SystemSpec> waiting = new LinkedHashMap<>();
        systems.forEach(system -> waiting.put(system.id(), system));
        while (waiting.values()
                .removeIf(system -> system.needs().stream().noneMatch(need -> waiting.containsKey(need.system())))) {
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

package space.apophis.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.timeline.MissionDates.Gate;

/**
 * Days from one gate to the next.
 *
 * @param systems whose gates they are, each once
 */
public record Margin(Gate from, Gate to, DaysRange days, List<String> systems) {

    static Margin between(Gate from, Gate to) {
        return new Margin(
                from,
                to,
                DaysRange.between(from.when(), to.when()),
                Stream.concat(from.systems().stream(), to.systems().stream())
                        .distinct()
                        .toList());
    }

    /**
     * Gates that a system must pass, as far as they stand: its own, and those on the ground of the systems that it needs.
     * The dates of a mission take the place of its own launch, arrival and encounter.
     *
     * @param mission as its trajectory has it; null leaves the dates of the programme
     * @return in time
     */
    public static List<Gate> gates(Programme programme, String system, MissionDates mission) {
        final Stream<Gate> own = programme.withNeeds(system).stream()
                .map(programme::system)
                .flatMap(Margin::gates)
                .filter(gate -> !isFlown(gate.kind())
                        || mission == null && gate.systems().contains(system));
        final Stream<Gate> flown = mission == null ? Stream.of() : mission.gates().stream();
        return Stream.concat(own, flown).sorted(Gate.IN_TIME).toList();
    }

    private static boolean isFlown(GateKind kind) {
        return kind == GateKind.LAUNCH || kind == GateKind.ARRIVAL || kind == GateKind.ENCOUNTER;
    }

    private static Stream<Gate> gates(SystemSpec system) {
        return system.events().stream()
                .filter(event -> event.gate() != null && event.state().stands())
                .map(event -> Gate.of(system, event));
    }

    /** Days from each gate to the next. */
    public static List<Margin> between(List<Gate> gates) {
        final List<Margin> margins = new ArrayList<>();
        for (int i = 1; i < gates.size(); i++) {
            margins.add(between(gates.get(i - 1), gates.get(i)));
        }
        return margins;
    }

    /** Kinds of gates of which no date is known; what is not known is said, not made up. */
    public static Set<GateKind> undated(List<Gate> gates) {
        final Set<GateKind> undated = EnumSet.copyOf(Arrays.asList(GateKind.values()));
        gates.forEach(gate -> undated.remove(gate.kind()));
        return undated;
    }
}

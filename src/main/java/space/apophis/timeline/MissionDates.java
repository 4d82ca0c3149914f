package space.apophis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.units.PreciseDate;

/**
 * Dates of a mission that its launch has to meet, UTC. A transfer search fills it with days; the programme's own dates
 * may be known less precisely.
 *
 * @param windowFirst first day on which the launch is possible
 * @param windowLast last day on which it is
 * @param arrival of the spacecraft; null where no date is known
 * @param encounter of the asteroid with Earth; null where the mission has none
 */
public record MissionDates(LocalDate windowFirst, LocalDate windowLast, PreciseDate arrival, PreciseDate encounter) {

    public MissionDates {
        if (windowLast.isBefore(windowFirst)) {
            throw new IllegalArgumentException(
                    "the window closes on " + windowLast + ", before it opens on " + windowFirst);
        }
        if (arrival != null && !arrival.lastDay().isAfter(windowLast)) {
            throw new IllegalArgumentException("arrival on " + arrival + " is not after the window, " + windowLast);
        }
    }

    /** As a trajectory has them. */
    public MissionDates(LocalDate windowFirst, LocalDate windowLast, LocalDate arrival, LocalDate encounter) {
        this(windowFirst, windowLast, PreciseDate.ofDay(arrival), PreciseDate.ofDay(encounter));
    }

    /** As the programme has them: all days that the launch may mean are the window. */
    public static MissionDates of(SystemSpec system, EventSpec launch) {
        return new MissionDates(
                launch.when().firstDay(),
                launch.when().lastDay(),
                when(system, GateKind.ARRIVAL, launch),
                when(system, GateKind.ENCOUNTER, launch));
    }

    private static PreciseDate when(SystemSpec system, GateKind kind, EventSpec launch) {
        return system.events().stream()
                .filter(event -> event.gate() == kind && event.state().stands())
                .map(EventSpec::when)
                .filter(when -> when.lastDay().isAfter(launch.when().lastDay()))
                .findFirst()
                .orElse(null);
    }

    /** Opening of the window, its close, arrival and encounter as far as they are known, in time. */
    public List<Gate> gates() {
        final List<Gate> gates = new ArrayList<>();
        gates.add(gate(GateKind.LAUNCH, "launch window opens", PreciseDate.ofDay(windowFirst)));
        gates.add(gate(GateKind.LAUNCH, "launch window closes", PreciseDate.ofDay(windowLast)));
        if (arrival != null) {
            gates.add(gate(GateKind.ARRIVAL, "arrival", arrival));
        }
        if (encounter != null) {
            gates.add(gate(GateKind.ENCOUNTER, "encounter", encounter));
        }
        gates.sort(Gate.IN_TIME);
        return List.copyOf(gates);
    }

    private static Gate gate(GateKind kind, String what, PreciseDate when) {
        return new Gate(kind, what, when, null, List.of());
    }

    /**
     * A date that a mission must pass.
     *
     * @param kind what is passed
     * @param what in a few words
     * @param event of the programme; null for a date of the trajectory alone
     * @param systems of the programme whose gate it is; empty for a date of the trajectory alone
     */
    public record Gate(GateKind kind, String what, PreciseDate when, EventSpec event, List<String> systems) {

        /** In time: by the first day that a date may mean, then the last, then the usual order of kinds. */
        public static final Comparator<Gate> IN_TIME = Comparator.comparing(
                        (Gate gate) -> gate.when().firstDay())
                .thenComparing(gate -> gate.when().lastDay())
                .thenComparing(Gate::kind)
                .thenComparing((Gate gate) -> gate.what());

        public Gate {
            systems = List.copyOf(systems);
        }

        /** An event of the programme that is a gate. */
        public static Gate of(SystemSpec system, EventSpec event) {
            return new Gate(event.gate(), event.what(), event.when(), event, List.of(system.id()));
        }

        /** What is passed in a language, in English where it is not known in that. */
        public String what(Language language) {
            return event == null ? what : event.what(language);
        }

        /** Whether its date has come and its outcome is not known. */
        public boolean due() {
            return event != null && event.state() == EventState.DUE;
        }
    }
}

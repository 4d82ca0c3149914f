package space.apophis.timeline;

import java.util.Comparator;
import java.util.List;
import space.apophis.scenario.timeline.GateKind;
import space.apophis.units.PreciseDate;

/**
 * A date that a mission must pass.
 *
 * @param kind what is passed
 * @param what in a few words
 * @param systems of the programme whose gate it is; empty for a date of the trajectory alone
 */
public record Gate(GateKind kind, String what, PreciseDate when, List<String> systems) {

    /** In time: by the first day that a date may mean, then the last, then the usual order of kinds. */
    public static final Comparator<Gate> IN_TIME = Comparator.comparing(
                    (Gate gate) -> gate.when().firstDay())
            .thenComparing(gate -> gate.when().lastDay())
            .thenComparing(Gate::kind)
            .thenComparing(Gate::what);

    public Gate {
        systems = List.copyOf(systems);
    }
}

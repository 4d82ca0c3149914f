package space.apophis.timeline;

import java.time.LocalDate;
import java.util.List;
import space.apophis.scenario.GateKind;
import space.apophis.units.PreciseDate;

/**
 * What a trajectory says of the calendar, UTC days. A transfer search fills it; nothing of the programme is in it.
 *
 * @param windowFirst first day on which the launch is possible
 * @param windowLast last day on which it is
 * @param arrival of the spacecraft
 * @param encounter of the asteroid with Earth
 */
public record MissionDates(LocalDate windowFirst, LocalDate windowLast, LocalDate arrival, LocalDate encounter) {

    public MissionDates {
        if (windowLast.isBefore(windowFirst)) {
            throw new IllegalArgumentException(
                    "the window closes on " + windowLast + ", before it opens on " + windowFirst);
        }
        if (!arrival.isAfter(windowLast)) {
            throw new IllegalArgumentException("arrival on " + arrival + " is not after the window, " + windowLast);
        }
    }

    /** Opening of the window, its close, arrival and encounter, in time. */
    public List<Gate> gates() {
        return List.of(
                        gate(GateKind.LAUNCH, "launch window opens", windowFirst),
                        gate(GateKind.LAUNCH, "launch window closes", windowLast),
                        gate(GateKind.ARRIVAL, "arrival", arrival),
                        gate(GateKind.ENCOUNTER, "encounter", encounter))
                .stream()
                .sorted(Gate.IN_TIME)
                .toList();
    }

    private static Gate gate(GateKind kind, String what, LocalDate day) {
        return new Gate(kind, what, PreciseDate.ofDay(day), List.of());
    }
}

package space.apophis.transfer.ion.flight;

import java.util.List;
import java.util.Optional;
import space.apophis.dynamics.CraftPath;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.Injection;
import space.apophis.transfer.ion.IonFlight;

/**
 * A flight under ion thrust as it was flown beside the impulses on conics that it came from. Injection, arcs, flybys and path
 * are there only where it was flown to its end.
 *
 * @param planned it came from
 * @param convergence whether every flyby was met; its miss is the largest of them
 * @param injection flown
 * @param arcs of thrust, in order
 * @param coasts the segments without thrust, in order
 * @param flybys in order
 * @param path from injection to the last flyby
 */
public record FlownIonFlight(
        IonFlight planned,
        Convergence convergence,
        Optional<Injection> injection,
        List<FlownIonArc> arcs,
        List<FlownIonCoast> coasts,
        List<FlownFlyby> flybys,
        Optional<CraftPath> path) {

    public FlownIonFlight {
        arcs = List.copyOf(arcs);
        coasts = List.copyOf(coasts);
        flybys = List.copyOf(flybys);
    }

    static FlownIonFlight failed(IonFlight planned, Convergence convergence) {
        return new FlownIonFlight(
                planned, convergence, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** What the engines give, m/s; not a number if a flyby was not met. */
    public double deltaV() {
        return convergence.reached()
                ? arcs.stream().mapToDouble(arc -> arc.burn().deltaV()).sum()
                : Double.NaN;
    }

    /**
     * What the engines give in a phase, m/s.
     *
     * @param phase from 0
     */
    public double deltaV(int phase) {
        final double from =
                phase == 0 ? Double.NEGATIVE_INFINITY : flybys.get(phase - 1).time();
        return arcs.stream()
                .filter(arc -> arc.burn().arc().start() >= from
                        && arc.burn().arc().start() < flybys.get(phase).time())
                .mapToDouble(arc -> arc.burn().deltaV())
                .sum();
    }

    /** Propellant that the engines use, kg; not a number if a flyby was not met. */
    public double propellant() {
        return convergence.reached()
                ? arcs.stream().mapToDouble(arc -> arc.burn().propellant()).sum()
                : Double.NaN;
    }

    /** Largest share of the available thrust that is used; 0 without thrust. */
    public double greatestThrottle() {
        return arcs.stream().mapToDouble(FlownIonArc::throttle).max().orElse(0.0);
    }
}

package space.apophis.study.trajectory;

import java.util.List;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.FlownTrajectory;

/**
 * An option of a craft, wherever it was found: what was searched, and what was flown of it.
 *
 * @param label for people
 * @param legs in order, an arrival or a flyby last
 * @param searched on conics
 * @param flown to its end; null where it was not
 * @param convergence of the flight; null where it was not tried
 */
public record CraftOption(
        String label, List<LegSpec> legs, FlightLedger searched, FlightLedger flown, Convergence convergence) {

    /**
     * With what was flown of it.
     *
     * @param tried in full dynamics; null where it was not
     */
    static CraftOption of(
            TrajectoryCase trajectoryCase,
            String label,
            List<LegSpec> legs,
            FlightLedger searched,
            FlownTrajectory tried) {
        return new CraftOption(
                label,
                legs,
                searched,
                tried != null && tried.convergence().reached()
                        ? new FlownLedger(trajectoryCase, legs, searched, tried).ledger()
                        : null,
                tried == null ? null : tried.convergence());
    }

    /** As flown where it was, else on conics. */
    public FlightLedger leading() {
        return flown == null ? searched : flown;
    }

    public EndSpec end() {
        return (EndSpec) legs.get(legs.size() - 1);
    }

    /** Whether it ends at rest with a body. */
    public boolean isRendezvous() {
        return end().type() == LegType.ARRIVAL;
    }

    /** Whether it ends in the body. */
    public boolean hits() {
        return end() instanceof EndSpec.Flyby flyby && flyby.hits();
    }

    boolean isIon() {
        return legs.stream().anyMatch(leg -> leg.type() == LegType.THRUST_ARC);
    }

    /** Name of a leg for people: its type, and its label where it has one. */
    static String name(LegSpec leg) {
        return type(leg) + (leg.label() == null ? "" : " " + leg.label());
    }

    /** What a leg is: a flyby of the centre is an impact. */
    static String type(LegSpec leg) {
        return leg instanceof EndSpec.Flyby flyby && flyby.hits()
                ? "impact"
                : leg.type().toString();
    }
}

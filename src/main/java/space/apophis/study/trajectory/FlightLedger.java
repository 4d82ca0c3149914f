package space.apophis.study.trajectory;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.Passes;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.flight.Injection;

/**
 * A flight leg by leg, without margins: as it was searched on conics, or as it was flown in full dynamics.
 *
 * @param asymptote of the launch
 * @param injection flown; null on conics
 * @param end at the last body
 * @param entries one for each leg
 * @param passes of planets and small bodies
 * @param path of the craft
 */
public record FlightLedger(
        LaunchAsymptote asymptote,
        Injection injection,
        End end,
        List<Entry> entries,
        Passes passes,
        TrajectoryPath path) {

    public FlightLedger {
        entries = List.copyOf(entries);
    }

    /**
     * At the last body.
     *
     * @param body its name
     * @param time TDB seconds since J2000: of an arrival on conics the middle of its braking, flown when it is at rest
     * @param position of the body, heliocentric, ICRF, m
     * @param approach velocity relative to it, before a braking, ICRF, m/s
     */
    public record End(String body, double time, Vector3D position, Vector3D approach) {}

    /**
     * What a leg does. What is not there is not a number.
     *
     * @param time TDB seconds since J2000: of burns the middle of the first; not a number where nothing is to be done
     * @param until of a thrust arc, or the middle of the last of several burns
     * @param deltaV m/s
     * @param massAfter kg
     * @param excessSpeed relative to the body, arriving, at launch leaving, m/s
     * @param altitude lowest above the equatorial radius, m
     * @param position heliocentric, ICRF, m
     * @param burns in order
     */
    record Entry(
            double time,
            double until,
            double deltaV,
            double massAfter,
            double excessSpeed,
            double altitude,
            Vector3D position,
            List<BurnResult> burns) {

        /** At an instant, without burns. */
        static Entry at(double time, double massAfter, double excessSpeed, Vector3D position) {
            return new Entry(time, Double.NaN, 0.0, massAfter, excessSpeed, Double.NaN, position, List.of());
        }
    }

    /** Launch, TDB seconds since J2000. */
    public double launch() {
        return entries.get(0).time();
    }

    /** kg. */
    public double launchMass() {
        return entries.get(0).massAfter();
    }

    /** kg, at the end. */
    public double massAtEnd() {
        return entries.get(entries.size() - 1).massAfter();
    }

    /** kg, before the arrival and its braking. */
    public double massBeforeBraking(List<LegSpec> legs) {
        double mass = launchMass();
        for (int i = 0; i < legs.size() && legs.get(i).type() != LegType.BRAKING; i++) {
            mass = legs.get(i).type() == LegType.ARRIVAL ? mass : entries.get(i).massAfter();
        }
        return mass;
    }

    /** All that the craft gives, m/s. */
    public double deltaV() {
        return entries.stream().mapToDouble(Entry::deltaV).sum();
    }

    /** What it gives before the arrival, m/s. */
    double deepSpaceDeltaV(List<LegSpec> legs) {
        double sum = 0.0;
        for (int i = 0; i < legs.size(); i++) {
            final LegType type = legs.get(i).type();
            sum += type == LegType.BRAKING || type == LegType.ARRIVAL
                    ? 0.0
                    : entries.get(i).deltaV();
        }
        return sum;
    }
}

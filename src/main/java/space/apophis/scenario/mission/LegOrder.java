package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.EndSpec.Arrival;
import space.apophis.scenario.mission.EndSpec.Flyby;
import space.apophis.scenario.mission.LegSpec.Braking;
import space.apophis.scenario.mission.LegSpec.Launch;
import space.apophis.scenario.mission.LegSpec.ThrustArc;
import space.apophis.units.Epoch;

/** Which legs may follow which, and that their dates do. */
final class LegOrder {

    private LegOrder() {}

    /**
     * Checks them.
     *
     * @throws KeyFault at the first that is out of place
     */
    static void check(List<LegSpec> legs) {
        final boolean ion = legs.stream().anyMatch(ThrustArc.class::isInstance);
        for (int i = 0; i < legs.size(); i++) {
            final String fault = fault(legs, i);
            if (fault != null) {
                throw new KeyFault(key(i), fault);
            }
        }
        for (int i = 0; i < legs.size(); i++) {
            final String fault = ion ? faultBesideThrust(legs.get(i)) : faultBesideNone(legs, i);
            if (fault != null) {
                throw new KeyFault(key(i), fault);
            }
        }
        checkDates(legs);
    }

    private static String key(int leg) {
        return "legs[" + (leg + 1) + "]";
    }

    /** What is wrong with a leg between its neighbours; null for nothing. */
    private static String fault(List<LegSpec> legs, int i) {
        final LegSpec leg = legs.get(i);
        final LegSpec next = i + 1 < legs.size() ? legs.get(i + 1) : null;
        if (leg instanceof Launch != (i == 0)) {
            return i == 0 ? "is not a launch, the first must be" : "is a second launch, one is allowed";
        }
        if (leg instanceof Arrival && next != null) {
            return "is an arrival with legs after it, it must be the last";
        }
        if (next == null && !(leg instanceof EndSpec)) {
            return "is a " + leg.type() + ", the last must be an arrival or a flyby";
        }
        if (leg instanceof Braking && !(next instanceof Arrival)) {
            return "is a braking without an arrival right after it, that is needed";
        }
        final boolean ion = legs.stream().anyMatch(ThrustArc.class::isInstance);
        if (leg instanceof Flyby && ion && !(legs.get(i - 1) instanceof ThrustArc)) {
            return "is a flyby without a thrust-arc right before it, that is needed";
        }
        return leg instanceof ThrustArc && !(next instanceof Flyby)
                ? "is a thrust-arc without a flyby right after it, that is needed"
                : null;
    }

    private static String faultBesideThrust(LegSpec leg) {
        return leg instanceof Launch || leg instanceof ThrustArc || leg instanceof Flyby
                ? null
                : "is a " + leg.type() + " beside a thrust-arc, only launch, thrust-arc and flyby are allowed there";
    }

    /** Past a small body on conics the search goes no further: engines that steer from one to the next are ion engines. */
    private static String faultBesideNone(List<LegSpec> legs, int i) {
        return legs.get(i) instanceof Flyby && i < legs.size() - 1
                ? "is a flyby with legs after it, it must be the last where there is no thrust-arc"
                : null;
    }

    private static void checkDates(List<LegSpec> legs) {
        Epoch earliest = null;
        for (int i = 0; i < legs.size(); i++) {
            final LegDates dates = legs.get(i).dates();
            if (earliest != null && dates.latest() != null && !(dates.latest().julianDate() > earliest.julianDate())) {
                throw new KeyFault(
                        key(i) + (dates.date() == null ? ".to" : ".date"),
                        "'" + dates.latest() + "' is not after " + earliest
                                + ", the first date of a leg before it, a later date is needed");
            }
            if (dates.earliest() != null
                    && (earliest == null || dates.earliest().julianDate() > earliest.julianDate())) {
                earliest = dates.earliest();
            }
        }
        if (legs.get(legs.size() - 1).latest() == null) {
            throw new KeyFault(key(legs.size() - 1) + ".date", "missing, the last leg needs a date or a range");
        }
    }
}

package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/** Whether the dates of legs can be. */
final class LegDates {

    private LegDates() {}

    /** Checks those of one leg. */
    static void check(LegType type, Epoch date, Epoch from, Epoch to) {
        if (date != null && (from != null || to != null)) {
            throw new KeyFault("date", "given beside 'from' or 'to', either a date or a range is allowed");
        }
        if ((from == null) != (to == null)) {
            throw new KeyFault(from == null ? "from" : "to", "missing, a range needs both 'from' and 'to'");
        }
        if (from != null && !(to.julianDate() > from.julianDate())) {
            throw new KeyFault("to", "'" + to + "' is not after from, a later date is needed");
        }
        final boolean timeless = type == LegType.THRUST_ARC || type == LegType.BRAKING;
        if (timeless && (date != null || from != null)) {
            throw new KeyFault(
                    date != null ? "date" : "from",
                    "is no key of a leg of type " + type + ", its neighbours have the dates");
        }
        if (type == LegType.LAUNCH && date == null && from == null) {
            throw new KeyFault("date", "missing, a launch needs a date or a range");
        }
    }

    /** Checks that those of all legs are in the order of the legs. */
    static void check(List<LegSpec> legs) {
        Epoch earliest = null;
        for (int i = 0; i < legs.size(); i++) {
            final LegSpec leg = legs.get(i);
            if (earliest != null && leg.latest() != null && !(leg.latest().julianDate() > earliest.julianDate())) {
                throw new KeyFault(
                        "legs[" + (i + 1) + "]." + (leg.date() == null ? "to" : "date"),
                        "'" + leg.latest() + "' is not after " + earliest
                                + ", the first date of a leg before it, a later date is needed");
            }
            if (leg.earliest() != null && (earliest == null || leg.earliest().julianDate() > earliest.julianDate())) {
                earliest = leg.earliest();
            }
        }
        if (legs.get(legs.size() - 1).latest() == null) {
            throw new KeyFault("legs[" + legs.size() + "].date", "missing, the last leg needs a date or a range");
        }
    }
}

package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/**
 * When a leg is: fixed by a date, bounded by a range, or free between its neighbours.
 *
 * @param date null where it is not fixed
 * @param from null where it is not bounded, as to
 */
public record LegDates(
        @Key(value = "Its date, where that is fixed", byDefault = Key.ABSENT, example = "2025-03-12 UTC")
        Epoch date,

        @Key(value = "First date allowed", byDefault = Key.ABSENT)
        Epoch from,

        @Key(value = "Last date allowed", byDefault = Key.ABSENT)
        Epoch to) {

    public LegDates {
        if (date != null && (from != null || to != null)) {
            throw new KeyFault("date", "given beside 'from' or 'to', either a date or a range is allowed");
        }
        if ((from == null) != (to == null)) {
            throw new KeyFault(from == null ? "from" : "to", "missing, a range needs both 'from' and 'to'");
        }
        if (from != null && !(to.julianDate() > from.julianDate())) {
            throw new KeyFault("to", "'" + to + "' is not after from, a later date is needed");
        }
    }

    /** Those of a leg that is where its neighbours let it be. */
    static final LegDates FREE = new LegDates(null, null, null);

    /** The first instant allowed; null where only the neighbours say. */
    Epoch earliest() {
        return date == null ? from : date;
    }

    /** The last instant allowed; null where only the neighbours say. */
    Epoch latest() {
        return date == null ? to : date;
    }
}

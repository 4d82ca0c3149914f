package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.KeyWords;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Launches to the same body over years.
 *
 * @param arrivalFrom null for any after the launch
 * @param beforeEncounter s
 * @param afterEncounter s
 * @param step s
 * @param longestFlight s
 * @param ways null where none are asked for
 */
public record OpportunitiesSpec(
        @Key(value = "No launch is earlier", example = "2028-01-01 UTC")
        Epoch from,

        @Key(value = "No launch is later", example = "2036-01-01 UTC")
        Epoch to,

        @Key(value = "No arrival is earlier; where it is not given, any after the launch", byDefault = Key.ABSENT)
        Epoch arrivalFrom,

        @Key(value = "No arrival is later", example = "2037-01-01 UTC")
        Epoch arrivalTo,

        @Key(
                value =
                        "Arrivals before the encounter with Earth are so long before it at least; conics about the Sun fail"
                                + " where Earth pulls on both",
                byDefault = "5 d",
                range = "2 d to 1000 d",
                example = "53 d")
        double beforeEncounter,

        @Key(
                value = "Arrivals after the encounter with Earth are so long after it at least",
                byDefault = "5 d",
                range = "2 d to 1000 d")
        double afterEncounter,

        @Key(
                value = "Step of the first search, whole days; it goes on day by day",
                byDefault = "8 d",
                range = "1 d to 40 d")
        double step,

        @Key(value = "Longest flight", byDefault = "700 d", range = "1 d to 5000 d")
        double longestFlight,

        @Key(value = "Most whole revolutions about the Sun", byDefault = "0", range = "0 to 5")
        int revolutions,

        @Key(value = "Rendezvous, flyby or impact", byDefault = "rendezvous")
        ArrivalMode mode,

        @Key("What a launch has to hold to belong to a period")
        OpportunityLimitsSpec limits,

        @Key(
                value = "Whether each launch day has the arrival best for it, or all of a period have one arrival",
                byDefault = "free")
        Arrivals arrivals,

        @Key(value = "Other departures, and modes, in one ranked table", byDefault = Key.ABSENT)
        WaysSpec ways,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    /** Arrivals of the days of one period. */
    public enum Arrivals {
        /** Each day has its best. */
        FREE,
        /** All have that of the best day. */
        FIXED;

        /** Its name in a file. */
        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }

    private static final double MOST_PAIRS = 2e6;

    public OpportunitiesSpec {
        requireLater("to", to, "from", from);
        requireLater(
                "arrivalTo",
                arrivalTo,
                arrivalFrom == null ? "from" : "arrivalFrom",
                arrivalFrom == null ? from : arrivalFrom);
        if (Math.abs(step / Unit.DAY - Math.rint(step / Unit.DAY)) > 1e-9) {
            throw new KeyFault("step", "is not of whole days, such a step is needed");
        }
        final double launches = (to.julianDate() - from.julianDate()) * Unit.DAY / step;
        if (launches * (longestFlight / step) * (2.0 * revolutions + 1.0) > MOST_PAIRS) {
            throw new KeyFault("step", "with these dates gives more than 2 million arcs, a larger one is needed");
        }
        if (mode == ArrivalMode.RENDEZVOUS && limits.deltaV() == null) {
            throw new KeyFault("limits.deltaV", "missing, a rendezvous needs it");
        }
        if (mode != ArrivalMode.RENDEZVOUS && limits.c3() == null) {
            throw new KeyFault("limits.c3", "missing, a flyby or an impact needs it");
        }
    }

    private static void requireLater(String key, Epoch later, String otherKey, Epoch earlier) {
        if (later.julianDate() < earlier.julianDate()) {
            throw new KeyFault(key, "'" + later + "' is before " + otherKey + ", a later date is needed");
        }
    }
}

package space.apophis.scenario;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/**
 * Tables, charts and exports.
 *
 * @param step s
 * @param encounterMargin s
 * @param orbitMargin s
 */
public record OutputSpec(
        @Key(value = "First row of the tables, TDB", example = "2029-03-15 TDB")
        Epoch from,

        @Key(value = "No row of the tables is later, TDB", example = "2029-05-13 TDB")
        Epoch to,

        @Key(value = "Step of the tables, counted in TDB", byDefault = "1 h", range = "1 s to 10000 d")
        double step,

        @Key(
                value =
                        "Date of creation that exports carry, UTC; the clock is never asked, so that the same scenario gives"
                                + " the same bytes",
                byDefault = "2026-11-21T00:00:00 UTC")
        Epoch creationDate,

        @Key(value = "Time drawn before and after the encounter", byDefault = "2 d", range = "1 h to 30 d")
        double encounterMargin,

        @Key(
                value = "Time before and after the encounter at which the orbits before and after are taken",
                byDefault = "30 d",
                range = "1 d to 10 yr")
        double orbitMargin) {

    private static final int MOST_ROWS = 200_000;

    public OutputSpec {
        KeyFault.requireScale("from", from, TimeScaleName.TDB);
        KeyFault.requireScale("to", to, TimeScaleName.TDB);
        KeyFault.requireScale("creationDate", creationDate, TimeScaleName.UTC);
        final double span = to.secondsSinceJ2000() - from.secondsSinceJ2000();
        if (!(span > 0.0)) {
            throw new KeyFault("to", "'" + to + "' is not after output.from, a later date is needed");
        }
        if (span / step > MOST_ROWS) {
            throw new KeyFault(
                    "step", "gives " + Math.round(span / step) + " rows, at most " + MOST_ROWS + " are allowed");
        }
    }
}

package space.apophis.scenario.deflection;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * Which keyholes of the pass are flown to, so that a push is seen against them.
 *
 * @param reach m
 * @param step m
 */
public record KeyholeTableSpec(
        @Key(value = "Last year of a return; the ephemeris reaches 2140", range = "2000 to 2140", example = "2116")
        int until,

        @Key(
                value = "How far along zeta on either side of the nominal orbit",
                byDefault = "1500 km",
                range = "1 km to 200000 km")
        double reach,

        @Key(
                value =
                        "Distance along zeta of neighbouring orbits, a 25th of it over the four steps on either side of the nominal orbit; a return that lies wholly between two stays unseen",
                byDefault = "25 km",
                range = "1 km to 1000 km")
        double step) {

    private static final double MOST_ORBITS = 5_000.0;

    public KeyholeTableSpec {
        KeyFault.requireAtMost(MOST_ORBITS, "step", 2.0 * reach / step, "orbits");
    }
}

package space.apophis.scenario;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * Where to look for keyholes of the closest pass by Earth.
 *
 * @param reach m
 * @param step m
 */
public record KeyholeSpec(
        @Key(value = "Years after the pass up to which returns are looked for", byDefault = "8", range = "1 to 100")
        int years,

        @Key(
                value = "How far along zeta on either side of the nominal orbit",
                byDefault = "3000 km",
                range = "1 km to 200000 km")
        double reach,

        @Key(
                value =
                        "Distance along zeta of neighbouring orbits; a return that lies wholly between two stays unseen",
                byDefault = "50 km",
                range = "1 m to 1000 km")
        double step) {

    private static final double MOST_ORBITS = 20_000.0;

    public KeyholeSpec {
        KeyFault.requireAtMost(MOST_ORBITS, "step", 2.0 * reach / step, "orbits");
    }
}

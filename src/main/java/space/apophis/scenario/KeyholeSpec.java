package space.apophis.scenario;

import java.util.Locale;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Dimension;

/**
 * Where to look for keyholes of the closest pass by Earth.
 *
 * @param reach m
 * @param step m
 */
public record KeyholeSpec(
        @Key(value = "Years after the pass up to which returns are looked for", byDefault = "8", min = "1", max = "100")
        int years,

        @Key(
                value = "How far along zeta on either side of the nominal orbit",
                dimension = Dimension.LENGTH,
                byDefault = "3000 km",
                min = "1 km",
                max = "20000 km")
        double reach,

        @Key(
                value =
                        "Distance along zeta of neighbouring orbits; a return that lies wholly between two stays unseen",
                dimension = Dimension.LENGTH,
                byDefault = "50 km",
                min = "1 m",
                max = "1000 km")
        double step) {

    private static final double MOST_ORBITS = 20_000.0;

    public KeyholeSpec {
        if (2.0 * reach / step > MOST_ORBITS) {
            throw new KeyFault(
                    "step",
                    String.format(
                            Locale.ROOT,
                            "gives %.0f orbits, at most %.0f are allowed",
                            2.0 * reach / step,
                            MOST_ORBITS));
        }
    }
}

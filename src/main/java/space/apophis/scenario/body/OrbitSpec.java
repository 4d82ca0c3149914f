package space.apophis.scenario.body;

import java.io.Serializable;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/**
 * An orbit solution: either a Cartesian state or elements, heliocentric.
 *
 * @param cartesian null if elements are given
 * @param elements null if a state is given
 */
public record OrbitSpec(
        @Key(value = "Name of the solution", example = "JPL 220")
        String solution,

        @Key("Where it is published") String source,

        @Key(value = "Epoch, TDB", example = "JD 2459215.5 TDB")
        Epoch epoch,

        @Key(value = "Heliocentric state, ICRF; to be preferred where both are published", byDefault = Key.ABSENT)
        CartesianSpec cartesian,

        @Key(value = "Heliocentric elements, ecliptic J2000", byDefault = Key.ABSENT)
        ElementsSpec elements)
        implements Serializable {

    public OrbitSpec {
        KeyFault.requireScale("epoch", epoch, TimeScaleName.TDB);
        if (cartesian == null && elements == null) {
            throw new KeyFault("cartesian", "missing, either 'cartesian' or 'elements' is needed");
        }
        if (cartesian != null && elements != null) {
            throw new KeyFault("elements", "given beside 'cartesian', one of the two is allowed");
        }
    }
}

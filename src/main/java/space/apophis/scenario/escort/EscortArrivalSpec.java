package space.apophis.scenario.escort;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.units.Epoch;

/**
 * A craft that has arrived: at rest relative to the asteroid.
 *
 * @param distance from the asteroid's centre, m
 * @param mass kg
 */
public record EscortArrivalSpec(
        @Key(value = "When it is there", example = "2027-01-28 UTC")
        Epoch epoch,

        @Key("Where it stands, from the asteroid") Side side,

        @Key(value = "Distance from the asteroid's centre", range = "10 m to 100000 km", example = "30 km")
        double distance,

        @Key(value = "Mass of the craft then", range = "1 kg to 1000 t", example = "800 kg")
        double mass,

        @Key("The spacecraft") CraftSpec craft,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    public EscortArrivalSpec {
        if (!(mass > craft.dryMass() && mass <= craft.wetMass())) {
            throw new KeyFault("mass", "is not above craft.dryMass and at most craft.wetMass, such a mass is needed");
        }
        if (craft.engine() == null) {
            throw new KeyFault("craft.engine", "missing, beside the asteroid a chemical engine is needed");
        }
    }
}

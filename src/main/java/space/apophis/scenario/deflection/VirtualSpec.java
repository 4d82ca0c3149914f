package space.apophis.scenario.deflection;

import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.Key;
import space.apophis.units.Epoch;

/** A made-up impactor: the nearest orbit on the line of variations that strikes, flown in the place of the true one. */
public record VirtualSpec(
        @Key(value = "The body that it strikes", byDefault = "EARTH")
        BodyName onto,

        @Key(value = "A date within 30 days of the strike", example = "2036-04-13 TDB")
        Epoch at) {}

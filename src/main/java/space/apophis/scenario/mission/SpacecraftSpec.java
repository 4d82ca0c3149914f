package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Dimension;

/**
 * The spacecraft and what it keeps in hand.
 *
 * @param dryMass kg
 * @param wetMass kg
 * @param thrust N
 * @param specificImpulse s
 * @param otherDeltaV m/s
 */
public record SpacecraftSpec(
        @Key(
                value = "Mass without propellant",
                dimension = Dimension.MASS,
                min = "1 kg",
                max = "1000 t",
                example = "750 kg")
        double dryMass,

        @Key(
                value = "Mass with full tanks",
                dimension = Dimension.MASS,
                min = "1 kg",
                max = "1000 t",
                example = "1400 kg")
        double wetMass,

        @Key(
                value = "Thrust while manoeuvring",
                dimension = Dimension.FORCE,
                min = "0.001 N",
                max = "1000000 N",
                example = "26.3 N")
        double thrust,

        @Key(
                value = "Specific impulse",
                dimension = Dimension.DURATION,
                min = "10 s",
                max = "20000 s",
                example = "291 s")
        double specificImpulse,

        @Key(value = "Margin on delta v as a share of it: 0.05 is 5 %", byDefault = "0", min = "0", max = "1")
        double deltaVMargin,

        @Key(
                value = "Delta v for navigation and the like, beside the transfer",
                dimension = Dimension.SPEED,
                byDefault = "0 m/s",
                min = "0 m/s",
                max = "10 km/s")
        double otherDeltaV,

        @Key("Where these figures are published, or from what they are assumed, and how sure they are")
        String source) {

    public SpacecraftSpec {
        if (!(wetMass > dryMass)) {
            throw new KeyFault("wetMass", "is not above dryMass, a larger mass is needed");
        }
    }
}

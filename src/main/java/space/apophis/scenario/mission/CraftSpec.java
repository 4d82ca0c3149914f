package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.Key.Renamed;
import space.apophis.scenario.format.KeyFault;

/**
 * A spacecraft of ours: its masses and engines, what it keeps in hand, and what it leaves from.
 *
 * @param dryMass kg
 * @param wetMass kg
 * @param engine null where it has none
 * @param ion null where it has none
 * @param otherDeltaV m/s
 * @param crossSection m^2
 * @param departure of the section that the craft stands in, and no key of its own; null where that has none
 */
@Renamed(from = "thrust", to = "engine.thrust")
@Renamed(from = "specificImpulse", to = "engine.specificImpulse")
public record CraftSpec(
        @Key(value = "Mass without propellant", range = "1 kg to 1000 t", example = "750 kg")
        double dryMass,

        @Key(value = "Mass at launch, with its propellant", range = "1 kg to 1000 t", example = "1400 kg")
        double wetMass,

        @Key(value = "Chemical engine, for deep-space manoeuvres, swing-bys and braking", byDefault = Key.ABSENT)
        EngineSpec engine,

        @Key(value = "Ion engines, for thrust arcs", byDefault = Key.ABSENT)
        IonSpec ion,

        @Key(value = "Margin on delta v as a share of it: 0.05 is 5 %", byDefault = "0", range = "0 to 1")
        double deltaVMargin,

        @Key(
                value = "Delta v for navigation and the like, beside the transfer or trajectory",
                byDefault = "0 m/s",
                range = "0 m/s to 10 km/s")
        double otherDeltaV,

        @Key(
                value = "Area that it turns to the Sun",
                byDefault = "0 m^2",
                range = "0 m^2 to 100000 m^2",
                example = "17 m^2")
        double crossSection,

        @Key(
                value = "Coefficient Cr of the pressure of sunlight: 1 where all light is absorbed, 2 for a mirror",
                byDefault = "1.3",
                range = "0 to 2")
        double reflection,

        @Key("Where these figures are published, or from what they are assumed, and how sure they are")
        String source,

        LauncherSpec departure) {

    public CraftSpec {
        if (!(wetMass > dryMass)) {
            throw new KeyFault("wetMass", "is not above dryMass, a larger mass is needed");
        }
        if (engine == null && ion == null) {
            throw new KeyFault("engine", "missing, either 'engine' or 'ion' is needed");
        }
    }

    /** The same craft, leaving from what the section beside it says. */
    CraftSpec leaving(LauncherSpec from) {
        return new CraftSpec(
                dryMass, wetMass, engine, ion, deltaVMargin, otherDeltaV, crossSection, reflection, source, from);
    }

    /**
     * Chemical engine of a spacecraft.
     *
     * @param thrust N
     * @param specificImpulse s
     */
    public record EngineSpec(
            @Key(value = "Thrust while manoeuvring", range = "0.001 N to 1000000 N", example = "26.3 N")
            double thrust,

            @Key(value = "Specific impulse", range = "10 s to 20000 s", example = "291 s")
            double specificImpulse) {}

    /**
     * Ion engines and the power that drives them.
     *
     * @param thrust of each, N
     * @param specificImpulse s
     * @param thrusterPower of each, W
     * @param arrayPower at 1 au, W
     * @param craftPower W
     * @param dutyCycle as a share
     */
    public record IonSpec(
            @Key(value = "Thrusters that run together", range = "1 to 20", example = "4")
            int thrusters,

            @Key(value = "Thrust of each", range = "0.000001 N to 10 N", example = "10 mN")
            double thrust,

            @Key(value = "Specific impulse", range = "100 s to 20000 s", example = "3000 s")
            double specificImpulse,

            @Key(value = "Power that each takes at full thrust", range = "1 W to 100 kW", example = "400 W")
            double thrusterPower,

            @Key(
                    value = "Power of the array at 1 au from the Sun; it falls with the square of the distance",
                    range = "1 W to 1000 kW",
                    example = "4.7 kW")
            double arrayPower,

            @Key(value = "Power that the rest of the craft takes first", byDefault = "0 W", range = "0 W to 100 kW")
            double craftPower,

            @Key(
                    value = "Share of the time in which the engines may run: 0.9 is 90 %",
                    byDefault = "1",
                    range = "0 to 1")
            double dutyCycle) {

        public IonSpec {
            if (!(dutyCycle > 0.0)) {
                throw new KeyFault("dutyCycle", "0 leaves the engines no time, more is needed");
            }
            if (!(arrayPower > craftPower)) {
                throw new KeyFault(
                        "arrayPower", "leaves nothing for the engines at 1 au, more than craftPower is needed");
            }
        }
    }
}

package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Dimension;

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
        @Key(value = "Thrusters that run together", min = "1", max = "20", example = "4")
        int thrusters,

        @Key(value = "Thrust of each", dimension = Dimension.FORCE, min = "0.000001 N", max = "10 N", example = "10 mN")
        double thrust,

        @Key(
                value = "Specific impulse",
                dimension = Dimension.DURATION,
                min = "100 s",
                max = "20000 s",
                example = "3000 s")
        double specificImpulse,

        @Key(
                value = "Power that each takes at full thrust",
                dimension = Dimension.POWER,
                min = "1 W",
                max = "100 kW",
                example = "400 W")
        double thrusterPower,

        @Key(
                value = "Power of the array at 1 au from the Sun; it falls with the square of the distance",
                dimension = Dimension.POWER,
                min = "1 W",
                max = "1000 kW",
                example = "4.7 kW")
        double arrayPower,

        @Key(
                value = "Power that the rest of the craft takes first",
                dimension = Dimension.POWER,
                byDefault = "0 W",
                min = "0 W",
                max = "100 kW")
        double craftPower,

        @Key(
                value = "Share of the time in which the engines may run: 0.9 is 90 %",
                byDefault = "1",
                min = "0",
                max = "1")
        double dutyCycle) {

    public IonSpec {
        if (!(dutyCycle > 0.0)) {
            throw new KeyFault("dutyCycle", "0 leaves the engines no time, more is needed");
        }
        if (!(arrayPower > craftPower)) {
            throw new KeyFault("arrayPower", "leaves nothing for the engines at 1 au, more than craftPower is needed");
        }
    }
}

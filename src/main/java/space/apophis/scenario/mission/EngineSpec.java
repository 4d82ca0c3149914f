package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/**
 * Chemical engine of a spacecraft.
 *
 * @param thrust N
 * @param specificImpulse s
 */
public record EngineSpec(
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
        double specificImpulse) {}

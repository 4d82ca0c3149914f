package space.apophis.scenario.deflection;

import space.apophis.scenario.format.Key;

/**
 * Momentum factor of a hit and its distribution, a normal one with a half of its own on each side.
 *
 * @param nominal momentum given to the asteroid over that of the impactor; 1 where nothing is thrown out
 * @param minus one sigma below it
 * @param plus one sigma above it
 */
public record BetaSpec(
        @Key(
                value =
                        "Momentum factor: 1 where no ejecta add to the push, 3.61 for DART with the density assumed then",
                byDefault = "1",
                range = "0.5 to 20",
                example = "3.61")
        double nominal,

        @Key(value = "One sigma below", byDefault = "0", range = "0 to 10", example = "0.25")
        double minus,

        @Key(value = "One sigma above", byDefault = "0", range = "0 to 10", example = "0.19")
        double plus) {}

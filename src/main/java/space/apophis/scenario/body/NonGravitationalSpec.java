package space.apophis.scenario.body;

import space.apophis.scenario.format.Key;

/**
 * Marsden's non-gravitational acceleration with g(r) = aln (r/r0)^-nm [1 + (r/r0)^nn]^-nk; SI.
 */
public record NonGravitationalSpec(
        @Key(value = "Radial A1", byDefault = "0 au/d^2", range = "-1e-5 au/d^2 to 1e-5 au/d^2")
        double a1,

        @Key(value = "Transverse A2", byDefault = "0 au/d^2", range = "-1e-5 au/d^2 to 1e-5 au/d^2")
        double a2,

        @Key(value = "Normal A3", byDefault = "0 au/d^2", range = "-1e-5 au/d^2 to 1e-5 au/d^2")
        double a3,

        @Key(value = "Factor of g(r)", byDefault = "1", range = "0 to 1000")
        double aln,

        @Key(value = "Scale distance of g(r)", byDefault = "1 au", range = "0.01 au to 100 au")
        double r0,

        @Key(value = "Exponent of g(r)", byDefault = "2", range = "0 to 20")
        double nm,

        @Key(value = "Exponent of g(r), without effect while nk is 0", byDefault = "5.093", range = "0 to 20")
        double nn,

        @Key(value = "Exponent of g(r)", byDefault = "0", range = "0 to 20")
        double nk,

        @Key("Where the values are published") String source) {}

package space.apophis.scenario.body;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/**
 * Marsden's non-gravitational acceleration with g(r) = aln (r/r0)^-nm [1 + (r/r0)^nn]^-nk; SI.
 */
public record NonGravitationalSpec(
        @Key(
                value = "Radial A1",
                dimension = Dimension.ACCELERATION,
                byDefault = "0 au/d^2",
                min = "-1e-5 au/d^2",
                max = "1e-5 au/d^2")
        double a1,

        @Key(
                value = "Transverse A2",
                dimension = Dimension.ACCELERATION,
                byDefault = "0 au/d^2",
                min = "-1e-5 au/d^2",
                max = "1e-5 au/d^2")
        double a2,

        @Key(
                value = "Normal A3",
                dimension = Dimension.ACCELERATION,
                byDefault = "0 au/d^2",
                min = "-1e-5 au/d^2",
                max = "1e-5 au/d^2")
        double a3,

        @Key(value = "Factor of g(r)", byDefault = "1", min = "0", max = "1000")
        double aln,

        @Key(
                value = "Scale distance of g(r)",
                dimension = Dimension.LENGTH,
                byDefault = "1 au",
                min = "0.01 au",
                max = "100 au")
        double r0,

        @Key(value = "Exponent of g(r)", byDefault = "2", min = "0", max = "20")
        double nm,

        @Key(value = "Exponent of g(r), without effect while nk is 0", byDefault = "5.093", min = "0", max = "20")
        double nn,

        @Key(value = "Exponent of g(r)", byDefault = "0", min = "0", max = "20")
        double nk,

        @Key("Where the values are published") String source) {}

package space.apophis.scenario.body;

import java.io.Serializable;
import java.util.Locale;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Unit;

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

        @Key(
                value =
                        "Delay DT: g is taken at the distance that the body had so long before, on its conic about the Sun",
                byDefault = "0 d",
                range = "-200 d to 200 d")
        double dt,

        @Key("Where the values are published") String source)
        implements Serializable {

    /** GM of the Sun, au^3/d^2. */
    private static final double SUN = 2.959e-4;

    /** Of what is looked at, au: the perihelion distances of elements begin there. */
    private static final double NEAREST = 0.005;

    private static final double FARTHEST = 100.0;
    private static final double STEP = 1.25;

    public NonGravitationalSpec {
        final double a = Math.sqrt(a1 * a1 + a2 * a2 + a3 * a3) * Unit.DAY * Unit.DAY / Unit.AU;
        for (double r = NEAREST; a > 0.0 && r < FARTHEST; r *= STEP) {
            final double x = r * Unit.AU / r0;
            final double g = aln * Math.pow(x, -nm) * Math.pow(1.0 + Math.pow(x, nn), -nk);
            if (!(a * g * r * r <= SUN)) {
                throw new KeyFault(
                        "aln",
                        String.format(
                                Locale.ROOT,
                                "with A1 to A3, r0 and the exponents the acceleration %.3g au from the Sun is above the"
                                        + " Sun's attraction, a smaller one is needed",
                                r));
            }
        }
    }
}

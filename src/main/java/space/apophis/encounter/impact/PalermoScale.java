package space.apophis.encounter.impact;

import org.hipparchus.util.FastMath;

/**
 * The Palermo technical impact hazard scale (Chesley et al. 2002, Icarus 159, 423): the decimal logarithm of the
 * probability of an impact over that of one as large or larger in the same time from the background,
 *
 * <p>PS = log10( p / (f T) ), f = 0.03 E^(-0.8) a year, E in megatons of TNT, T in years to the event.
 */
public final class PalermoScale {

    private static final double RATE = 0.03;
    private static final double POWER = -0.8;

    private PalermoScale() {}

    /**
     * Of one event.
     *
     * @param probability above 0
     * @param megatons energy, above 0
     * @param years from now, above 0
     */
    public static double of(double probability, double megatons, double years) {
        if (!(probability > 0.0 && megatons > 0.0 && years > 0.0)) {
            throw new IllegalArgumentException("the Palermo scale needs probability, energy and time above 0");
        }
        return FastMath.log10(probability / (RATE * FastMath.pow(megatons, POWER) * years));
    }
}

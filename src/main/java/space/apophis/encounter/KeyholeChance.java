package space.apophis.encounter;

import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;

/**
 * The chance that a pass leads through a keyhole: the normal density of zeta over its width, (erf b - erf a) / 2 with a and b the
 * edges from the nominal in units of sqrt(2) sigma. Far out, where both are of one sign, it is taken as a difference of erfc, which
 * keeps its digits down to the least double, at some 38 sigma; beyond it is 0.
 *
 * @param zeta of the nominal orbit, m
 * @param sigma of zeta, m, above 0
 */
public record KeyholeChance(double zeta, double sigma) {

    /** The chance that zeta lies in a stretch about a middle, m. */
    public double within(double middle, double width) {
        final double unit = FastMath.sqrt(2.0) * sigma;
        return 0.5 * Erf.erf((middle - 0.5 * width - zeta) / unit, (middle + 0.5 * width - zeta) / unit);
    }

    /** With the nominal orbit shifted, m. */
    public KeyholeChance shifted(double shift) {
        return new KeyholeChance(zeta + shift, sigma);
    }
}

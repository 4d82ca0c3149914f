package space.apophis.observation;

import org.hipparchus.util.FastMath;

/**
 * The H, G system (Bowell et al. 1989, in Asteroids II, 524, eqs A3 to A5): H - 2.5 log10((1 - G) phi1 + G phi2), with
 * phi_i = W phi_iS + (1 - W) phi_iL. Made for phase angles up to 120 degrees; beyond it is an extrapolation.
 *
 * @param absoluteMagnitude H
 * @param slope G
 */
public record HG(double absoluteMagnitude, double slope) implements MagnitudeModel {

    /** Light of a phase so dark that the formula underflows. */
    static final double DARK = 1e-300;

    /** Taken where none is measured, as the Minor Planet Center does. */
    public static final double USUAL_SLOPE = 0.15;

    @Override
    public double reducedMagnitude(double phaseAngle) {
        final double light =
                (1.0 - slope) * phi(phaseAngle, 3.332, 0.631, 0.986) + slope * phi(phaseAngle, 1.862, 1.218, 0.238);
        return absoluteMagnitude - 2.5 * FastMath.log10(FastMath.max(light, DARK));
    }

    private static double phi(double phaseAngle, double a, double b, double c) {
        // The tangent of half of pi is finite in doubles, and so large that nothing but darkness is left.
        final double tan = FastMath.tan(0.5 * phaseAngle);
        final double sin = FastMath.sin(phaseAngle);
        final double w = FastMath.exp(-90.56 * tan * tan);
        final double small = 1.0 - c * sin / (0.119 + 1.341 * sin - 0.754 * sin * sin);
        return w * small + (1.0 - w) * FastMath.exp(-a * FastMath.pow(tan, b));
    }

    @Override
    public String parameters() {
        return "H " + absoluteMagnitude + ", G " + slope;
    }
}

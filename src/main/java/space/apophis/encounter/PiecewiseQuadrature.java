package space.apophis.encounter;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.LegendreRuleFactory;
import org.hipparchus.util.FastMath;

/**
 * The integral of a positive function that is smooth, on one scale or another, between given cuts: Gauss and Legendre's
 * rule of 14 points on each piece, which is halved until the halves add up to the whole.
 */
final class PiecewiseQuadrature {

    private static final int POINTS = 14;
    private static final int MOST_HALVINGS = 12;
    private static final GaussIntegrator RULE = new GaussIntegrator(new LegendreRuleFactory().getRule(POINTS));

    /** Of the whole integral. */
    private static final double TOLERANCE = 1e-14;

    private final UnivariateFunction function;
    private final double rounding;
    private double allowed;

    private PiecewiseQuadrature(UnivariateFunction function, double rounding) {
        this.function = function;
        this.rounding = rounding;
    }

    /**
     * @param cuts ends of the pieces, rising
     * @param rounding part of its value to which the function is known: no piece is asked for more
     */
    static double integrate(UnivariateFunction function, double[] cuts, double rounding) {
        final PiecewiseQuadrature quadrature = new PiecewiseQuadrature(function, rounding);
        final double[] rough = new double[cuts.length - 1];
        double total = 0.0;
        for (int i = 0; i < rough.length; i++) {
            rough[i] = quadrature.piece(cuts[i], cuts[i + 1]);
            total += rough[i];
        }
        quadrature.allowed = TOLERANCE * total;
        double sum = 0.0;
        for (int i = 0; i < rough.length; i++) {
            sum += quadrature.halve(cuts[i], cuts[i + 1], rough[i], MOST_HALVINGS);
        }
        return sum;
    }

    private double halve(double a, double b, double whole, int left) {
        final double middle = 0.5 * (a + b);
        final double first = piece(a, middle);
        final double second = piece(middle, b);
        final double error = FastMath.abs(first + second - whole);
        if (error <= FastMath.max(allowed, rounding * whole) || left == 0) {
            return first + second;
        }
        return halve(a, middle, first, left - 1) + halve(middle, b, second, left - 1);
    }

    private double piece(double a, double b) {
        final double middle = 0.5 * (a + b);
        final double half = 0.5 * (b - a);
        double sum = 0.0;
        for (int i = 0; i < POINTS; i++) {
            sum += RULE.getWeight(i) * function.value(middle + half * RULE.getPoint(i));
        }
        return half * sum;
    }
}

package space.apophis.ephemeris;

import org.hipparchus.util.FastMath;

/** Chebyshev polynomials of the first kind on [-1, 1]: evaluation with two derivatives, and interpolation. */
public final class Chebyshev {

    private Chebyshev() {}

    /**
     * Fills the polynomials and their derivatives by x, T_0 ... T_{n-1}.
     *
     * @param n number of terms, at least 2
     * @param x argument
     * @param t receives the polynomials
     * @param d receives the first derivatives
     * @param d2 receives the second derivatives
     */
    public static void polynomials(int n, double x, double[] t, double[] d, double[] d2) {
        final double twice = 2.0 * x;
        t[0] = 1.0;
        t[1] = x;
        d[0] = 0.0;
        d[1] = 1.0;
        d2[0] = 0.0;
        d2[1] = 0.0;
        for (int k = 2; k < n; k++) {
            t[k] = twice * t[k - 1] - t[k - 2];
            d[k] = twice * d[k - 1] + 2.0 * t[k - 1] - d[k - 2];
            d2[k] = twice * d2[k - 1] + 4.0 * d[k - 1] - d2[k - 2];
        }
    }

    /** The argument of node k of n, in (-1, 1), falling with k. */
    public static double node(int n, int k) {
        return FastMath.cos(FastMath.PI * (k + 0.5) / n);
    }

    /**
     * Coefficients of the polynomial through values at the n nodes; for many of them see {@link ChebyshevFit}.
     *
     * @param values values at {@link #node} 0 ... n-1
     * @return n coefficients
     */
    public static double[] fit(double[] values) {
        final double[] coefficients = new double[values.length];
        new ChebyshevFit(values.length).fit(values, coefficients, 0);
        return coefficients;
    }
}

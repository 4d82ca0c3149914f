package space.apophis.ephemeris;

import org.hipparchus.util.FastMath;

/** Chebyshev polynomials of the first kind on [-1, 1]: evaluation with two derivatives; {@link ChebyshevFit} makes them. */
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
        // The last two of each stay in variables: reading them back from the arrays would double the time.
        double t1 = x;
        double t2 = 1.0;
        double f1 = 1.0;
        double f2 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        for (int k = 2; k < n; k++) {
            final double value = twice * t1 - t2;
            final double first = twice * f1 + 2.0 * t1 - f2;
            final double second = twice * s1 + 4.0 * f1 - s2;
            t2 = t1;
            t1 = value;
            f2 = f1;
            f1 = first;
            s2 = s1;
            s1 = second;
            t[k] = value;
            d[k] = first;
            d2[k] = second;
        }
    }

    /** The argument of node k of n, in (-1, 1), falling with k. */
    public static double node(int n, int k) {
        return FastMath.cos(FastMath.PI * (k + 0.5) / n);
    }

    /**
     * The polynomial through values at the n Chebyshev nodes, by discrete orthogonality (Press et al. 2007, eq. 5.8.7, with
     * the zeroth coefficient halved). The cosines are the cost of a fit, so they are kept from one to the next. Immutable.
     */
    public static final class ChebyshevFit {

        private final int n;
        private final double[] nodes;
        private final double[] weights;

        /**
         * @param n number of nodes and of coefficients
         */
        public ChebyshevFit(int n) {
            this.n = n;
            this.nodes = new double[n];
            this.weights = new double[n * n];
            for (int k = 0; k < n; k++) {
                nodes[k] = Chebyshev.node(n, k);
                for (int j = 0; j < n; j++) {
                    weights[j * n + k] = (j == 0 ? 1.0 : 2.0) / n * FastMath.cos(FastMath.PI * j * (k + 0.5) / n);
                }
            }
        }

        /** The argument of node k, in (-1, 1), falling with k. */
        public double node(int k) {
            return nodes[k];
        }

        /**
         * Fits one polynomial.
         *
         * @param values at the n nodes
         * @param coefficients receives n coefficients
         * @param at index of the first of them
         */
        public void fit(double[] values, double[] coefficients, int at) {
            for (int j = 0; j < n; j++) {
                double sum = 0.0;
                for (int k = 0; k < n; k++) {
                    sum += weights[j * n + k] * values[k];
                }
                coefficients[at + j] = sum;
            }
        }
    }
}

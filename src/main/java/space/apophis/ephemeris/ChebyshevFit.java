package space.apophis.ephemeris;

import org.hipparchus.util.FastMath;

/**
 * The polynomial through values at the n Chebyshev nodes, by discrete orthogonality (Press et al. 2007, eq. 5.8.7, with
 * the zeroth coefficient halved). The cosines are the cost of a fit, so they are kept from one to the next. Immutable.
 */
public final class ChebyshevFit {

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

package space.apophis.dynamics;

import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The eight nodes of Gauss-Radau quadrature on a step, its start among them, and what goes with the polynomial of degree seven
 * through values at them (Everhart 1985, in Dynamics of Comets, IAU Coll. 83, 185). Shares of a step are from 0 to 1.
 */
final class RadauNodes {

    static final int COUNT = 8;

    /** Roots of (P_7 + P_8)(2s - 1), as Rein and Spiegel (2015, MNRAS 446, 1424) have them. */
    private static final double[] SHARES = {
        0.0,
        0.0562625605369221464656521910318,
        0.180240691736892364987579942780,
        0.352624717113169637373907769648,
        0.547153626330555383001448554766,
        0.734210177215410531523210605558,
        0.885320946839095768090359771030,
        0.977520613561287501891174488626
    };

    /** Exact for the products integrated here, which are of degree eight at most. */
    private static final GaussIntegrator GAUSS = new GaussIntegratorFactory().legendre(6, 0.0, 1.0);

    private RadauNodes() {}

    /** Where in a step a node stands. */
    static double share(int node) {
        return SHARES[node];
    }

    /** Weights at each node. */
    static double[][] atNodes(DoubleFunction<double[]> weights) {
        return DoubleStream.of(SHARES).mapToObj(weights).toArray(double[][]::new);
    }

    /** What each value counts in the polynomial at a share of the step. */
    static double[] values(double share) {
        final double[] values = new double[COUNT];
        for (int j = 0; j < COUNT; j++) {
            values[j] = lagrange(j, share);
        }
        return values;
    }

    private static double lagrange(int j, double share) {
        double product = 1.0;
        for (int m = 0; m < COUNT; m++) {
            if (m != j) {
                product *= (share - SHARES[m]) / (SHARES[j] - SHARES[m]);
            }
        }
        return product;
    }

    /** What each value counts in the integral of the polynomial from the start to a share of the step. */
    static double[] once(double share) {
        final double[] weights = new double[COUNT];
        for (int j = 0; j < COUNT; j++) {
            final int node = j;
            weights[j] = share * GAUSS.integrate(u -> lagrange(node, share * u));
        }
        return weights;
    }

    /** What each value counts in the integral of that integral. */
    static double[] twice(double share) {
        final double[] weights = new double[COUNT];
        for (int j = 0; j < COUNT; j++) {
            final int node = j;
            weights[j] = share * share * GAUSS.integrate(u -> (1.0 - u) * lagrange(node, share * u));
        }
        return weights;
    }

    /** What each value counts in the coefficient of the seventh power of the share. */
    static double[] highest() {
        final double[] weights = new double[COUNT];
        for (int j = 0; j < COUNT; j++) {
            weights[j] = 1.0;
            for (int m = 0; m < COUNT; m++) {
                if (m != j) {
                    weights[j] /= SHARES[j] - SHARES[m];
                }
            }
        }
        return weights;
    }
}

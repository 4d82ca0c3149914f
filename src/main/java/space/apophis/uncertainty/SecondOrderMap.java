package space.apophis.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * Some numbers y of a flown orbit as functions of the independent normal deviates z that it was drawn by, to second order:
 * y(z) = y(0) + sum_i g_i z_i + 1/2 sum_ij h_ij z_i z_j (Park and Scheeres 2006, eq. 11, with the state transition tensors
 * carried on to y). The coefficients are not integrated beside an orbit but taken from differences of whole flights:
 *
 * <p>g_i = [y(s e_i) - y(-s e_i)] / 2s, h_ii = D(e_i), h_ij = D((e_i + e_j)/sqrt 2) - (h_ii + h_jj)/2 with D(u) = [y(s u) +
 * y(-s u) - 2 y(0)] / s^2. All n (n + 1) flights beside the nominal one lie at s = sqrt 3 sigmas, the nodes of the
 * Gauss-Hermite formula of three points: the third power of one deviate, which the map lacks, then goes into g_i as much as
 * makes the rest uncorrelated with z_i. Immutable.
 */
public final class SecondOrderMap {

    /** Sigmas from the nominal orbit to the others. */
    private static final double STEP = FastMath.sqrt(3.0);

    private final double[] nominal;
    private final double[][] slopes;
    private final double[][] curvatures;

    private SecondOrderMap(double[] nominal, double[][] slopes, double[][] curvatures) {
        this.nominal = nominal;
        this.slopes = slopes;
        this.curvatures = curvatures;
    }

    /**
     * The deviates at which y has to be known: none, then pairs of opposite ones, along each axis and between each two.
     *
     * @param deviates how many there are
     */
    public static List<double[]> nodes(int deviates) {
        final List<double[]> nodes = new ArrayList<>();
        nodes.add(new double[deviates]);
        for (int i = 0; i < deviates; i++) {
            for (int j = 0; j <= i; j++) {
                for (int sign = 1; sign >= -1; sign -= 2) {
                    final double[] node = new double[deviates];
                    node[i] = sign * (i == j ? STEP : STEP / FastMath.sqrt(2.0));
                    node[j] = node[i];
                    nodes.add(node);
                }
            }
        }
        return nodes;
    }

    /**
     * The map.
     *
     * @param deviates how many there are
     * @param values of y at the {@link #nodes}, in their order
     */
    public static SecondOrderMap of(int deviates, List<double[]> values) {
        final double[] nominal = values.get(0).clone();
        final int size = nominal.length;
        final double[][] slopes = new double[size][deviates];
        final double[][] curvatures = new double[size][deviates * (deviates + 1) / 2];
        for (int k = 0; k < size; k++) {
            final double[] second = new double[deviates * (deviates + 1) / 2];
            for (int i = 0, pair = 0; i < deviates; i++) {
                for (int j = 0; j <= i; j++, pair++) {
                    // changes first: an instant has few digits left for them
                    final double ahead = values.get(2 * pair + 1)[k] - nominal[k];
                    final double behind = values.get(2 * pair + 2)[k] - nominal[k];
                    second[pair] = (ahead + behind) / (STEP * STEP);
                    if (i == j) {
                        slopes[k][i] = (ahead - behind) / (2.0 * STEP);
                    }
                }
            }
            for (int i = 0, pair = 0; i < deviates; i++) {
                for (int j = 0; j <= i; j++, pair++) {
                    curvatures[k][pair] =
                            i == j ? 0.5 * second[pair] : second[pair] - 0.5 * (second[own(i)] + second[own(j)]);
                }
            }
        }
        return new SecondOrderMap(nominal, slopes, curvatures);
    }

    /** Where h_ii stands among the pairs. */
    private static int own(int i) {
        return i * (i + 3) / 2;
    }

    /** How many numbers y has. */
    public int size() {
        return nominal.length;
    }

    /**
     * y.
     *
     * @param z the deviates
     * @param y receives it
     */
    public void value(double[] z, double[] y) {
        for (int k = 0; k < y.length; k++) {
            final double[] slope = slopes[k];
            final double[] curvature = curvatures[k];
            double change = 0.0;
            for (int i = 0, pair = 0; i < z.length; i++) {
                double along = slope[i];
                for (int j = 0; j <= i; j++, pair++) {
                    along += curvature[pair] * z[j];
                }
                change += along * z[i];
            }
            y[k] = nominal[k] + change;
        }
    }

    /**
     * Root mean square over the Gaussian of what the terms of second order add to one number: of a form q = 1/2 z^T h z it is
     * the root of tr(h h)/2 + (tr h)^2/4.
     *
     * @param k which of y
     */
    public double secondOrder(int k) {
        double trace = 0.0;
        double squares = 0.0;
        final int deviates = slopes[k].length;
        for (int i = 0, pair = 0; i < deviates; i++) {
            for (int j = 0; j <= i; j++, pair++) {
                final double c = curvatures[k][pair];
                // off the diagonal c is h_ij, counted twice in the trace; on it c is h_ii / 2
                squares += i == j ? 4.0 * c * c : 2.0 * c * c;
                trace += i == j ? 2.0 * c : 0.0;
            }
        }
        return FastMath.sqrt(0.5 * squares + 0.25 * trace * trace);
    }
}

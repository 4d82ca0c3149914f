package space.apophis.scenario.body;

import java.io.Serializable;
import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/**
 * Covariance of an orbit solution in the units its source prints, one row after another.
 *
 * @param epoch that of the orbit
 * @param parameters a complete set, in the order of the rows
 * @param matrix symmetric, and positive definite within the rounding of printed digits
 */
public record CovarianceSpec(
        @Key(value = "Epoch of the elements it belongs to, TDB; that of the orbit", example = "JD 2459215.5 TDB")
        Epoch epoch,

        @Key(
                value =
                        "What the rows stand for, each with its unit: e, q, tp, node, peri, i or a, e, i, node, peri, M or"
                                + " the equinoctial elements, in any order, and any of A1, A2, A3",
                example = "[e, q au, tp d, node deg, peri deg, i deg]")
        List<CovarianceParameter> parameters,

        @Key("Rows of the matrix, in the order of the parameters")
        List<List<Double>> matrix,

        @Key("Where it is published") String source)
        implements Serializable {

    private static final double SYMMETRY = 1e-12;

    /** Greatest standard deviation, in degrees, days, au or as a number. */
    private static final double WIDEST = 1e3;

    /**
     * How far below zero an eigenvalue of the matrix of correlations may be. Fifteen printed digits move one by about
     * 1e-14; correlations of 0.99999999 and sums of eight leave room for more. The smallest of Apophis is 1.3e-7.
     */
    private static final double ROUNDING = 1e-10;

    public CovarianceSpec {
        KeyFault.requireScale("epoch", epoch, TimeScaleName.TDB);
        CovarianceParameter.requireComplete(parameters);
        final int n = parameters.size();
        if (matrix.size() != n || matrix.stream().anyMatch(row -> row.size() != n)) {
            throw new KeyFault("matrix", "is not " + n + " rows of " + n + " numbers, one for each of the parameters");
        }
        requireSymmetric(matrix);
        requirePositiveDefinite(matrix);
    }

    private static void requireSymmetric(List<List<Double>> matrix) {
        for (int i = 0; i < matrix.size(); i++) {
            if (!(matrix.get(i).get(i) > 0.0)) {
                throw new KeyFault("matrix", "element " + (i + 1) + " of the diagonal is not above zero");
            }
            if (sigma(matrix, i) > WIDEST) {
                throw new KeyFault(
                        "matrix",
                        "element " + (i + 1) + " of the diagonal is above 1e6, which no orbit is as unsure as");
            }
            for (int j = 0; j < i; j++) {
                final double difference = matrix.get(i).get(j) - matrix.get(j).get(i);
                if (Math.abs(difference) > SYMMETRY * sigma(matrix, i) * sigma(matrix, j)) {
                    throw new KeyFault("matrix", "is not symmetric at row " + (i + 1) + ", column " + (j + 1));
                }
            }
        }
    }

    private static double sigma(List<List<Double>> matrix, int i) {
        return Math.sqrt(matrix.get(i).get(i));
    }

    /** Cholesky's factor of the correlations, whose units have gone, raised by what rounding may have taken. */
    private static void requirePositiveDefinite(List<List<Double>> matrix) {
        final int n = matrix.size();
        final double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = i == j ? 1.0 + ROUNDING : matrix.get(i).get(j) / sigma(matrix, i) / sigma(matrix, j);
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                if (i == j && !(rest > 0.0)) {
                    throw new KeyFault(
                            "matrix",
                            "is not positive definite: row " + (i + 1)
                                    + " is correlated with those before it beyond what is possible");
                }
                factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
            }
        }
    }
}

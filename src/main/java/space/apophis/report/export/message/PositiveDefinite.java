package space.apophis.report.export.message;

import space.apophis.study.result.CovarianceSample;

/**
 * Whether a covariance is positive definite: Cholesky's factors of the matrix of correlations, whose size does not hang on units.
 */
final class PositiveDefinite {

    private PositiveDefinite() {}

    /** Of a covariance with all its digits. */
    static boolean holds(CovarianceSample sample) {
        final double[][] matrix = sample.matrix();
        final int n = CovarianceSample.SIZE;
        final double[][] factor = new double[n][n];
        for (int row = 0; row < n; row++) {
            if (!(matrix[row][row] > 0.0)) {
                return false;
            }
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column] / Math.sqrt(matrix[row][row] * matrix[column][column]);
                for (int k = 0; k < column; k++) {
                    rest -= factor[row][k] * factor[column][k];
                }
                if (row == column && !(rest > 0.0)) {
                    return false;
                }
                factor[row][column] = row == column ? Math.sqrt(rest) : rest / factor[column][column];
            }
        }
        return true;
    }
}

package space.apophis.transfer.optimisation;

import java.util.Optional;

/**
 * The factor U of a symmetric positive definite matrix, A = U'U (Golub and Van Loan, Matrix Computations, algorithm 4.2.1). Row by
 * row, each made less four earlier ones at a time, so that Java turns the sums into those of vectors; Hipparchus, whose
 * results are the same to the last bit, goes over all later rows for each. Nine tenths of the search of a low-thrust leg are
 * spent here.
 */
final class CholeskyFactor {

    private final double[][] upper;

    private CholeskyFactor(double[][] upper) {
        this.upper = upper;
    }

    /**
     * Factors a matrix; empty where rounding leaves it not positive definite.
     *
     * @param matrix of which the upper triangle is read
     */
    static Optional<CholeskyFactor> of(double[][] matrix) {
        final int n = matrix.length;
        final double[][] upper = new double[n][];
        for (int q = 0; q < n; q++) {
            final double[] row = matrix[q].clone();
            upper[q] = row;
            int i = 0;
            for (; i + 3 < q; i += 4) {
                lessFour(row, q, upper[i], upper[i + 1], upper[i + 2], upper[i + 3]);
            }
            for (; i < q; i++) {
                lessOne(row, q, upper[i]);
            }
            if (row[q] <= 0) {
                return Optional.empty();
            }
            row[q] = Math.sqrt(row[q]);
            final double inverse = 1.0 / row[q];
            for (int p = q + 1; p < n; p++) {
                row[p] *= inverse;
            }
        }
        return Optional.of(new CholeskyFactor(upper));
    }

    private static void lessFour(double[] row, int q, double[] a, double[] b, double[] c, double[] d) {
        final double fa = a[q];
        final double fb = b[q];
        final double fc = c[q];
        final double fd = d[q];
        for (int p = q; p < row.length; p++) {
            row[p] = row[p] - fa * a[p] - fb * b[p] - fc * c[p] - fd * d[p];
        }
    }

    private static void lessOne(double[] row, int q, double[] a) {
        final double factor = a[q];
        for (int p = q; p < row.length; p++) {
            row[p] -= factor * a[p];
        }
    }

    /** The x of A x = b. */
    double[] solve(double[] b) {
        final double[] x = b.clone();
        for (int j = 0; j < x.length; j++) {
            final double[] row = upper[j];
            x[j] /= row[j];
            final double known = x[j];
            for (int i = j + 1; i < x.length; i++) {
                x[i] -= known * row[i];
            }
        }
        for (int i = x.length - 1; i >= 0; i--) {
            final double[] row = upper[i];
            double left = x[i];
            for (int j = x.length - 1; j > i; j--) {
                left -= x[j] * row[j];
            }
            x[i] = left / row[i];
        }
        return x;
    }
}

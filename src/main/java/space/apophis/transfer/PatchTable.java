package space.apophis.transfer;

import org.hipparchus.analysis.polynomials.PolynomialFunctionLagrangeForm;
import org.hipparchus.util.FastMath;

/**
 * A smooth function of two variables on a grid of rectangular cells, in each of which it is a cubic of either variable
 * through 4 by 4 Chebyshev points. Immutable.
 */
final class PatchTable {

    /** Points of a cell each way. */
    static final int POINTS = 4;

    private static final int TERMS = POINTS * POINTS;
    private static final double[][] BASIS = basis();

    private final int columns;
    private final double[] terms;

    /**
     * From its values.
     *
     * @param values at the Chebyshev points of each row of cells, and along it of each column
     */
    PatchTable(double[][] values) {
        columns = values[0].length / POINTS;
        terms = new double[TERMS * columns * values.length / POINTS];
        for (int row = 0; row < values.length / POINTS; row++) {
            for (int column = 0; column < columns; column++) {
                fit(values, row, column);
            }
        }
    }

    /** A point of a cell, -1 to 1. */
    static double point(int i) {
        return -FastMath.cos((i + 0.5) * FastMath.PI / POINTS);
    }

    /** The cubics that are 1 at one of the points and 0 at the others, by rising powers. */
    private static double[][] basis() {
        final double[] points = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            points[i] = point(i);
        }
        final double[][] basis = new double[POINTS][];
        for (int i = 0; i < POINTS; i++) {
            final double[] one = new double[POINTS];
            one[i] = 1.0;
            basis[i] = new PolynomialFunctionLagrangeForm(points, one).getCoefficients();
        }
        return basis;
    }

    private void fit(double[][] values, int row, int column) {
        final int at = TERMS * (row * columns + column);
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < POINTS; j++) {
                final double value = values[POINTS * row + i][POINTS * column + j];
                for (int m = 0; m < POINTS; m++) {
                    for (int n = 0; n < POINTS; n++) {
                        terms[at + POINTS * m + n] += value * BASIS[i][m] * BASIS[j][n];
                    }
                }
            }
        }
    }

    /**
     * Its value.
     *
     * @param across place in the cell from row to row, -1 to 1
     * @param up place in the cell from column to column, -1 to 1
     */
    double at(int row, double across, int column, double up) {
        final int k = TERMS * (row * columns + column);
        final double up2 = up * up;
        final double a = terms[k] + terms[k + 1] * up + (terms[k + 2] + terms[k + 3] * up) * up2;
        final double b = terms[k + 4] + terms[k + 5] * up + (terms[k + 6] + terms[k + 7] * up) * up2;
        final double c = terms[k + 8] + terms[k + 9] * up + (terms[k + 10] + terms[k + 11] * up) * up2;
        final double d = terms[k + 12] + terms[k + 13] * up + (terms[k + 14] + terms[k + 15] * up) * up2;
        return a + b * across + (c + d * across) * (across * across);
    }
}

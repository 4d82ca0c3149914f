package space.apophis.transfer.navigation;

import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/** Products of small matrices on plain arrays, rows first. */
final class SmallMatrix {

    private SmallMatrix() {}

    static double[] times(double[][] matrix, double[] vector) {
        final double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    static double[][] times(double[][] a, double[][] b) {
        final double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[0].length; j++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    /** Minus the inverse. */
    static double[][] minusInverse(double[][] matrix) {
        return new LUDecomposition(MatrixUtils.createRealMatrix(matrix))
                .getSolver()
                .getInverse()
                .scalarMultiply(-1.0)
                .getData();
    }

    /**
     * What an impulse of three components does to a state when a burn is over: the part across its direction moves it by the
     * lead, all of it changes the velocity.
     *
     * @param along unit vector of the burn; any where the lead is 0
     * @param lead s
     */
    static double[][] impulse(double[] along, double lead) {
        final double[][] effect = new double[6][3];
        for (int i = 0; i < 3; i++) {
            effect[3 + i][i] = 1.0;
            for (int j = 0; j < 3; j++) {
                effect[i][j] = lead * ((i == j ? 1.0 : 0.0) - along[i] * along[j]);
            }
        }
        return effect;
    }
}

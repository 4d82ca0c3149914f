package space.apophis.transfer.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against Hipparchus, bit by bit. */
class CholeskyFactorTest {

    private static final long SEED = 20280420;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 31, 120})
    void solvesAsHipparchusDoes(int n) {
        final Random random = new Random(SEED + n);
        final double[][] matrix = new double[n][n];
        for (int times = 0; times < 2 * n; times++) {
            // A row of zeros at its end, as those of constraints are.
            final double[] a = random.doubles(n, -1, 1).toArray();
            Arrays.fill(a, n - random.nextInt(n), n, 0);
            for (int i = 0; i < n; i++) {
                Vectors.add(a[i], a, matrix[i]);
            }
        }
        for (int i = 0; i < n; i++) {
            matrix[i][i] += 0.1;
        }
        final double[] b = random.doubles(n, -1, 1).toArray();
        final double[] expected = new CholeskyDecomposition(new Array2DRowRealMatrix(matrix))
                .getSolver()
                .solve(new ArrayRealVector(b))
                .toArray();
        assertArrayEquals(expected, CholeskyFactor.of(matrix).orElseThrow().solve(b));
    }

    @Test
    void oneThatIsNotPositiveHasNone() {
        assertTrue(CholeskyFactor.of(new double[][] {{1, 2}, {2, 4}}).isEmpty());
        assertTrue(CholeskyFactor.of(new double[][] {{-1}}).isEmpty());
    }
}

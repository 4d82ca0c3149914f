package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;

/** Matrices of derivatives by central differences, for tests of analytic ones. */
public final class CentralDifferences {

    private CentralDifferences() {}

    /**
     * The matrix of three functions of three variables, row by row.
     *
     * @param step 1e-5 of the scale of the argument leaves 1e-10 of truncation and 1e-11 of rounding
     */
    public static double[] of(UnaryOperator<double[]> function, double[] at, double step) {
        final double[] matrix = new double[9];
        for (int m = 0; m < 3; m++) {
            final double[] ahead = at.clone();
            final double[] behind = at.clone();
            ahead[m] += step;
            behind[m] -= step;
            final double[] plus = function.apply(ahead);
            final double[] minus = function.apply(behind);
            for (int k = 0; k < 3; k++) {
                matrix[3 * k + m] = (plus[k] - minus[k]) / (ahead[m] - behind[m]);
            }
        }
        return matrix;
    }

    /** Compares two matrices; the difference may be a part of the norm of the expected one. */
    public static void assertNear(double[] expected, double[] got, double relative, String what) {
        double difference = 0.0;
        double norm = 0.0;
        for (int i = 0; i < expected.length; i++) {
            difference += (got[i] - expected[i]) * (got[i] - expected[i]);
            norm += expected[i] * expected[i];
        }
        assertEquals(0.0, Math.sqrt(difference / norm), relative, what);
    }
}

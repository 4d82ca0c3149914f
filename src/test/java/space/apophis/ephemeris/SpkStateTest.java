package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.DoubleBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.job.InputFault;

class SpkStateTest {

    private static final int[] ORDERS = {4, 3, 2};

    private static SpkSegment segment(int type, double start, double stop, double... words) {
        return new SpkSegment("x.bsp", "made up", -200_001, 10, 1, type, start, stop, DoubleBuffer.wrap(words));
    }

    /** Acceleration of a component: a polynomial of degree three, two or one. */
    private static double acceleration(int k, double t) {
        return switch (k) {
            case 0 -> 1e-3 + 2e-5 * t - 3e-7 * t * t + 1e-9 * t * t * t;
            case 1 -> -2e-3 + 1e-5 * t + 4e-7 * t * t;
            default -> 5e-4 - 3e-5 * t;
        };
    }

    /** What it integrates to from rest at the origin at t = 0. */
    private static double[] exact(double t) {
        final double t2 = t * t;
        return new double[] {
            t2 * (1e-3 / 2 + 2e-5 * t / 6 - 3e-7 * t2 / 12 + 1e-9 * t2 * t / 20),
            t2 * (-2e-3 / 2 + 1e-5 * t / 6 + 4e-7 * t2 / 12),
            t2 * (5e-4 / 2 - 3e-5 * t / 6),
            t * (1e-3 + 2e-5 * t / 2 - 3e-7 * t2 / 3 + 1e-9 * t2 * t / 4),
            t * (-2e-3 + 1e-5 * t / 2 + 4e-7 * t2 / 3),
            t * (5e-4 - 3e-5 * t / 2)
        };
    }

    /** Divided differences of the newest n nodes, each times the steps from the newest node to the others before it. */
    private static double modified(int k, int order, double... nodes) {
        final double[] f = new double[order];
        for (int i = 0; i < order; i++) {
            f[i] = acceleration(k, nodes[i]);
        }
        for (int level = 1; level < order; level++) {
            for (int i = 0; i < order - level; i++) {
                f[i] = (f[i] - f[i + 1]) / (nodes[i] - nodes[i + level]);
            }
        }
        double product = f[0];
        for (int j = 1; j < order; j++) {
            product *= nodes[0] - nodes[j];
        }
        return product;
    }

    /** A line of differences of known accelerations gives their twofold integral, ahead of the reference and before it. */
    @ParameterizedTest
    @CsvSource({"1,15", "21,19"})
    void differenceLinesIntegrateTheirAccelerations(int type, int most) {
        final double[] nodes = {100.0, 90.0, 77.0, 60.0, 40.0};
        final int size = 4 * most + 11;
        final double[] words = new double[size + 1 + (type == 1 ? 1 : 2)];
        words[0] = nodes[0];
        for (int j = 0; j < 4; j++) {
            words[1 + j] = nodes[0] - nodes[j + 1];
        }
        final double[] reference = exact(nodes[0]);
        for (int k = 0; k < 3; k++) {
            words[1 + most + 2 * k] = reference[k];
            words[1 + most + 2 * k + 1] = reference[3 + k];
            for (int i = 0; i < ORDERS[k]; i++) {
                words[1 + most + 6 + k * most + i] = modified(k, i + 1, nodes);
            }
            words[1 + most + 6 + 3 * most + 1 + k] = ORDERS[k];
        }
        words[1 + most + 6 + 3 * most] = 5;
        words[size] = 130.0;
        if (type == 21) {
            words[size + 1] = most;
        }
        words[words.length - 1] = 1;
        for (double t : new double[] {95.0, 100.0, 111.0, 130.0}) {
            final double[] state = SpkState.of(segment(type, 95.0, 130.0, words), t);
            for (int k = 0; k < 6; k++) {
                assertEquals(
                        exact(t)[k], state[k], 1e-13 * (1.0 + Math.abs(exact(t)[k])), "component " + k + " at " + t);
            }
        }
    }

    /** Rows of a cubic motion: Lagrange's polynomials of degree five and Hermite's through two rows are exact. */
    @ParameterizedTest
    @CsvSource({"9,5", "13,1", "13,2", "13,3"})
    void rowsGiveThePolynomialThroughThem(int type, int parameter) {
        final int n = 12;
        final double[] words = new double[7 * n + 2];
        for (int i = 0; i < n; i++) {
            final double t = 10.0 * i + 0.3 * i * i;
            final double[] row = cubic(t);
            System.arraycopy(row, 0, words, 6 * i, 6);
            words[6 * n + i] = t;
        }
        words[7 * n] = parameter;
        words[7 * n + 1] = n;
        final SpkSegment segment = segment(type, 0.0, words[7 * n - 1], words);
        for (double t : new double[] {0.0, 3.0, 55.5, words[6 * n + 7], words[7 * n - 1]}) {
            final double[] state = SpkState.of(segment, t);
            for (int k = 0; k < 6; k++) {
                assertEquals(
                        cubic(t)[k], state[k], 1e-9 * (1.0 + Math.abs(cubic(t)[k])), "component " + k + " at " + t);
            }
        }
    }

    private static double[] cubic(double t) {
        return new double[] {
            1.0 + t - 1e-2 * t * t + 1e-4 * t * t * t,
            -5.0 + 0.5 * t,
            3e-3 * t * t,
            1.0 - 2e-2 * t + 3e-4 * t * t,
            0.5,
            6e-3 * t
        };
    }

    @Test
    void whatIsCorruptOrOfAnotherTypeIsRefused() {
        assertTrue(assertThrows(InputFault.class, () -> SpkState.of(segment(5, 0.0, 1.0, 0.0, 0.0), 0.5))
                .getMessage()
                .contains("is of type 5, where types 1, 2, 3, 9, 13 and 21 are read"));
        for (int type : new int[] {1, 9, 13, 21}) {
            for (double[] words : new double[][] {
                {},
                {0.0},
                {1.0, 1e9},
                {Double.NaN, Double.NaN},
                IntStream.range(0, 80).mapToDouble(i -> 7.0).toArray()
            }) {
                assertThrows(InputFault.class, () -> SpkState.of(segment(type, 0.0, 1.0, words), 0.5));
            }
        }
    }
}

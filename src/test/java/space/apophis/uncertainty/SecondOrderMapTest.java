package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

class SecondOrderMapTest {

    private static final int DEVIATES = 3;

    /** A large constant, as an instant has, a form of second order in all deviates, and a plane. */
    private static double[] form(double[] z) {
        return new double[] {
            9e8
                    + 0.5 * z[0]
                    - 2.0 * z[1]
                    + 0.25 * z[2]
                    + 1.5 * z[0] * z[0]
                    - z[1] * z[1]
                    + 0.75 * z[0] * z[2]
                    + z[1] * z[2],
            4.0 - z[2]
        };
    }

    private static SecondOrderMap map(java.util.function.Function<double[], double[]> function, int deviates) {
        return SecondOrderMap.of(
                deviates, SecondOrderMap.nodes(deviates).stream().map(function).toList());
    }

    @Test
    void aFormOfSecondOrderIsMetEverywhere() {
        final SecondOrderMap map = map(SecondOrderMapTest::form, DEVIATES);
        for (double[] z : List.of(new double[] {0, 0, 0}, new double[] {1.3, -2.4, 0.7}, new double[] {-4, 3, 5})) {
            final double[] value = new double[2];
            map.value(z, value);
            assertArrayEquals(form(z), value, 2e-6);
        }
    }

    /** Of q = 1.5 x^2 - y^2 + 0.75 x z + y z: E q^2 = 3 (1.5^2 + 1) - 2 x 1.5 + 0.75^2 + 1. */
    @Test
    void theMeanSquareOfTheSecondOrderIsThatOfMoments() {
        final SecondOrderMap map = map(SecondOrderMapTest::form, DEVIATES);
        assertEquals(FastMath.sqrt(9.75 - 3.0 + 0.5625 + 1.0), map.secondOrder(0), 1e-6);
        assertEquals(0.0, map.secondOrder(1), 1e-12);
    }

    /** The best line through x^3 under a Gaussian has slope E x^4 = 3. */
    @Test
    void aCubeLeavesWhatIsUncorrelated() {
        final SecondOrderMap map = map(z -> new double[] {z[0] * z[0] * z[0]}, 1);
        final double[] value = new double[1];
        map.value(new double[] {2.0}, value);
        assertEquals(6.0, value[0], 1e-12);
        assertEquals(0.0, map.secondOrder(0), 1e-12);
    }

    /** 1 + n + n^2: two for each deviate and each pair. */
    @Test
    void nodesLieOnASphere() {
        final List<double[]> nodes = SecondOrderMap.nodes(8);
        assertEquals(73, nodes.size());
        for (double[] node : nodes.subList(1, nodes.size())) {
            double square = 0.0;
            for (double z : node) {
                square += z * z;
            }
            assertEquals(3.0, square, 1e-12);
        }
    }
}

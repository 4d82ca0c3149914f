package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** The tide of a point against its closed limit, its mirror image and a plain difference in many digits. */
class PointTideTest {

    private static final double GM = 3.986004355e14;

    private static double[] tide(double[] source, double x, double y, double z) {
        double[] out = new double[3];
        PointTide.add(GM, source, 0, x, y, z, out);
        return out;
    }

    /** 2 GM / R^3 along the line to Earth at the perigee of Apophis, and half of it against the craft across it. */
    @Test
    void stretchesAlongAndSqueezesAcross() {
        double[] earth = {38_011_459.0, 0.0, 0.0};
        assertEquals(1.45152e-8, tide(earth, 1.0, 0.0, 0.0)[0], 5e-14, "1/s^2");
        assertEquals(-0.72576e-8, tide(earth, 0.0, 1.0, 0.0)[1], 5e-14, "1/s^2");
    }

    /** The plain difference with 50 digits: exact also where the craft is far from the asteroid, and to the last digits near it. */
    @Test
    void keepsAllDigits() {
        double[] source = {1.1e8, -0.7e8, 0.4e8};
        for (double size : new double[] {1e-3, 1.0, 1e3, 1e6, 5e7}) {
            double[] craft = {0.3 * size, 0.7 * size, -0.5 * size};
            double[] expected = new double[3];
            for (int k = 0; k < 3; k++) {
                expected[k] = pull(source, craft)[k]
                        .subtract(pull(source, new double[3])[k])
                        .doubleValue();
            }
            double scale = Math.abs(expected[0]) + Math.abs(expected[1]) + Math.abs(expected[2]);
            assertArrayEquals(expected, tide(source, craft[0], craft[1], craft[2]), 1e-15 * 4.0 * scale);
        }
    }

    /** Source and craft mirrored, the tide is mirrored. */
    @Test
    void isMirrored() {
        double[] there = tide(new double[] {1e8, 2e8, 3e8}, 400.0, -200.0, 100.0);
        double[] mirrored = tide(new double[] {-1e8, 2e8, 3e8}, -400.0, -200.0, 100.0);
        assertArrayEquals(new double[] {-there[0], there[1], there[2]}, mirrored, 0.0);
    }

    private static BigDecimal[] pull(double[] source, double[] craft) {
        MathContext digits = new MathContext(50);
        BigDecimal[] d = new BigDecimal[3];
        BigDecimal square = BigDecimal.ZERO;
        for (int k = 0; k < 3; k++) {
            d[k] = new BigDecimal(source[k]).subtract(new BigDecimal(craft[k]));
            square = square.add(d[k].multiply(d[k]));
        }
        BigDecimal cube = square.multiply(square.sqrt(digits));
        for (int k = 0; k < 3; k++) {
            d[k] = d[k].multiply(new BigDecimal(GM)).divide(cube, digits);
        }
        return d;
    }
}

package space.apophis.smallbody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Marsden's acceleration in an orbit plane where its three directions are the axes. */
class NonGravitationalTest {

    private static final double AU = 149597870700.0;

    @Test
    void hasRadialTransverseAndNormalParts() {
        final double[] out = {1.0, 1.0, 1.0};
        NonGravitational.inverseSquare(4e-12, -2e-13, 7e-13).add(2 * AU, 0, 0, 3e3, 2e4, 0, out);
        assertArrayEquals(new double[] {1e-12, -0.5e-13, 1.75e-13}, minusOne(out), 2e-16);
    }

    private static double[] minusOne(double[] values) {
        return new double[] {values[0] - 1.0, values[1] - 1.0, values[2] - 1.0};
    }

    @Test
    void cometsLawIsMarsdens() {
        // Marsden et al. 1973: aln is chosen so that g(1 au) = 1
        final NonGravitational comet = new NonGravitational(1e-8, 0, 0, 0.1112620426, 2.808 * AU, 2.15, 5.093, 4.6142);
        assertEquals(1.0, comet.g(AU), 1e-6);
    }

    @Test
    void noneIsAbsent() {
        assertFalse(NonGravitational.NONE.isPresent());
    }
}

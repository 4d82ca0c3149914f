package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeyholeChanceTest {

    private static final double SIGMA = 1_154.0;

    private final KeyholeChance chance = new KeyholeChance(47_362e3, SIGMA);

    @Test
    void oneSigmaOnEitherSideHoldsTwoThirds() {
        assertEquals(0.682689492137086, chance.within(47_362e3, 2.0 * SIGMA), 1e-12);
        assertEquals(0.682689492137086, chance.shifted(-700.0).within(47_361.3e3, 2.0 * SIGMA), 1e-12);
    }

    @Test
    void keyholesSideBySideHoldAll() {
        double sum = 0.0;
        for (int i = -100; i <= 100; i++) {
            sum += chance.within(47_362e3 + i * 0.1 * SIGMA, 0.1 * SIGMA);
        }
        assertEquals(1.0, sum, 1e-9);
    }

    /** Abramowitz and Stegun 26.2.12: Q(x) = phi(x)/x (1 - 1/x^2 + 3/x^4 - 15/x^6 + ...). */
    @Test
    void farOutItIsTheTail() {
        final double x = 30.0;
        final double expected = Math.exp(-0.5 * x * x)
                / (x * Math.sqrt(2.0 * Math.PI))
                * (1.0 - Math.pow(x, -2) + 3.0 * Math.pow(x, -4) - 15.0 * Math.pow(x, -6));
        for (double side : new double[] {-1.0, 1.0}) {
            // from 30 to 90 sigma
            assertEquals(expected, chance.within(47_362e3 + side * 60.0 * SIGMA, 60.0 * SIGMA), 1e-6 * expected);
        }
    }

    /** A thin keyhole holds its width times the density. */
    @Test
    void aThinOneHoldsItsDensity() {
        final double expected = 1e-3 * Math.exp(-0.5 * 25.0) / Math.sqrt(2.0 * Math.PI);
        assertEquals(expected, chance.within(47_362e3 - 5.0 * SIGMA, 1e-3 * SIGMA), 1e-5 * expected);
    }

    /** 1,076 sigma off, as the keyhole of 2036 is: exp(-579,000) is no double. */
    @Test
    void beyondAllDoublesItIsNothing() {
        assertEquals(0.0, chance.within(47_362e3 - 1_076.0 * SIGMA, 612.0));
    }
}

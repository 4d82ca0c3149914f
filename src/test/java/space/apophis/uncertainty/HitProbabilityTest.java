package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HitProbabilityTest {

    /** Its defining property: the estimate lies z standard errors of the bound from it. */
    @Test
    void theBoundsSolveWilsonsEquation() {
        final HitProbability probability = new HitProbability(15, 148);
        for (double bound : new double[] {probability.lower(), probability.upper()}) {
            final double error = Math.sqrt(bound * (1.0 - bound) / 148);
            assertEquals(1.959963984540054, Math.abs(probability.estimate() - bound) / error, 1e-12);
        }
    }

    @Test
    void withoutHitsTheUpperBoundIsNearTheRuleOfThree() {
        final HitProbability none = new HitProbability(0, 1000);
        assertEquals(0.0, none.estimate());
        assertEquals(0.0, none.lower());
        // z^2 / (n + z^2)
        assertEquals(3.8414588 / 1003.8414588, none.upper(), 1e-10);
        assertEquals(1.0, new HitProbability(10, 10).upper());
    }

    @Test
    void hitsAreAmongTheSamples() {
        assertThrows(IllegalArgumentException.class, () -> new HitProbability(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new HitProbability(0, 0));
    }
}

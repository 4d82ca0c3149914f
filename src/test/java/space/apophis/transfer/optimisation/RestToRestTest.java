package space.apophis.transfer.optimisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least fuel from rest to rest with 120 variables, held against its closed forms. */
class RestToRestTest {

    private static final double[] WAY = {1.2, -1.6, 1.5};

    @Test
    void derivativesAgreeWithDifferences() {
        new DerivativeCheck(new RestToRest(5, 4, WAY, 0.1), 1e-7).at(random(15, 0.9));
    }

    /** Three ways to know the optimum agree: smoothing costs at most e T, segments a little. */
    @Test
    void theClosedFormsAgree() {
        RestToRest fine = new RestToRest(4000, 4, WAY, 1e-6);
        assertEquals(4 - Math.sqrt(16 - 10), fine.continuousFuel(), 1e-15);
        assertEquals(fine.continuousFuel(), fine.segmentedFuel(), 1e-6);
        assertEquals(fine.segmentedFuel(), fine.optimum(), 1e-5);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.1, 1", "0.01, 0"})
    void theOptimumOfTheClosedFormIsFound(double smoothing, double guess) {
        RestToRest programme = new RestToRest(40, 4, WAY, smoothing);
        Optimum optimum = SequentialQuadraticProgramming.standard().solve(programme, random(120, guess));
        assertEquals(Outcome.OPTIMAL, optimum.outcome(), optimum::toString);
        assertEquals(programme.optimum(), optimum.objective(), 1e-10);
        assertTrue(optimum.violation() < 1e-12, optimum::toString);
    }

    /** With little smoothing the thrust is full, none, or on one segment at each end in between. */
    @Test
    void thrustIsFullOrNone() {
        RestToRest programme = new RestToRest(20, 4, WAY, 1e-3);
        double[] x = SequentialQuadraticProgramming.standard()
                .solve(programme, new double[60])
                .x();
        double[] expected = new double[20];
        double left = 2.5;
        for (int k = 0; left > 0; k++) {
            double gain = 0.2 * (4 - 0.4 * (k + 0.5));
            expected[k] = Math.min(1, left / gain);
            expected[19 - k] = expected[k];
            left -= expected[k] * gain;
        }
        for (int k = 0; k < 20; k++) {
            double thrust = Math.sqrt(x[3 * k] * x[3 * k] + x[3 * k + 1] * x[3 * k + 1] + x[3 * k + 2] * x[3 * k + 2]);
            assertEquals(expected[k], thrust, 0.05, "segment " + k);
        }
    }

    private static double[] random(int n, double size) {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = size * random.nextDouble(-1, 1);
        }
        return x;
    }
}

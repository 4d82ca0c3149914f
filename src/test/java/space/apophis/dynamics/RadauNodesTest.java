package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gauss-Radau quadrature with eight nodes is exact to degree fourteen, and a polynomial through them to degree seven. */
class RadauNodesTest {

    private static final double ROUNDING = 2e-15;

    private static double sum(double[] weights, int power) {
        double sum = 0.0;
        for (int node = 0; node < RadauNodes.COUNT; node++) {
            sum += weights[node] * Math.pow(RadauNodes.share(node), power);
        }
        return sum;
    }

    @Test
    void theIntegralOverAStepIsExactToTwiceTheOrder() {
        for (int power = 0; power <= 14; power++) {
            assertEquals(1.0 / (power + 1.0), sum(RadauNodes.once(1.0), power), ROUNDING);
        }
        for (int power = 0; power <= 13; power++) {
            assertEquals(1.0 / ((power + 1.0) * (power + 2.0)), sum(RadauNodes.twice(1.0), power), ROUNDING);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.1, 0.5, 0.93, 1.0})
    void withinAStepAllIsExactForPolynomialsOfDegreeSeven(double share) {
        for (int power = 0; power <= 7; power++) {
            final double value = Math.pow(share, power);
            assertEquals(value, sum(RadauNodes.values(share), power), ROUNDING);
            assertEquals(value * share / (power + 1.0), sum(RadauNodes.once(share), power), ROUNDING);
            assertEquals(
                    value * share * share / ((power + 1.0) * (power + 2.0)),
                    sum(RadauNodes.twice(share), power),
                    ROUNDING);
        }
    }

    @Test
    void theHighestCoefficientIsThatOfTheSeventhPower() {
        for (int power = 0; power <= 7; power++) {
            assertEquals(power == 7 ? 1.0 : 0.0, sum(RadauNodes.highest(), power), 1e-11);
        }
    }
}

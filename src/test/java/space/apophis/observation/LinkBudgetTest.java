package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkBudgetTest {

    private static final double AU = 1.495978707e11;

    private static LinkBudget budget(double frequency, double power, double greatestRate) {
        return new LinkBudget(frequency, power, 36, 3, 50, 1, 3, greatestRate);
    }

    /**
     * By hand: 60 W are 17.78 dBW, with 36 dBi 53.78 dBW. 4 pi 0.9 au 8.4 GHz / c = 4.741e13, twice 136.76 dB is 273.52 dB. So C/N0 =
     * 53.78 - 273.52 - 3 + 50 + 228.60 = 55.86 dBHz, less 1 dB and 3 dB of margin 51.86: 153 kbit/s.
     */
    @Test
    void xBandFromNineTenthsOfAnAstronomicalUnit() {
        LinkBudget budget = budget(8.4e9, 60, 1e6);
        assertEquals(53.78, budget.eirpDBW(), 0.005);
        assertEquals(273.52, budget.pathLossDB(0.9 * AU), 0.005);
        assertEquals(55.86, budget.carrierToNoiseDBHz(0.9 * AU), 0.01);
        assertEquals(153.4e3, budget.rate(0.9 * AU), 400);
    }

    /** A wave length's sphere: at c / (4 pi f) nothing is lost, and ten times as far 20 dB. */
    @Test
    void theLossOfFreeSpaceIsThatOfTheSphere() {
        LinkBudget budget = budget(2.3e9, 20, 1e9);
        double none = Sky.SPEED_OF_LIGHT / (4 * Math.PI * 2.3e9);
        assertEquals(0, budget.pathLossDB(none), 1e-12);
        assertEquals(20, budget.pathLossDB(10 * none), 1e-12);
        assertEquals(
                budget.pathLossDB(1e9) + 20 * Math.log10(32.0 / 2.3),
                budget(32e9, 20, 1e9).pathLossDB(1e9),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 7, 30})
    void theRateFallsWithTheSquareOfTheDistance(double times) {
        LinkBudget budget = budget(8.4e9, 60, 1e12);
        assertEquals(budget.rate(AU) / (times * times), budget.rate(times * AU), 1e-9 * budget.rate(AU));
        assertEquals(times * budget.rate(AU), budget(8.4e9, 60 * times, 1e12).rate(AU), 1e-6);
    }

    @Test
    void theTransmitterCapsTheRate() {
        LinkBudget budget = budget(8.4e9, 60, 1e6);
        double edge = budget.distanceOfGreatestRate();
        assertEquals(1e6, budget.rate(0.99 * edge));
        assertEquals(1e6, budget.rate(1e3));
        assertEquals(1e6 / 4, budget.rate(2 * edge), 1e-3);
    }
}

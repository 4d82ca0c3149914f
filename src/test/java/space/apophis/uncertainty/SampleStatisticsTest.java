package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SampleStatisticsTest {

    @Test
    void ofFiveNumbersByHand() {
        final SampleStatistics statistics = new SampleStatistics(new double[] {5.0, 1.0, 2.0, 4.0, 3.0});
        assertEquals(3.0, statistics.mean());
        assertEquals(Math.sqrt(2.5), statistics.sigma(), 1e-15);
        assertEquals(1.0, statistics.percentile(0.0));
        assertEquals(3.0, statistics.percentile(50.0));
        assertEquals(1.4, statistics.percentile(10.0), 1e-15);
        assertEquals(5.0, statistics.percentile(100.0));
    }

    @Test
    void aSingleValueHasNoSpread() {
        final SampleStatistics statistics = new SampleStatistics(new double[] {7.0});
        assertEquals(0.0, statistics.sigma());
        assertEquals(7.0, statistics.percentile(2.3));
        assertEquals(0.0, SampleStatistics.covariance(new double[] {7.0}, new double[] {1.0}));
    }

    @Test
    void aLargeOffsetDoesNotEatTheSpread() {
        final SampleStatistics statistics = new SampleStatistics(new double[] {9.24e8, 9.24e8 + 1e-3});
        assertEquals(0.5e-3 + 9.24e8, statistics.mean(), 1e-7);
        assertEquals(1e-3 / Math.sqrt(2.0), statistics.sigma(), 1e-7);
    }

    @Test
    void covarianceByHand() {
        final double[] a = {1.0, 2.0, 3.0};
        assertEquals(1.0, SampleStatistics.covariance(a, a), 1e-15);
        assertEquals(-2.0, SampleStatistics.covariance(a, new double[] {2.0, 0.0, -2.0}), 1e-15);
    }

    @Test
    void nothingHasNoStatistics() {
        assertThrows(IllegalArgumentException.class, () -> new SampleStatistics(new double[0]));
    }
}

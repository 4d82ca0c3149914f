package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.OrbitSample;
import space.apophis.smallbody.NonGravitational;

class OrbitDrawTest {

    private static final OrbitSample ORIGIN =
            new OrbitSample(Vector3D.ZERO, Vector3D.ZERO, NonGravitational.inverseSquare(5e-13, -3e-14, 0.0));

    /** Of very unlike sizes and almost wholly correlated, as covariances of orbits are. */
    private static RealMatrix factor() {
        final RealMatrix factor = MatrixUtils.createRealMatrix(9, 3);
        factor.setEntry(0, 0, 1e3);
        factor.setEntry(4, 0, 1e-4);
        factor.setEntry(4, 1, 1e-7);
        factor.setEntry(7, 0, 1e-16);
        factor.setEntry(7, 2, 2e-16);
        return factor;
    }

    @Test
    void samplesHaveTheCovarianceOfTheFactor() {
        final OrbitDraw draw = new OrbitDraw(ORIGIN, factor(), 42L);
        final int count = 4000;
        final double[] x = new double[count];
        final double[] a2 = new double[count];
        final double[] across = new double[count];
        for (int i = 0; i < count; i++) {
            final OrbitSample sample = draw.sample(i);
            x[i] = sample.position().getX();
            a2[i] = sample.nonGravitational().a2();
            // what is left of the velocity besides that which goes with the position
            across[i] = sample.velocity().getY() - 1e-7 * x[i];
        }
        // a sigma is known to 1/sqrt(2 n) = 1.1 %, a mean to 1/sqrt(n) = 1.6 % of sigma: four times that
        assertEquals(1e3, new SampleStatistics(x).sigma(), 45.0);
        assertEquals(0.0, new SampleStatistics(x).mean(), 64.0);
        assertEquals(1e-7, new SampleStatistics(across).sigma(), 4.5e-9);
        assertEquals(-3e-14, new SampleStatistics(a2).mean(), 1.5e-17);
        assertEquals(1e-13, SampleStatistics.covariance(x, a2), 1.2e-14);
    }

    @Test
    void whatIsNotEstimatedStays() {
        final OrbitSample sample = new OrbitDraw(ORIGIN, factor(), 1L).sample(3);
        assertEquals(5e-13, sample.nonGravitational().a1());
        assertEquals(0.0, sample.position().getZ());
    }

    @Test
    void aSampleDependsOnSeedAndNumberAlone() {
        final OrbitDraw draw = new OrbitDraw(ORIGIN, factor(), 7L);
        final OrbitSample third = draw.sample(3);
        draw.sample(4);
        assertEquals(third, draw.sample(3));
        assertEquals(third, new OrbitDraw(ORIGIN, factor(), 7L).sample(3));
        assertNotEquals(third, draw.sample(4));
        assertNotEquals(third, new OrbitDraw(ORIGIN, factor(), 8L).sample(3));
        assertNotEquals(third, new OrbitDraw(ORIGIN, factor(), 7L + (1L << 32)).sample(3));
    }
}

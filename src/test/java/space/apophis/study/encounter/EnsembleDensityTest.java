package space.apophis.study.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.encounter.ApproachCloud;
import space.apophis.ephemeris.Body;
import space.apophis.study.result.PlaneDensityResult;

class EnsembleDensityTest {

    /** Cells of 100 m about a nominal point at (1000, 2000) m. */
    @Test
    void samplesAreCountedInTheirCells() {
        final double[] xis = {1000.0, 1049.0, 1051.0, 1000.0, 9000.0};
        final double[] zetas = {2000.0, 1951.0, 2000.0, 2000.0 + 5 * 800.0, 2000.0};
        final BitSet there = new BitSet();
        there.set(0, 5);
        final ApproachCloud cloud = new ApproachCloud(
                5, Body.EARTH, there, new double[5], new double[5], xis, zetas, Map.of(Body.EARTH, 0));
        final PlaneDensityResult density = new EnsembleDensity(1000.0, 2000.0, 800.0).of(cloud);
        assertEquals(81, density.cells());
        assertEquals(0.1, density.sideKm(), 1e-12);
        assertEquals(2, density.count(40, 40));
        assertEquals(1, density.count(40, 41));
        assertEquals(1, density.count(80, 40));
        assertEquals(1, density.outside());
        assertEquals(3, density.row(40));
    }
}

package space.apophis.smallbody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;

/** Elements to states and back, and the classes of orbits. */
class HeliocentricElementsTest {

    private static final double AU = 149597870700.0;
    private static final double GM = 1.3271244004127942e20;
    private static final double DAY = 86400.0;

    private static HeliocentricElements elements(double e, double q) {
        return new HeliocentricElements(GM, e, q, 0.3, 3.5, 2.2, 114.46 * DAY);
    }

    @Test
    void anEllipseReturnsFromItsState() {
        assertReturns(elements(0.19, 0.746 * AU));
    }

    @Test
    void aHyperbolaReturnsFromItsState() {
        assertReturns(elements(3.3, 2.0 * AU));
    }

    private static void assertReturns(HeliocentricElements there) {
        final PVCoordinates state = there.state();
        final HeliocentricElements back = HeliocentricElements.of(state.getPosition(), state.getVelocity(), GM);
        assertEquals(there.eccentricity(), back.eccentricity(), 1e-13);
        assertEquals(there.perihelionDistance(), back.perihelionDistance(), 1e-3);
        assertEquals(there.inclination(), back.inclination(), 1e-14);
        assertEquals(there.node(), back.node(), 1e-13);
        assertEquals(there.argumentOfPerihelion(), back.argumentOfPerihelion(), 1e-12);
        assertEquals(there.timeSincePerihelion(), back.timeSincePerihelion(), 1e-5);
    }

    @Test
    void meanAnomalyIsTheOneJplPrints() {
        // solution 220 at JD 2461000.5: M from the time of perihelion, against the printed 312.8054663584516 deg
        final HeliocentricElements apophis = new HeliocentricElements(
                GM,
                0.1911663355386932,
                0.7460522521429133 * AU,
                0.058,
                3.5,
                2.2,
                (2461000.5 - 2461042.918242006079) * DAY);
        assertEquals(312.8054663584516, Math.toDegrees(apophis.meanAnomaly()), 1e-9);
        assertEquals(323.5664375491271, apophis.period() / DAY, 1e-8);
    }

    @Test
    void aParabolaIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> elements(1.0, AU));
        assertThrows(IllegalArgumentException.class, () -> elements(-0.1, AU));
        assertThrows(IllegalArgumentException.class, () -> elements(0.5, 0.0));
    }

    @Test
    void classesAreJpls() {
        assertEquals(OrbitClass.ATIRA, OrbitClass.of(elements(0.3, 0.5 * AU)));
        assertEquals(OrbitClass.ATEN, OrbitClass.of(elements(0.191, 0.746 * AU)));
        assertEquals(OrbitClass.APOLLO, OrbitClass.of(elements(0.189, 0.895 * AU)));
        assertEquals(OrbitClass.AMOR, OrbitClass.of(elements(0.3, 1.1 * AU)));
        assertEquals(OrbitClass.OTHER, OrbitClass.of(elements(0.1, 2.5 * AU)));
        assertEquals(OrbitClass.OTHER, OrbitClass.of(elements(2.0, 0.9 * AU)));
    }
}

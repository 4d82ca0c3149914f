package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.OrbitResult;

class OrbitCurveTest {

    private static final Point SUN = new Point(0, 0);

    @Test
    void aFlatEllipseHasItsApsesAtItsDistances() {
        OrbitCurve orbit = new OrbitCurve(orbit(2, 0.5, 0, 0, 90));
        assertPoint(0, 1, orbit.perihelion());
        assertPoint(0, -3, orbit.points().get(180));
        assertPoint(0, 1, orbit.points().get(360));
    }

    @Test
    void theNodesLieOnTheirLongitudeAtTheConicsDistance() {
        double e = 0.3;
        OrbitCurve orbit = new OrbitCurve(orbit(1, e, 40, 30, 60));
        Point up = orbit.ascendingNode();
        Point down = orbit.descendingNode();
        assertEquals(30, Math.toDegrees(Math.atan2(up.y(), up.x())), 1e-12);
        assertEquals(-150, Math.toDegrees(Math.atan2(down.y(), down.x())), 1e-12);
        double p = 1 - e * e;
        assertEquals(p / (1 + e * Math.cos(Math.toRadians(60))), up.distance(SUN), 1e-12);
        assertEquals(p / (1 - e * Math.cos(Math.toRadians(60))), down.distance(SUN), 1e-12);
    }

    @Test
    void anInclinedCircleIsForeshortenedAcrossItsNodes() {
        OrbitCurve orbit = new OrbitCurve(orbit(1, 0, 60, 0, 0));
        assertPoint(1, 0, orbit.points().get(0));
        assertPoint(0, 0.5, orbit.points().get(90));
    }

    @Test
    void apophisMeetsEarthAtItsAscendingNode() {
        OrbitResult before = SyntheticFlyby.result().passes().encounter().orbitBefore();
        Point node = new OrbitCurve(before).ascendingNode();
        assertEquals(1, node.distance(SUN), 0.01);
    }

    /** At aphelion half a period after perihelion; a quarter after it the true anomaly of e = 0.5 is past 90 degrees. */
    @Test
    void aBodyKeepsKeplersEquation() {
        final OrbitCurve orbit = new OrbitCurve(orbit(1, 0.5, 0, 0, 0));
        final double epoch = (LocalDate.of(2029, 1, 1).toEpochDay()
                        - LocalDate.of(2000, 1, 1).toEpochDay()
                        - 0.5)
                * 86400;
        final double period = 365 * 86400.0;
        assertPoint(0.5, 0, orbit.at(epoch));
        assertPoint(-1.5, 0, orbit.at(epoch - period / 2));
        // E - 0.5 sin E = pi / 2 at E = 2.020980; x = cos E - e, y = sqrt(1 - e^2) sin E.
        final Point quarter = orbit.at(epoch + period / 4);
        assertEquals(-0.9351, quarter.x(), 1e-4);
        assertEquals(0.7798, quarter.y(), 1e-4);
    }

    @Test
    void aHyperbolaDoesNotClose() {
        assertThrows(IllegalArgumentException.class, () -> new OrbitCurve(orbit(-1, 1.2, 0, 0, 0)));
    }

    private static OrbitResult orbit(double a, double e, double i, double node, double argument) {
        return new OrbitResult(
                "2029-01-01T00:00:00", 915_148_800, a, e, i, node, argument, 0, a * (1 - e), a * (1 + e), 365, "other");
    }

    private static void assertPoint(double x, double y, Point got) {
        assertEquals(x, got.x(), 1e-12);
        assertEquals(y, got.y(), 1e-12);
    }
}

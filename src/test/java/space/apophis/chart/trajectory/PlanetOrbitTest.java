package space.apophis.chart.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.OrbitCurve;
import space.apophis.chart.paper.Point;

class PlanetOrbitTest {

    /** Mars where Hera passed it on 2025-03-12, by the shipped ephemeris: ICRF, km. */
    private static final Point MARS = Ecliptic.place(-192564322.5, 140497102.8, 69636831.3);

    @Test
    void theOrbitOfMarsGoesThroughThePlaceWhereHeraPassedIt() {
        final OrbitCurve orbit = PlanetOrbit.of("MARS").orElseThrow();
        final Point nearest = orbit.points().stream()
                .min(Comparator.comparingDouble(p -> p.distance(MARS)))
                .orElseThrow();
        final Point along = nearest.unit();
        // Points of the curve are a degree of eccentric anomaly apart; across it they are as far off as the mean orbit.
        assertEquals(0, (nearest.x() - MARS.x()) * along.x() + (nearest.y() - MARS.y()) * along.y(), 2e-3);
        assertTrue(nearest.distance(MARS) < 0.02);
    }

    @Test
    void earthAndSmallBodiesHaveNone() {
        assertTrue(PlanetOrbit.of("EARTH").isEmpty());
        assertTrue(PlanetOrbit.of("(99942) Apophis").isEmpty());
    }
}

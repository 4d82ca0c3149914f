package space.apophis.ephemeris.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.AsteroidEphemeris;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;

/** A build of a few months about the epoch against the file that ships. */
class EphemerisBuilderTest {

    private static final double DAY = 86400.0;
    private static final double FIRST = 2459184.5 + 17 * 32;
    private static final int BLOCKS = 4;
    private static final AtomicLong REPORTS = new AtomicLong();

    @TempDir
    private static Path folder;

    private static Map<String, Double> residuals;

    @BeforeAll
    static void build() throws IOException {
        residuals = new EphemerisBuilder(StartStates.shipped(), FIRST, BLOCKS)
                .write(folder, (task, done, total) -> REPORTS.incrementAndGet());
    }

    @Test
    void isTheStretchOfTheFileThatShips() {
        final SolarSystem built = SolarSystem.load(folder);
        final PlanetaryEphemeris shipped = ShippedData.solarSystem().planets();
        final BodyStates a = new BodyStates();
        final BodyStates b = new BodyStates();
        for (double day = 0.0; day <= BLOCKS * 32.0; day += 1.37) {
            final double t = (FIRST + day - 2451545.0) * DAY;
            built.planets().fill(t, a);
            shipped.fill(t, b);
            // the same steps but for the last, so all but the same numbers; the barycentre is a constant apart
            for (int i = 3; i < a.position.length; i++) {
                assertEquals(b.position[i] - b.position[i % 3], a.position[i] - a.position[i % 3], 5e-3);
            }
        }
    }

    @Test
    void asteroidsAreFittedBelowAMetre() {
        assertTrue(residuals.get("asteroids from the Sun") < 1.0, residuals.toString());
        final AsteroidEphemeris built = SolarSystem.load(folder).asteroids();
        final double[] a = new double[3 * built.count()];
        final double[] b = new double[a.length];
        final double t = (FIRST + 44.4 - 2451545.0) * DAY;
        built.fill(t, a);
        ShippedData.solarSystem().asteroids().fill(t, b);
        assertArrayEquals(b, a, 0.5);
    }

    @Test
    void planetsAreFittedBelowTwoCentimetres() {
        residuals.forEach((item, residual) -> assertTrue(residual < 0.02 || item.startsWith("asteroids"), item));
    }

    @Test
    void reportsItsProgress() {
        assertTrue(REPORTS.get() > 10);
    }

    @Test
    void refusesASpanWithoutTheStartStates() {
        assertThrows(IllegalArgumentException.class, () -> new EphemerisBuilder(StartStates.shipped(), 2462000.5, 3));
    }

    @Test
    void namesAreThoseOfTheTable() {
        assertEquals("1 Ceres", ShippedData.solarSystem().asteroids().names().get(0));
        assertEquals(16, ShippedData.solarSystem().asteroids().count());
        assertEquals(Body.COUNT, Body.values().length);
    }
}

package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EclipticTest {

    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600);

    @Test
    void theEquinoxStaysAndTheEclipticPoleBecomesZ() {
        assertVector(1, 0, 0, Ecliptic.ofIcrf(1, 0, 0));
        assertVector(0, 0, 1, Ecliptic.ofIcrf(0, -Math.sin(OBLIQUITY), Math.cos(OBLIQUITY)));
    }

    @Test
    void theSunAtTheJuneSolsticeIsNorthOfTheEquatorAndInTheEcliptic() {
        assertVector(0, 1, 0, Ecliptic.ofIcrf(0, Math.cos(OBLIQUITY), Math.sin(OBLIQUITY)));
    }

    @Test
    void lengthsAreKept() {
        assertEquals(Math.sqrt(14), Ecliptic.ofIcrf(1, 2, -3).norm(), 1e-15);
    }

    private static void assertVector(double x, double y, double z, Ecliptic got) {
        assertEquals(x, got.x(), 1e-15);
        assertEquals(y, got.y(), 1e-15);
        assertEquals(z, got.z(), 1e-15);
    }
}

package space.apophis.proximity.spin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** By hand: a ball of 170 m and 2,000 kg/m^3 at 38,011 km from the centre of Earth. */
final class TidalStressTest {

    private static final TidalStress STRESS = new TidalStress(3.986004e14, 3.8011e7, 170.0, 2000.0);

    @Test
    void tide() {
        // 2 x 3.986004e14 x 170 / 5.49197e22
        assertEquals(2.4677e-6, STRESS.acceleration(), 1e-10);
        // 2000 x 2.4677e-6 x 170 / 2
        assertEquals(0.41951, STRESS.tension(), 1e-4);
    }

    @Test
    void ownGravity() {
        // 4 pi/3 x 6.6743e-11 x 2000 x 170, and half of it times density and radius
        assertEquals(9.5055e-5, STRESS.gravity(), 1e-9);
        assertEquals(16.159, STRESS.pressure(), 1e-3);
    }

    /** Of a rigid ball: 1.26 radii of Earth times the third root of the ratio of the densities. */
    @Test
    void distanceOfRoche() {
        final double densityOfEarth = 3.986004e14 / 6.6743e-11 / (4.0 / 3.0 * Math.PI * Math.pow(6.371e6, 3));
        assertEquals(Math.cbrt(2.0) * 6.371e6 * Math.cbrt(densityOfEarth / 2000.0), STRESS.rocheDistance(), 1e-6 * 1e7);
        final TidalStress there = new TidalStress(3.986004e14, STRESS.rocheDistance(), 170.0, 2000.0);
        assertEquals(there.gravity(), there.acceleration(), 1e-9 * there.gravity());
    }
}

package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyTest {

    @ParameterizedTest
    @EnumSource(Body.class)
    void radiusAndMassMakeASolidOrGaseousBody(Body body) {
        final double gm = ShippedData.solarSystem().planets().gm(body);
        final double volume = 4.0 / 3.0 * Math.PI * Math.pow(body.equatorialRadius(), 3);
        final double density = gm / 6.6743e-11 / volume;
        // Saturn has 620 kg/m^3 within a sphere of its equatorial radius, Earth 5500.
        assertTrue(density > 600.0 && density < 5600.0, body + " has " + density + " kg/m^3");
    }
}

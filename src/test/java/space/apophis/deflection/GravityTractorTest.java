package space.apophis.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import space.apophis.units.Unit;

class GravityTractorTest {

    /** Lu and Love (2005): 20 t before an asteroid of 200 m, a year of towing. */
    private static final GravityTractor LU_AND_LOVE = new GravityTractor(20_000.0, 150.0, FastMath.toRadians(20.0));

    /** 5.93e-11 m/s^2, 1.87 mm/s in a year, and with 20 years of lead about half an Earth radius by drift alone. */
    @Test
    void luAndLove() {
        assertEquals(5.93e-11, LU_AND_LOVE.acceleration(), 0.005e-11);
        final double year = Unit.JULIAN_YEAR.factor() * LU_AND_LOVE.acceleration();
        assertEquals(1.87e-3, year, 0.005e-3);
        assertEquals(3540e3, 3.0 * year * 20.0 * Unit.JULIAN_YEAR.factor(), 10e3);
    }

    /** About one newton for an asteroid of 200 m and 2,000 kg/m3, as they say: G M m / d^2 / cos(asin(2/3) + 20 deg). */
    @Test
    void thrustHoldsTheCraftUp() {
        final double target = FastMath.PI / 6.0 * FastMath.pow(200.0, 3) * 2000.0;
        final double weight = 6.6743e-11 * target * 20_000.0 / (150.0 * 150.0);
        assertEquals(
                weight / FastMath.cos(FastMath.asin(2.0 / 3.0) + FastMath.toRadians(20.0)),
                LU_AND_LOVE.thrust(100.0, target),
                1e-9);
        assertEquals(1.0, LU_AND_LOVE.thrust(100.0, target), 0.3);
    }
}

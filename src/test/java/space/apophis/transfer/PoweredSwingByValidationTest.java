package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** unitTestGravityAssistRoutines.cpp of tudat, after GTOP and Musegaas 2012. */
class PoweredSwingByValidationTest {

    private static final double VENUS = 3.24860e14;
    private static final double LEAST = 6351800.0;

    /** Cassini-1 at Venus: all digits that the positions carry. */
    @Test
    void cassiniAtVenus() {
        Vector3D planet = new Vector3D(32851.224953746, -11618.7310059974, -2055.04615890989);
        PoweredSwingBy swingBy = new PoweredSwingBy(
                VENUS,
                LEAST,
                new Vector3D(34216.4827530912, -15170.1440677825, 395.792122152361).subtract(planet),
                new Vector3D(37954.2431376052, -14093.0467234774, -5753.53728279429).subtract(planet));
        assertEquals(1090.64622870007, swingBy.deltaV(), 1e-10 * 1090.6);
        assertEquals(6351801.045, swingBy.periapsis(), 1e-3);
        assertEquals(77.38979701, Math.toDegrees(swingBy.turn()), 1e-8);
        assertEquals(4525.822784, swingBy.arriving().getNorm(), 1e-6);
        assertEquals(6770.662408, swingBy.leaving().getNorm(), 1e-6);
    }

    /** Limits: too much turn, a free swing-by, slow arrival, slow departure, both. */
    @ParameterizedTest
    @CsvSource({
        "36000, 0, 34500, 0, 183.8481861944, 1e-10",
        "36000, 0, 35000, 1000, 0, 0",
        "35000.01, 0, 35000, 1000, 966.3786736308, 1e-10",
        "35000, 1000, 35000.01, 0, 966.3786736308, 1e-10",
        "35000, 0.02, 35000.01, 0, 0.004260780473, 1e-8"
    })
    void limits(double vx1, double vy1, double vx2, double vy2, double expected, double relative) {
        Vector3D planet = new Vector3D(35000.0, 0.0, 0.0);
        PoweredSwingBy swingBy = new PoweredSwingBy(
                VENUS,
                LEAST,
                new Vector3D(vx1, vy1, 0.0).subtract(planet),
                new Vector3D(vx2, vy2, 0.0).subtract(planet));
        assertEquals(expected, swingBy.deltaV(), relative * expected);
    }

    /** The parts of the first limit: the greatest turn of Venus, the missing turn, the change of speed. */
    @Test
    void theMissingTurnIsBoughtApart() {
        PoweredSwingBy swingBy =
                new PoweredSwingBy(VENUS, LEAST, new Vector3D(1000.0, 0.0, 0.0), new Vector3D(-500.0, 0.0, 0.0));
        assertEquals(163.1073464, Math.toDegrees(swingBy.greatestTurn()), 1e-7);
        assertEquals(146.8828622, swingBy.missingTurnImpulse(), 1e-7);
        assertEquals(36.9653240, swingBy.periapsisImpulse(), 1e-7);
    }

    /** Mars by hand in the source: 3652 m/s to 2e-4; the digits after were run again. */
    @Test
    void mars() {
        double speed = Math.sqrt(1.32712440018e20 / (1.5 * 1.495978707e11));
        Vector3D planet = new Vector3D(0.0, speed, 0.0);
        Vector3D in = new Vector3D(-12500.0, 25000.0 * Math.cos(Math.toRadians(30.0)), 0.0);
        Vector3D out = new Vector3D(-12500.0, 2.0 * speed - in.getY(), 0.0);
        PoweredSwingBy swingBy =
                new PoweredSwingBy(4.2828018915e13, 3656248.0, in.subtract(planet), out.subtract(planet));
        assertEquals(3652.0, swingBy.deltaV(), 2e-4 * 3652.0);
        assertEquals(3652.39772, swingBy.deltaV(), 0.02);
    }
}

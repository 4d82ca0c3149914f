package space.apophis.transfer.legs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Random;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.transfer.PoweredSwingBy;
import space.apophis.transfer.TransferPlan;

class AimedSwingByTest {

    private static final double MARS = 4.282837e13;

    /** sin(half the turn) = 1/e = 1 / (1 + rp v^2 / GM). */
    @Test
    void withoutAnImpulseItTurnsAndKeepsTheSpeed() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Vector3D arriving =
                    new Vector3D(9e3 * random.nextGaussian(), 9e3 * random.nextGaussian(), 9e3 * random.nextGaussian());
            double periapsis = 3.5e6 + 2e7 * random.nextDouble();
            double angle = -3.0 + 6.0 * random.nextDouble();
            Vector3D leaving = new AimedSwingBy(MARS, arriving, periapsis, angle, 0.0).leaving();
            assertEquals(arriving.getNorm(), leaving.getNorm(), 1e-11 * arriving.getNorm());
            double e = 1.0 + periapsis * arriving.getNormSq() / MARS;
            assertEquals(2.0 * Math.asin(1.0 / e), Vector3D.angle(arriving, leaving), 1e-12);
            assertEquals(angle, AimedSwingBy.angle(arriving, leaving), 1e-9);
            PoweredSwingBy passed = new PoweredSwingBy(MARS, 3.4e6, arriving, leaving);
            assertEquals(periapsis, passed.periapsis(), 1e-6 * periapsis);
            assertEquals(0.0, passed.deltaV(), 1e-9);
        }
    }

    /** A craft that passes on the side of the pole is turned away from it. */
    @Test
    void thePathIsTurnedTowardsThePlanet() {
        Vector3D pole = TransferPlan.ECLIPTIC_POLE;
        Vector3D arriving = pole.orthogonal().scalarMultiply(5000.0);
        Vector3D leaving = new AimedSwingBy(MARS, arriving, 5e6, -0.5 * Math.PI, 0.0).leaving();
        // R = S x T points south, so -90 degrees is the north side.
        assertEquals(-1.0, Math.signum(leaving.dotProduct(pole)));
        assertEquals(0.0, leaving.dotProduct(pole.crossProduct(arriving)) / arriving.getNormSq(), 1e-12);
    }

    @Test
    void anImpulseIsWhatThePoweredSwingByNeeds() {
        Vector3D arriving = new Vector3D(3000.0, -1000.0, 500.0);
        for (double impulse : new double[] {-300.0, 10.0, 800.0}) {
            Vector3D leaving = new AimedSwingBy(MARS, arriving, 6e6, 1.0, impulse).leaving();
            PoweredSwingBy passed = new PoweredSwingBy(MARS, 3.4e6, arriving, leaving);
            assertEquals(6e6, passed.periapsis(), 1.0);
            assertEquals(Math.abs(impulse), passed.deltaV(), 1e-6);
            assertEquals(Math.signum(impulse), Math.signum(leaving.getNorm() - arriving.getNorm()));
        }
        assertNull(new AimedSwingBy(MARS, arriving, 6e6, 1.0, -3000.0).leaving());
    }
}

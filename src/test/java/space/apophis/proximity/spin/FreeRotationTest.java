package space.apophis.proximity.spin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.scenario.body.SpinMode;

final class FreeRotationTest {

    private static final PrincipalMoments MOMENTS = PrincipalMoments.ofRatios(0.64, 0.97, 1.0);

    /** Euler's equations of an axisymmetric body: the pole goes round the axis of symmetry at (C-A)/A of the spin about it. */
    @Test
    void axisymmetricWobble() {
        final FreeRotation disc = FreeRotation.of(new PrincipalMoments(0.7, 0.7, 1.0), new Vector3D(0.2, 0.1, 0.9));
        assertEquals(2.0 * Math.PI / (0.3 / 0.7 * 0.9), disc.rotationPeriod(), 1e-12 * disc.rotationPeriod());
        final FreeRotation needle = FreeRotation.of(new PrincipalMoments(0.3, 1.0, 1.0), new Vector3D(0.6, 0.1, 0.05));
        assertEquals(SpinMode.LONG_AXIS, needle.mode());
        assertEquals(2.0 * Math.PI / (0.7 * 0.6 / 0.3), needle.rotationPeriod(), 1e-12 * needle.rotationPeriod());
        // and its long axis about the momentum at L/B
        final double momentum = new Vector3D(0.6, 0.1, 0.05).getNorm();
        assertEquals(2.0 * Math.PI / momentum, needle.precessionPeriod(), 1e-12 * needle.precessionPeriod());
    }

    /** Small wobbles: sqrt((C-A)(C-B)/AB) about the short axis, sqrt((B-A)(C-A)/BC) about the long one, in units of the spin. */
    @Test
    void smallWobble() {
        final FreeRotation about = FreeRotation.of(MOMENTS, new Vector3D(1e-5, 0.0, 1.0));
        assertEquals(
                2.0 * Math.PI / Math.sqrt(0.36 * 0.03 / (0.64 * 0.97)),
                about.rotationPeriod(),
                1e-8 * about.rotationPeriod());
        assertEquals(2.0 * Math.PI, about.precessionPeriod(), 1e-8);
        final FreeRotation along = FreeRotation.of(MOMENTS, new Vector3D(0.64, 0.0, 1e-5));
        assertEquals(
                2.0 * Math.PI / Math.sqrt(0.33 * 0.36 / 0.97), along.rotationPeriod(), 1e-8 * along.rotationPeriod());
    }

    /** The closed form against Euler's equations: I domega/dt = L x omega, by differences. */
    @ParameterizedTest
    @ValueSource(doubles = {0.66, 0.9, 0.969, 0.971, 0.98, 0.999})
    void ratesObeyEulersEquations(double dynamicInertia) {
        final FreeRotation rotation = new FreeRotation(MOMENTS, 1.0, dynamicInertia);
        final double h = 1e-3;
        for (double t = 0.3; t < 200.0; t += 17.1) {
            final Vector3D w = rotation.rates(t);
            final Vector3D slope =
                    rotation.rates(t + h).subtract(rotation.rates(t - h)).scalarMultiply(0.5 / h);
            final Vector3D momentum = new Vector3D(0.64 * w.getX(), 0.97 * w.getY(), w.getZ());
            final Vector3D expected = MOMENTS.rates(momentum.crossProduct(w));
            assertEquals(0.0, slope.distance(expected), 1e-6);
            assertEquals(rotation.momentum(), momentum.getNorm(), 1e-12);
            assertEquals(rotation.momentum(), momentum.dotProduct(w), 1e-12);
        }
    }

    /** The azimuth of the long axis about L turns by (2E - A w1^2) L / (L^2 - A^2 w1^2), and by 2 pi in P_phi on the mean. */
    @ParameterizedTest
    @ValueSource(doubles = {0.66, 0.9, 0.969, 0.971, 0.98, 0.999})
    void precessionIsItsRateIntegrated(double dynamicInertia) {
        final FreeRotation rotation = new FreeRotation(MOMENTS, 1.0, dynamicInertia);
        final double h = 1e-3;
        final double momentum = rotation.momentum();
        for (double t = -20.3; t < 200.0; t += 17.1) {
            final double along = 0.64 * rotation.rates(t).getX();
            final double expected =
                    momentum * (momentum - along * along / 0.64) / (momentum * momentum - along * along);
            assertEquals(expected, (rotation.precession(t + h) - rotation.precession(t - h)) / (2.0 * h), 1e-6);
        }
        final double cycle = rotation.rotationPeriod();
        assertEquals(2.0 * Math.PI * cycle / rotation.precessionPeriod(), rotation.precession(cycle), 1e-9);
    }

    @Test
    void pureRotationStandsStill() {
        final FreeRotation pure = SpinPeriods.pure(MOMENTS, 10.0);
        assertEquals(SpinMode.SHORT_AXIS, pure.mode());
        assertEquals(0.0, pure.rates(3.7).distance(new Vector3D(0.0, 0.0, 0.2 * Math.PI)), 1e-15);
        assertEquals(0.2 * Math.PI * 3.7, pure.precession(3.7), 1e-12);
        assertEquals(10.0, pure.precessionPeriod(), 1e-12);
        assertEquals(1.0, pure.excitation());
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 5.0, 20.0})
    void longAxisModeIsSolvedToo(double ratio) {
        final FreeRotation solved = new SpinPeriods(MOMENTS, SpinMode.LONG_AXIS).of(ratio, 1.0);
        assertEquals(SpinMode.LONG_AXIS, solved.mode());
        assertEquals(ratio, solved.rotationPeriod(), 1e-9);
        assertEquals(1.0, solved.precessionPeriod(), 1e-9);
    }

    @Test
    void refusesWhatNoBodyHas() {
        final SpinPeriods periods = new SpinPeriods(MOMENTS, SpinMode.SHORT_AXIS);
        assertThrows(IllegalArgumentException.class, () -> periods.of(7.5, 1.0));
        assertThrows(IllegalArgumentException.class, () -> periods.of(60.0, 1.0));
        assertThrows(IllegalArgumentException.class, () -> PrincipalMoments.ofRatios(0.3, 0.6, 1.0));
        assertThrows(IllegalArgumentException.class, () -> PrincipalMoments.ofRatios(0.9, 0.8, 1.0));
    }
}

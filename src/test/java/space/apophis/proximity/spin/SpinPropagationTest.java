package space.apophis.proximity.spin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.attitudes.Attitude;
import org.orekit.attitudes.Inertia;
import org.orekit.attitudes.InertiaAxis;
import org.orekit.attitudes.TorqueFree;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;

final class SpinPropagationTest {

    private static final double DAY = 86400.0;
    private static final PrincipalMoments MOMENTS = PrincipalMoments.ofRatios(0.64, 0.97, 1.0);
    private static final Vector3D POLE = new EclipticDirection(Math.toRadians(275.0), Math.toRadians(-85.0)).icrf();
    private static final SpinPropagation FREE = new SpinPropagation(null, SpinPropagation.FINE);

    /** 200 days of a body that turns in 27 h: 177 turns. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 0.95, 0.98152, 0.999})
    void keepsEnergyAndMomentumWithoutTorque(double dynamicInertia) {
        final SpinState start = start(dynamicInertia);
        final SpinState end = FREE.run(start, 0.0, 200.0 * DAY);
        final FreeRotation before = start.rotation();
        final FreeRotation after = end.rotation();
        assertEquals(
                0.0,
                end.momentum().distance(start.momentum()) / start.momentum().getNorm(),
                1e-12);
        assertEquals(1.0, after.dynamicInertia() / before.dynamicInertia(), 1e-9);
        assertEquals(1.0, after.effectiveRate() / before.effectiveRate(), 1e-9);
    }

    /** The attitude of the closed form, at the end of 200 days and along a dense rotation. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 0.95, 0.98152, 0.999})
    void agreesWithJacobisFunctions(double dynamicInertia) {
        final FreeRotation rotation = rotation(dynamicInertia);
        final SpinHistory history = FREE.history(start(dynamicInertia), 0.0, 200.0 * DAY);
        for (double t = 0.0; t <= 200.0 * DAY; t += 3.1 * DAY) {
            final Rotation closed = SpinState.after(rotation, POLE, t, 0.4).attitude();
            assertEquals(0.0, Rotation.distance(closed, history.attitude(t)), 3e-8);
            assertEquals(0.0, Rotation.distance(closed, history.at(t).attitude()), 3e-8);
        }
        assertThrows(IllegalArgumentException.class, () -> history.attitude(-1.0));
        assertThrows(IllegalArgumentException.class, () -> history.attitude(201.0 * DAY));
    }

    /** Orekit's closed form, of tumbling: about a principal axis it fails. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 0.95, 0.98152})
    void agreesWithOrekit(double dynamicInertia) {
        final SpinState start = start(dynamicInertia);
        final Vector3D rates = rotation(dynamicInertia).rates(0.0);
        final TorqueFree orekit = new TorqueFree(
                new Attitude(
                        AbsoluteDate.ARBITRARY_EPOCH,
                        Frame.getRoot(),
                        start.attitude().revert(),
                        rates,
                        Vector3D.ZERO),
                new Inertia(
                        new InertiaAxis(0.64, Vector3D.PLUS_I),
                        new InertiaAxis(0.97, Vector3D.PLUS_J),
                        new InertiaAxis(1.0, Vector3D.PLUS_K)));
        for (double t : new double[] {0.3 * DAY, 2.0 * DAY, 40.0 * DAY}) {
            final Rotation theirs = orekit.getAttitude(null, AbsoluteDate.ARBITRARY_EPOCH.shiftedBy(t), Frame.getRoot())
                    .getRotation()
                    .revert();
            assertEquals(0.0, Rotation.distance(theirs, FREE.run(start, 0.0, t).attitude()), 1e-8);
        }
    }

    /** The attitude turns the body's angular momentum into the pole, and the long axis to its angle from the node. */
    @Test
    void angleOfPrecessionIsThatOfTheLongAxis() {
        final SpinState state = SpinState.of(rotation(0.98152), POLE, 0.0, 0.4);
        final Vector3D node = Vector3D.PLUS_K.crossProduct(POLE).normalize();
        final Vector3D axis = state.attitude().applyTo(Vector3D.PLUS_I);
        assertEquals(0.4, Math.atan2(axis.dotProduct(POLE.crossProduct(node)), axis.dotProduct(node)), 1e-12);
        final Vector3D own = state.attitude().applyInverseTo(state.momentum());
        assertEquals(0.0, own.getY() / own.getNorm(), 1e-12);
        assertEquals(1.0, state.momentum().normalize().dotProduct(POLE), 1e-12);
    }

    private static FreeRotation rotation(double dynamicInertia) {
        return new FreeRotation(MOMENTS, 2.0 * Math.PI / (27.16 * 3600.0), dynamicInertia);
    }

    private static SpinState start(double dynamicInertia) {
        return SpinState.of(rotation(dynamicInertia), POLE, 0.0, 0.4);
    }
}

package space.apophis.proximity.spin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.units.Unit;

final class SpinEnsembleTest {

    /** The polynomials against the bodies themselves, in 40 days and about the pass. */
    @Test
    void fieldIsThatOfTheBodies() {
        final TidalField field = Pass2029.field(20.0, 20.0);
        final double[] found = new double[TidalField.COMPONENTS];
        for (double t = field.start(); t < field.end(); t += 0.37 * Pass2029.HOUR) {
            final double[] exact = TidalField.exact(ShippedData.solarSystem(), Pass2029.trajectory(), t);
            field.at(t, found);
            assertArrayEquals(exact, found, 1e-9 * (exact[0] + exact[3] + exact[5]));
        }
    }

    /**
     * The torque of Earth at the perigee against that on a body of six points, 100 m from its centre and less, each pulled by Earth
     * alone. It has the moments 0.64 : 0.97 : 1; the rest differs by 100 m over 38,011 km, squared as the body is its own mirror image.
     */
    @Test
    void torqueIsThatOnABodyOfPoints() {
        final PrincipalMoments moments = PrincipalMoments.ofRatios(0.64, 0.97, 1.0);
        final double size2 = 1e4;
        final double[] squares = {0.5 * (0.97 + 1.0 - 0.64), 0.5 * (0.64 + 1.0 - 0.97), 0.5 * (0.64 + 0.97 - 1.0)};
        final Vector3D towards = new RelativeMotion(ShippedData.solarSystem())
                .of(Pass2029.trajectory(), Body.EARTH, Pass2029.perigee())
                .getPosition()
                .negate();
        final Rotation attitude = new Rotation(0.3, -0.5, 0.7, 0.2, true);
        Vector3D torque = Vector3D.ZERO;
        final Vector3D[] axes = {Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K};
        for (int i = 0; i < 3; i++) {
            for (int sign : new int[] {-1, 1}) {
                // half of the mass on each end of an axis: the sum of m x^2 over the moment of 1
                final Vector3D arm = attitude.applyTo(axes[i]).scalarMultiply(sign * Math.sqrt(size2 * squares[i]));
                final Vector3D to = towards.subtract(arm);
                final double pull = 0.5 * gm(Body.EARTH) / (size2 * Math.pow(to.getNorm(), 3));
                torque = torque.add(pull, arm.crossProduct(to));
            }
        }
        final double[] y = {attitude.getQ0(), -attitude.getQ1(), -attitude.getQ2(), -attitude.getQ3(), 0.0, 0.0, 1.0};
        final double[] slope =
                new SpinEquations(moments, Pass2029.field(0.1, 0.1), 1.0).computeDerivatives(Pass2029.perigee(), y);
        final Vector3D found = new Vector3D(slope[4], slope[5], slope[6]);
        // Moon and Sun, which the points do not feel: 1e-4
        assertEquals(0.0, found.distance(torque) / torque.getNorm(), 1e-3);
    }

    @Test
    void threadsChangeNothing() throws ExecutionException, InterruptedException {
        final SpinEnsemble ensemble = Pass2029.lee(1.5);
        final List<Vector3D> alone = on(1, ensemble);
        assertEquals(alone, on(4, ensemble));
        assertEquals(alone, on(3, ensemble));
    }

    private static List<Vector3D> on(int threads, SpinEnsemble ensemble)
            throws ExecutionException, InterruptedException {
        final ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> ensemble.after(40, 7).stream()
                            .map(SpinState::momentum)
                            .toList())
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    /** What torque farther than 1.5 d from the perigee does: from 40 d before to 40 d after with it and without. */
    @Test
    void torqueBeyondTheWindowIsSmall() {
        final SpinEnsemble whole = Pass2029.lee(40.0);
        final SpinEnsemble window = Pass2029.lee(1.5);
        final SpinPropagation free = new SpinPropagation(null, SpinPropagation.FINE);
        double turn = 0.0;
        double rate = 0.0;
        for (int i = 0; i < 24; i++) {
            final SpinState start = SpinState.of(whole.rotation(), whole.pole(), 1.1 * i, 2.3 * i);
            final SpinState all =
                    new SpinPropagation(whole.field(), SpinPropagation.FINE).run(start, whole.from(), whole.to());
            final SpinState near = new SpinPropagation(window.field(), SpinPropagation.FINE)
                    .run(free.run(start, whole.from(), window.from()), window.from(), window.to());
            turn = Math.max(turn, Math.toDegrees(Vector3D.angle(all.momentum(), near.momentum())));
            rate = Math.max(
                    rate,
                    Math.abs(all.rotation().effectiveRate() / near.rotation().effectiveRate() - 1.0));
        }
        // the shift of the pole scatters by degrees, the rate by tens of per cent
        assertEquals(0.0, turn, 0.05);
        assertEquals(0.0, rate, 1e-3);
    }

    /** The tolerance of many against the fine one. */
    @Test
    void quickIsFineEnough() {
        final SpinEnsemble lee = Pass2029.lee(1.5);
        for (int i = 0; i < 10; i++) {
            final SpinState quick = lee.after(0.6 * i, 1.3 * i);
            final SpinState fine = new SpinPropagation(lee.field(), SpinPropagation.FINE)
                    .run(SpinState.of(lee.rotation(), lee.pole(), 0.6 * i, 1.3 * i), lee.from(), lee.to());
            assertEquals(0.0, Vector3D.angle(quick.momentum(), fine.momentum()), 1e-6);
            assertEquals(1.0, quick.rotation().effectiveRate() / fine.rotation().effectiveRate(), 1e-6);
        }
    }

    private static double gm(Body body) {
        return ShippedData.solarSystem().planets().gm(body);
    }

    /** A dense rotation through the pass against one that is integrated to each instant. */
    @Test
    void historyIsTheIntegration() {
        final SpinEnsemble lee = Pass2029.lee(3.0);
        final SpinPropagation fine = new SpinPropagation(lee.field(), SpinPropagation.FINE);
        final SpinState start = SpinState.of(lee.rotation(), lee.pole(), 0.7, 1.9);
        final SpinHistory history = fine.history(start, lee.from(), lee.to());
        for (double t = lee.from() + 1.0; t < lee.to(); t += 0.29 * Unit.DAY) {
            assertEquals(0.0, Rotation.distance(fine.run(start, lee.from(), t).attitude(), history.attitude(t)), 1e-7);
        }
    }
}

package space.apophis.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import space.apophis.uncertainty.NormalDraws;

class KineticImpactTest {

    private static final Vector3D U = new Vector3D(3000.0, -4000.0, 0.0);

    @Test
    void ejectaStraightBackMultiplyTheMomentum() {
        assertEquals(
                3.61 * 500.0 * 5000.0,
                KineticImpact.straight(500.0, U, 3.61).momentum().getNorm(),
                1e-6);
        assertEquals(0.0, Vector3D.angle(KineticImpact.straight(500.0, U, 3.61).deltaV(1e9), U), 1e-15);
    }

    /** m (U + (beta - 1) (E.U) E) with E at 60 deg: 1 along U and 2.61 cos 60 along E, whichever way E points. */
    @Test
    void slantedEjectaAddTheirOwnDirection() {
        final Vector3D unit = U.normalize();
        final Vector3D across = Vector3D.PLUS_K;
        final Vector3D e = new Vector3D(0.5, unit, FastMath.sqrt(0.75), across);
        final Vector3D momentum = new KineticImpact(1.0, U, 3.61, e).momentum();
        assertEquals(5000.0 * (1.0 + 2.61 * 0.25), momentum.dotProduct(unit), 1e-9);
        assertEquals(5000.0 * 2.61 * 0.5 * FastMath.sqrt(0.75), momentum.dotProduct(across), 1e-9);
        assertEquals(0.0, Vector3D.distance(momentum, new KineticImpact(1.0, U, 3.61, e.negate()).momentum()), 1e-9);
    }

    /** Half of the draws of a split normal lie on each side of its middle, 16 % below one sigma of that side. */
    @Test
    void drawsFollowTheirDistributions() {
        final int count = 20_000;
        final MomentumDraws draws = new MomentumDraws(
                KineticImpact.straight(1.0, U, 3.61), 0.25, 0.19, 0.0, 1.0, 1.0, new NormalDraws(7, 4));
        int below = 0;
        int farBelow = 0;
        int farAbove = 0;
        for (int i = 0; i < count; i++) {
            final double beta = draws.deltaV(i).getNorm() / 5000.0;
            below += beta < 3.61 ? 1 : 0;
            farBelow += beta < 3.36 ? 1 : 0;
            farAbove += beta > 3.80 ? 1 : 0;
        }
        assertEquals(0.5, (double) below / count, 0.015);
        assertEquals(0.1587, (double) farBelow / count, 0.01);
        assertEquals(0.1587, (double) farAbove / count, 0.01);
    }

    /** The mass is drawn evenly by its logarithm: half of the draws on each side of the geometric mean. */
    @Test
    void massesAreEvenByTheirLogarithm() {
        final MomentumDraws draws =
                new MomentumDraws(KineticImpact.straight(1.0, U, 1.0), 0.0, 0.0, 0.0, 1.0, 16.0, new NormalDraws(7, 4));
        int heavy = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0.0;
        for (int i = 0; i < 10_000; i++) {
            final double mass = 5000.0 / draws.deltaV(i).getNorm();
            heavy += mass > 4.0 ? 1 : 0;
            least = FastMath.min(least, mass);
            most = FastMath.max(most, mass);
        }
        assertEquals(0.5, heavy / 10_000.0, 0.02);
        assertEquals(1.0, least, 0.01);
        assertEquals(16.0, most, 0.1);
    }

    /** A spread of the ejecta about each of two axes turns them by sigma sqrt(pi/2) in the mean (Rayleigh). */
    @Test
    void ejectaSpreadAboutTheirDirection() {
        final MomentumDraws draws =
                new MomentumDraws(KineticImpact.straight(1.0, U, 1e6), 0.0, 0.0, 0.02, 1.0, 1.0, new NormalDraws(7, 4));
        double sum = 0.0;
        for (int i = 0; i < 10_000; i++) {
            sum += Vector3D.angle(draws.deltaV(i), U);
        }
        assertEquals(0.02 * FastMath.sqrt(0.5 * FastMath.PI), sum / 10_000, 3e-4);
    }

    /** One sigma of each alone: beta by its mean half, two ejecta angles across, and the mass; those without a spread are zero. */
    @Test
    void sigmasOfAHitWithSlantedEjecta() {
        final double[] sizes = new MomentumDraws(
                        KineticImpact.straight(1.0, U, 3.0), 0.2, 0.2, 0.01, 1.0, 1.0, new NormalDraws(7, 4))
                .sigmas().stream().mapToDouble(Vector3D::getNorm).sorted().toArray();
        assertEquals(4, sizes.length);
        assertEquals(0.0, sizes[0], 1e-9);
        // E turned by a leaves (beta - 1) (E.U) E turned by a: 2 x 5000 x 0.01 across.
        assertEquals(100.0, sizes[1], 0.1);
        assertEquals(100.0, sizes[2], 0.1);
        assertEquals(1000.0, sizes[3], 1e-6);
    }
}

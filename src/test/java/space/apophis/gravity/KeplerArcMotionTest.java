package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.units.Unit;

class KeplerArcMotionTest {

    private static final double GM = 1.32712440041279419e20;

    /** Ellipses of up to some revolutions and hyperbolas, against Orekit's own motion by anomalies. */
    @Test
    void itMovesAsOrekitDoes() {
        Random random = new Random(1);
        KeplerArc conic = new KeplerArc(GM);
        for (int i = 0; i < 3000; i++) {
            Vector3D position = gaussian(random, Unit.AU);
            Vector3D velocity = gaussian(random, i % 3 == 0 ? 40e3 : 15e3);
            double time = Unit.DAY * Math.exp(-2.0 + 9.0 * random.nextDouble());
            double perihelion = new CartesianOrbit(
                                    new PVCoordinates(position, velocity),
                                    Frame.getRoot(),
                                    AbsoluteDate.ARBITRARY_EPOCH,
                                    GM)
                            .getE()
                    - 1.0;
            if (Math.abs(perihelion) < 0.03) {
                continue; // Orekit's anomalies lose digits beside the parabola
            }
            PVCoordinates expected = new CartesianOrbit(
                            new PVCoordinates(position, velocity), Frame.getRoot(), AbsoluteDate.ARBITRARY_EPOCH, GM)
                    .shiftedBy(time)
                    .getPVCoordinates();
            move(conic, position, velocity, time);
            double scale = expected.getPosition().getNorm() + time * velocity.getNorm();
            assertEquals(0.0, position(conic).distance(expected.getPosition()) / scale, 2e-11, "case " + i);
        }
    }

    /** Energy and angular momentum at the end are those of the start, beside the parabola too. */
    @Test
    void itKeepsEnergyAndAngularMomentum() {
        Random random = new Random(2);
        KeplerArc conic = new KeplerArc(GM);
        for (int i = 0; i < 2000; i++) {
            Vector3D position = gaussian(random, Unit.AU);
            double escape = Math.sqrt(2.0 * GM / position.getNorm());
            Vector3D velocity = gaussian(random, 1.0)
                    .normalize()
                    .scalarMultiply(escape * (1.0 + 1e-3 * random.nextGaussian() * (i % 5)));
            move(conic, position, velocity, 300.0 * Unit.DAY * random.nextDouble());
            double kinetic = 0.5 * velocity(conic).getNormSq();
            double energy = kinetic - GM / position(conic).getNorm();
            double before = 0.5 * velocity.getNormSq() - GM / position.getNorm();
            assertEquals(before, energy, 1e-11 * (kinetic + 0.5 * escape * escape));
            Vector3D momentum = position.crossProduct(velocity);
            assertEquals(
                    0.0,
                    position(conic).crossProduct(velocity(conic)).distance(momentum),
                    1e-11 * position(conic).getNorm() * velocity(conic).getNorm() + 1e-12 * momentum.getNorm());
        }
    }

    /** Straight outwards, at a hundred times the speed of escape. */
    @Test
    void aWildHyperbolaEnds() {
        KeplerArc conic = new KeplerArc(GM);
        move(conic, new Vector3D(1e9, 0.0, 0.0), new Vector3D(5e7, 1e3, 0.0), 1000.0 * Unit.DAY);
        assertEquals(5e7 * 1000.0 * Unit.DAY, position(conic).getX(), 1e-3 * 5e7 * 1000.0 * Unit.DAY);
        move(conic, new Vector3D(1e11, 0.0, 0.0), new Vector3D(-1e6, 10.0, 0.0), 100.0 * Unit.DAY);
        assertTrue(position(conic).getNorm() > 1e12);
    }

    private static void move(KeplerArc conic, Vector3D position, Vector3D velocity, double time) {
        conic.propagate(
                new double[] {
                    position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
                },
                0,
                time);
    }

    private static Vector3D position(KeplerArc conic) {
        return new Vector3D(conic.end[0], conic.end[1], conic.end[2]);
    }

    private static Vector3D velocity(KeplerArc conic) {
        return new Vector3D(conic.end[3], conic.end[4], conic.end[5]);
    }

    private static Vector3D gaussian(Random random, double scale) {
        return new Vector3D(
                scale * random.nextGaussian(), scale * random.nextGaussian(), scale * random.nextGaussian());
    }
}

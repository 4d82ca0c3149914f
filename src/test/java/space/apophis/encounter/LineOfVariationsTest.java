package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.gravity.KeplerArc;
import space.apophis.smallbody.OrbitSolution;

class LineOfVariationsTest {

    private static final double GM_SUN = 1.32712440041279419e20;

    /** 5,253 s are 100,000 km along zeta in 2029; 4 um/s too fast then, as by a series to the third order, are 1.9 km there. */
    @Test
    void aPointFarAlongTheLineHasTheSameEnergyAndPlane() {
        final OrbitSolution orbit = Flights.apophis();
        final LineOfVariations line = new LineOfVariations(OrbitSample.nominal(orbit), GM_SUN);
        final double energy = energy(line.nominal());
        final Vector3D momentum = Vector3D.crossProduct(orbit.position(), orbit.velocity());
        for (double ahead : new double[] {-10_506.0, -5_253.0, 5_253.0, 10_506.0}) {
            final OrbitSample found = line.at(ahead);
            assertEquals(1.0, energy(found) / energy, 1e-14);
            assertEquals(
                    0.0,
                    Vector3D.crossProduct(found.position(), found.velocity()).distance(momentum) / momentum.getNorm(),
                    1e-14);
            // Half a step on by its speed there, to the third order in time.
            final double path = found.position().distance(orbit.position());
            final double speed = line.at(0.5 * ahead).velocity().getNorm();
            assertEquals(1.0, path / (speed * Math.abs(ahead)), 1e-6);
        }
        assertEquals(orbit.position(), line.at(0.0).position());
        assertEquals(orbit.velocity(), line.at(0.0).velocity());
    }

    private static double energy(OrbitSample sample) {
        return 0.5 * sample.velocity().getNormSq() - GM_SUN / sample.position().getNorm();
    }

    /** By universal variables, which know no elements. */
    @Test
    void aPointIsTheSameEllipseAtAnotherTime() {
        final OrbitSolution orbit = Flights.apophis();
        final LineOfVariations line = new LineOfVariations(OrbitSample.nominal(orbit), GM_SUN);
        final KeplerArc arc = new KeplerArc(GM_SUN);
        for (double ahead : new double[] {-150.0, 0.0, 60.0}) {
            arc.propagate(KeplerArc.state(orbit.position(), orbit.velocity()), 0, ahead);
            final PVCoordinates later = new PVCoordinates(
                    new Vector3D(arc.end[0], arc.end[1], arc.end[2]), new Vector3D(arc.end[3], arc.end[4], arc.end[5]));
            final OrbitSample found = line.at(ahead);
            assertEquals(0.0, later.getPosition().distance(found.position()), 0.01);
            assertEquals(0.0, later.getVelocity().distance(found.velocity()), 1e-8);
            assertSame(orbit.nonGravitational(), found.nonGravitational());
        }
    }
}

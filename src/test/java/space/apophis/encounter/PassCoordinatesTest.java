package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;

class PassCoordinatesTest {

    private static final double PASS = 924_083_172.746;
    private static final double EXCESS = 5_840.0;

    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final double gm = solarSystem.planets().gm(Body.EARTH);

    /** At the pericentre of a hyperbola of such an eccentricity. */
    private SampleApproach approach(double eccentricity) {
        final double a = gm / (EXCESS * EXCESS);
        final double q = a * (eccentricity - 1.0);
        final double speed = FastMath.sqrt(EXCESS * EXCESS + 2.0 * gm / q);
        return new SampleApproach(
                0, Body.EARTH, false, PASS, new Vector3D(0.6 * q, 0.8 * q, 0.0), new Vector3D(0.0, 0.0, speed));
    }

    @Test
    void distanceAndInstantComeBack() {
        for (double eccentricity : new double[] {1.001, 1.6, 4.2, 300.0}) {
            final SampleApproach approach = approach(eccentricity);
            final PassCoordinates pass = PassCoordinates.of(approach, new RelativeMotion(solarSystem), solarSystem)
                    .orElseThrow();
            assertEquals(EXCESS, pass.excess(), 1e-7);
            assertEquals(1.0, pass.distance(gm) / approach.distance(), 1e-9);
            assertEquals(PASS, pass.time(gm), 1e-6);
        }
    }

    @Test
    void anEllipseHasNone() {
        final SampleApproach slow = new SampleApproach(
                0, Body.EARTH, false, PASS, new Vector3D(1e8, 0.0, 0.0), new Vector3D(0.0, 2000.0, 0.0));
        assertTrue(PassCoordinates.of(slow, new RelativeMotion(solarSystem), solarSystem)
                .isEmpty());
    }

    /**
     * Kepler's equation a million km before: two bodies that start there side by side, at one instant and speed, one aimed at the
     * centre and one 40,000 km beside it. Their instants of closest approach lie ln e / n apart, their unbent ones do not.
     */
    @Test
    void theUnbentInstantDoesNotDependOnTheAim() {
        final double a = gm / (EXCESS * EXCESS);
        final double far = 1e12;
        final double central = sincePericentre(1.0, a, far);
        final double beside = sincePericentre(FastMath.hypot(1.0, 4e7 / a), a, FastMath.hypot(far, 4e7));
        final PassCoordinates first = new PassCoordinates(0.0, 0.0, EXCESS, PASS);
        final PassCoordinates second = new PassCoordinates(0.0, 4e7, EXCESS, PASS);
        assertEquals(beside - central, second.time(gm) - first.time(gm), 0.5);
        assertTrue(second.time(gm) - first.time(gm) > 1000.0);
    }

    /** Until pericentre from a distance on the way in: (e sinh F - F) / n with r = a (e cosh F - 1). */
    private double sincePericentre(double e, double a, double r) {
        final double cosh = (r / a + 1.0) / e;
        final double f = FastMath.acosh(cosh);
        return (e * FastMath.sinh(f) - f) * FastMath.sqrt(a / gm) * a;
    }
}

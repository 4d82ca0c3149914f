package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** Closed forms and properties of B-planes. */
class BPlaneTest {

    private static BPlane equatorial(OsculatingConic conic) {
        return BPlane.of(conic, BPlanePole.EQUATORIAL).orElseThrow();
    }

    @Test
    void farOutTheAsymptoteIsThePath() {
        final OsculatingConic far = Hyperbolas.later(Hyperbolas.DAVIS, -1e10);
        final IncomingAsymptote asymptote = equatorial(Hyperbolas.DAVIS).asymptote();
        assertEquals(
                0.0,
                Vector3D.distance(asymptote.direction(), far.velocity().normalize()),
                1e-7); // the angle still to turn is GM b / (c^2 r^2 )
        final Vector3D miss = far.position()
                .subtract(asymptote.direction().scalarMultiply(far.position().dotProduct(asymptote.direction())));
        // the path comes in from the asymptote as GM b / (c^2 r)
        assertEquals(0.0, miss.distance(asymptote.impactVector()), 10.0);
    }

    @Test
    void isTheSameAllAlongTheHyperbola() {
        final BPlane before = equatorial(Hyperbolas.DAVIS);
        for (double seconds : new double[] {-1e5, 5e4, 1.2e5, 2e5}) {
            final BPlane after = equatorial(Hyperbolas.later(Hyperbolas.DAVIS, seconds));
            assertEquals(
                    0.0,
                    before.asymptote().impactVector().distance(after.asymptote().impactVector()),
                    1e-3);
            assertEquals(before.timeToPeriapsis() - seconds, after.timeToPeriapsis(), 1e-6);
            assertEquals(before.linearisedTimeOfFlight() - seconds, after.linearisedTimeOfFlight(), 1e-6);
        }
    }

    @Test
    void leadsToPeriapsis() {
        for (OsculatingConic conic : new OsculatingConic[] {Hyperbolas.DAVIS, Hyperbolas.TOOLKIT}) {
            final OsculatingConic there =
                    Hyperbolas.later(conic, equatorial(conic).timeToPeriapsis());
            assertEquals(conic.periapsis(), there.position().getNorm(), 1e-3);
        }
    }

    /** The straight fall: r = a (cosh F - 1), and sqrt(a^3/GM) (sinh F - F) to the centre. */
    @Test
    void linearisedTimeIsThatOfTheStraightFallFarOut() {
        final OsculatingConic far = Hyperbolas.later(Hyperbolas.DAVIS, -1e8);
        final BPlane plane = equatorial(far);
        final double c = plane.asymptote().excessVelocity();
        final double scale = far.gm() / (c * c * c);
        final double cosh = 1.0 + far.position().getNorm() * c * c / far.gm();
        final double sinh = Math.sqrt(cosh * cosh - 1.0);
        final double fall = scale * (sinh - Math.log(cosh + sinh));
        final double b = plane.asymptote().impactParameter();
        final double detour = b * b / (2.0 * c * far.position().getNorm());
        assertEquals(0.14, detour, 0.01);
        assertEquals(fall - detour, plane.linearisedTimeOfFlight(), 1e-4);
        // and the hyperbola takes 563.44 s ln 9.4353 longer
        assertEquals(1264.6, plane.timeToPeriapsis() - plane.linearisedTimeOfFlight(), 0.1);
    }

    @Test
    void axesAreRightHandedAndTIsNormalToThePole() {
        for (BPlanePole pole : BPlanePole.values()) {
            final BPlane plane = BPlane.of(Hyperbolas.DAVIS, pole).orElseThrow();
            final Vector3D s = plane.asymptote().direction();
            assertEquals(1.0, s.getNorm(), 1e-15);
            assertEquals(1.0, pole.direction().getNorm(), 1e-15);
            assertEquals(0.0, plane.t().dotProduct(pole.direction()), 1e-15);
            assertEquals(1.0, Vector3D.crossProduct(plane.t(), plane.r()).dotProduct(s), 1e-14);
            // R looks south
            assertTrue(plane.r().dotProduct(pole.direction()) < 0.0);
            assertEquals(plane.asymptote().impactParameter(), Math.hypot(plane.bDotT(), plane.bDotR()), 1e-6);
            assertEquals(
                    Hyperbolas.DAVIS.impactParameter().orElseThrow(),
                    plane.asymptote().impactParameter(),
                    1e-5);
        }
    }

    @Test
    void aBodyOnTheCaptureRadiusGrazes() {
        final IncomingAsymptote asymptote = equatorial(Hyperbolas.DAVIS).asymptote();
        assertEquals(asymptote.impactParameter(), asymptote.captureRadius(Hyperbolas.DAVIS.periapsis()), 1e-5);
    }

    @Test
    void scalingByTheImpactParameterOfAGrazeGivesThePeriapsis() {
        final double periapsis = Hyperbolas.DAVIS.periapsis();
        final ScaledBPlane scaled = ScaledBPlane.of(equatorial(Hyperbolas.DAVIS), periapsis);
        assertEquals(periapsis, Math.hypot(scaled.bDotT(), scaled.bDotR()), 1e-5);
    }

    @Test
    void anEllipseHasNone() {
        final OsculatingConic ellipse =
                new OsculatingConic(3.986e14, new Vector3D(7e6, 0, 0), new Vector3D(0, 7.5e3, 0));
        assertTrue(BPlane.of(ellipse, BPlanePole.ECLIPTIC).isEmpty());
        assertTrue(OpikPlane.of(ellipse, Vector3D.PLUS_I).isEmpty());
        assertEquals(7e6, OpikPlane.modified(ellipse, Vector3D.PLUS_I).point().getNorm());
    }
}

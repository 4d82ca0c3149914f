package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** Closed forms of the conic. */
class OsculatingConicTest {

    private static final double GM = 3.986004355e14;

    @Test
    void atPeriapsisOfAHyperbola() {
        final double rp = 3.8e7;
        final double e = 4.0;
        final double v = Math.sqrt(GM * (1 + e) / rp);
        final OsculatingConic conic = new OsculatingConic(GM, new Vector3D(rp, 0, 0), new Vector3D(0, v, 0));
        final double a = rp / (e - 1);
        assertEquals(e, conic.eccentricity(), 1e-14 * e);
        assertEquals(rp, conic.periapsis(), 1e-14 * rp);
        assertEquals(Math.sqrt(GM / a), conic.hyperbolicExcessVelocity().orElseThrow(), 1e-11);
        assertEquals(a * Math.sqrt(e * e - 1), conic.impactParameter().orElseThrow(), 1e-6);
        assertEquals(2 * Math.asin(1 / e), conic.turnAngle().orElseThrow(), 1e-15);
    }

    @Test
    void anEllipseHasNoAsymptote() {
        final double r = 7e6;
        final OsculatingConic conic =
                new OsculatingConic(GM, new Vector3D(r, 0, 0), new Vector3D(0, 1.1 * Math.sqrt(GM / r), 0));
        assertEquals(0.21, conic.eccentricity(), 1e-14);
        assertEquals(r, conic.periapsis(), 1e-8);
        assertTrue(conic.hyperbolicExcessVelocity().isEmpty());
        assertTrue(conic.impactParameter().isEmpty());
        assertTrue(conic.turnAngle().isEmpty());
    }

    @Test
    void aCircleIsNoTrap() {
        final double r = 7e6;
        final OsculatingConic conic =
                new OsculatingConic(GM, new Vector3D(r, 0, 0), new Vector3D(0, Math.sqrt(GM / r), 0));
        assertEquals(0.0, conic.eccentricity(), 1e-7);
        assertEquals(r, conic.periapsis(), 1.0);
    }
}

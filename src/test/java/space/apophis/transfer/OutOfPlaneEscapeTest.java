package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;

class OutOfPlaneEscapeTest {

    private static final double GM = 398600.4418e9;
    private static final double RADIUS = 6578e3;
    private static final double EXCESS = 3800.0;

    @Test
    void inPlaneItIsTheTangentialBurn() {
        double tangential = EscapeBurn.fromCircle(GM, RADIUS, EXCESS).deltaV();
        assertEquals(tangential, new OutOfPlaneEscape(GM, RADIUS, EXCESS, 0.0).deltaV(), 1e-6);
    }

    /** The velocity reached at the departure point runs out along the asymptote: flown by Kepler for 300 days. */
    @Test
    void theHyperbolaReachesTheAsymptote() {
        double angle = Math.toRadians(10.0);
        double along = -2.2;
        Vector3D s = new Vector3D(Math.cos(angle), 0.0, Math.sin(angle));
        Vector3D r = new Vector3D(Math.cos(along), Math.sin(along), 0.0);
        double d = Math.sqrt(GM / (RADIUS * (1.0 + r.dotProduct(s))) + 0.25 * EXCESS * EXCESS);
        Vector3D v = new Vector3D(d + 0.5 * EXCESS, s, d - 0.5 * EXCESS, r);
        double circular = Math.sqrt(GM / RADIUS);
        Vector3D before = new Vector3D(-circular * Math.sin(along), circular * Math.cos(along), 0.0);
        assertEquals(v.distance(before), new OutOfPlaneEscape(GM, RADIUS, EXCESS, angle).at(along), 1e-9);
        PVCoordinates late = KeplerMotion.move(GM, r.scalarMultiply(RADIUS), v, 300.0 * 86400.0);
        assertEquals(EXCESS * EXCESS, v.getNormSq() - 2.0 * GM / RADIUS, 1e-3);
        assertEquals(0.0, Vector3D.angle(late.getVelocity(), s), 3e-4);
    }

    /** The least over the whole orbit, by brute force. */
    @Test
    void noPointOfTheOrbitIsBetter() {
        for (double degrees : new double[] {2.0, 10.0, 30.0, 60.0}) {
            OutOfPlaneEscape escape = new OutOfPlaneEscape(GM, RADIUS, EXCESS, Math.toRadians(degrees));
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 36_000; i++) {
                least = Math.min(least, escape.at(Math.toRadians(i / 100.0)));
            }
            assertTrue(escape.deltaV() <= least + 1e-9);
            assertEquals(least, escape.deltaV(), 0.01);
        }
    }

    /**
     * By hand: a plane turned at infinity would cost v sin(angle), one turned on the circle 2 vc sin(angle / 2); both in
     * one burn near the planet cost less than the second apart, and rise with the angle.
     */
    @Test
    void thePlaneChangeCostsMoreWithTheAngle() {
        double before = EscapeBurn.fromCircle(GM, RADIUS, EXCESS).deltaV();
        double circular = Math.sqrt(GM / RADIUS);
        double tangential = before;
        for (int degrees = 2; degrees <= 40; degrees += 2) {
            double angle = Math.toRadians(degrees);
            double deltaV = new OutOfPlaneEscape(GM, RADIUS, EXCESS, angle).deltaV();
            assertTrue(deltaV > before);
            assertTrue(deltaV < tangential + 2.0 * circular * Math.sin(0.5 * angle));
            before = deltaV;
        }
    }
}

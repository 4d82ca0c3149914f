package space.apophis.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

class NeededPushTest {

    /** One metre of zeta for each m/s along x and s, none of xi but by y, a tenth. */
    private static final Vector3D[] ROWS = {new Vector3D(0.0, 0.1, 0.0), new Vector3D(1.0, 0.0, 0.0)};

    @Test
    void fromTheMiddleTheStrongDirectionIsTheWay() {
        final NeededPush.Found found =
                new NeededPush(ROWS, 0.0, 0.0).toCircle(7.0).orElseThrow();
        assertEquals(7.0, found.deltaV().getNorm(), 1e-9);
        assertEquals(7.0, FastMath.abs(found.deltaV().getX()), 1e-9);
    }

    /** From zeta 3 the nearer edge is 4 away. */
    @Test
    void theNearerEdgeIsTaken() {
        final NeededPush.Found found =
                new NeededPush(ROWS, 0.0, 3.0).toCircle(7.0).orElseThrow();
        assertEquals(4.0, found.deltaV().getX(), 1e-9);
        assertEquals(4.0, found.shift().zeta(), 1e-9);
    }

    /** Brute force over the circle, with partials that mix both. */
    @Test
    void noPushOfManyIsSmaller() {
        final Vector3D[] rows = {new Vector3D(0.3, -0.2, 0.5), new Vector3D(1.1, 0.4, -0.3)};
        final NeededPush needed = new NeededPush(rows, 1.2, -2.5);
        final NeededPush.Found found = needed.toCircle(7.0).orElseThrow();
        assertEquals(found.shift().xi(), rows[0].dotProduct(found.deltaV()), 1e-9);
        assertEquals(found.shift().zeta(), rows[1].dotProduct(found.deltaV()), 1e-9);
        assertEquals(
                7.0,
                FastMath.hypot(1.2 + found.shift().xi(), -2.5 + found.shift().zeta()),
                1e-9);
        // Any smaller push, in any direction, stays within.
        for (double polar = 0.0; polar < FastMath.PI; polar += 0.02) {
            for (double azimuth = 0.0; azimuth < 2.0 * FastMath.PI; azimuth += 0.02) {
                final Vector3D push = new Vector3D(azimuth, 0.5 * FastMath.PI - polar)
                        .scalarMultiply(0.9999 * found.deltaV().getNorm());
                assertTrue(FastMath.hypot(1.2 + rows[0].dotProduct(push), -2.5 + rows[1].dotProduct(push)) < 7.0);
            }
        }
    }

    @Test
    void alongOneDirectionTheCircleIsMetOnTheNearerSide() {
        final NeededPush needed = new NeededPush(ROWS, 0.0, 3.0);
        assertEquals(4.0, needed.toCircleAlong(Vector3D.PLUS_I, 7.0), 1e-12);
        assertEquals(4.0, needed.toCircleAlong(Vector3D.MINUS_I, 7.0), 1e-12);
        assertEquals(FastMath.sqrt(40.0) / 0.1, needed.toCircleAlong(Vector3D.PLUS_J, 7.0), 1e-9);
        assertTrue(Double.isNaN(needed.toCircleAlong(Vector3D.PLUS_K, 7.0)));
    }

    @Test
    void whatLiesOutsideNeedsNone() {
        assertTrue(new NeededPush(ROWS, 0.0, 8.0).toCircle(7.0).isEmpty());
    }

    @Test
    void alongZetaTheShortestWayIsAlongItsGradient() {
        final NeededPush.Found found = new NeededPush(ROWS, 0.0, 0.0).alongZeta(-2.0);
        assertEquals(0.0, Vector3D.distance(new Vector3D(-2.0, 0.0, 0.0), found.deltaV()), 1e-12);
        assertEquals(0.0, found.shift().xi(), 1e-12);
    }
}

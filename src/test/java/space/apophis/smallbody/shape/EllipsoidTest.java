package space.apophis.smallbody.shape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.smallbody.shape.Shape.SurfacePoint;

/** An ellipsoid as a shape. */
class EllipsoidTest {

    private static final Ellipsoid SHAPE = new Ellipsoid(225.0, 160.0, 140.0);

    @Test
    void hasVolumeAndMomentsOfTheTextbook() {
        assertEquals(4.0 / 3.0 * Math.PI * 225.0 * 160.0 * 140.0, SHAPE.volume(), 1e-8);
        assertArrayEquals(new double[] {9040.0, 14045.0, 15245.0}, SHAPE.inertiaOverMass(), 1e-10);
        assertEquals(225.0, SHAPE.boundingRadius());
    }

    @Test
    void rayMeetsItOnItsNearSideWithTheNormalOutward() {
        final SurfacePoint point =
                SHAPE.hit(new Vector3D(1e6, 30.0, -20.0), Vector3D.MINUS_I).orElseThrow();
        final Vector3D p = point.place();
        assertEquals(1.0, sum(p), 1e-11);
        assertEquals(1e6 - p.getX(), point.range(), 1e-9);
        assertTrue(p.getX() > 0.0);
        final Vector3D gradient =
                new Vector3D(p.getX() / (225.0 * 225.0), p.getY() / (160.0 * 160.0), p.getZ() / (140.0 * 140.0));
        assertEquals(0.0, Vector3D.angle(gradient, point.normal()), 1e-12);
    }

    @Test
    void rayPastItAndRayAwayFromItMeetNothing() {
        assertTrue(SHAPE.hit(new Vector3D(1e3, 161.0, 0.0), Vector3D.MINUS_I).isEmpty());
        assertTrue(SHAPE.hit(new Vector3D(1e3, 0.0, 0.0), Vector3D.PLUS_I).isEmpty());
    }

    @Test
    void insideIsWithinTheSurface() {
        assertTrue(SHAPE.isInside(new Vector3D(0.0, 159.9, 0.0)));
        assertFalse(SHAPE.isInside(new Vector3D(0.0, 160.1, 0.0)));
    }

    @Test
    void axesHaveToFall() {
        assertThrows(IllegalArgumentException.class, () -> new Ellipsoid(1.0, 2.0, 1.0));
        assertThrows(IllegalArgumentException.class, () -> new Ellipsoid(1.0, 1.0, 0.0));
    }

    private static double sum(Vector3D p) {
        return p.getX() * p.getX() / (225.0 * 225.0)
                + p.getY() * p.getY() / (160.0 * 160.0)
                + p.getZ() * p.getZ() / (140.0 * 140.0);
    }
}

package space.apophis.proximity.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarDiscTest {

    private static final Camera WIDE = new Camera(Math.toRadians(30.0), 100);

    private static FarDisc at(double degreesAside, double degreesUp, double radiusDegrees) {
        final Vector3D direction = new Vector3D(
                        Math.tan(Math.toRadians(degreesAside)), Math.tan(Math.toRadians(degreesUp)), -1.0)
                .normalize();
        return new FarDisc(direction.scalarMultiply(1e8), 1e8 * Math.sin(Math.toRadians(radiusDegrees)));
    }

    /** asin(6378.1366 / 38011) is 9.660 degrees. */
    @Test
    void earthAtThePerigeeOfApophis() {
        final FarDisc earth = new FarDisc(new Vector3D(0, 0, -38011e3), 6378.1366e3);
        assertEquals(9.660, Math.toDegrees(earth.angularRadius()), 0.0005);
    }

    @Test
    void allOfItIsInTheFrameInTheMiddleAndNothingBehind() {
        assertEquals(1.0, at(0, 0, 10).shareInFrame(WIDE), 0.0);
        final FarDisc behind = new FarDisc(new Vector3D(0, 0, 1e8), 1e7);
        assertEquals(0.0, behind.shareInFrame(WIDE), 0.0);
        assertEquals(180.0, Math.toDegrees(behind.fromSight()), 1e-9);
        assertTrue(behind.clearance(WIDE) > 1.0);
    }

    /** A small disc on the edge is cut in halves, one on the corner in quarters. */
    @Test
    void theEdgeHalvesItAndTheCornerQuartersIt() {
        assertEquals(0.5, at(15, 0, 1).shareInFrame(WIDE), 0.02);
        assertEquals(0.25, at(15, 15, 1).shareInFrame(WIDE), 0.02);
    }

    /** The side of the frame is a great circle, so that its distance is the difference of angles. */
    @ParameterizedTest
    @CsvSource({"20, 3, 2", "17, 3, -1", "-20, 3, 2", "-17, 2, 0"})
    void clearanceFromTheSide(double aside, double radius, double expected) {
        assertEquals(expected, Math.toDegrees(at(aside, 0, radius).clearance(WIDE)), 1e-6);
        assertEquals(expected, Math.toDegrees(at(0, aside, radius).clearance(WIDE)), 1e-6);
    }

    /** A disc wider than the frame: what is seen of it is the frame's solid angle. */
    @Test
    void aDiscWiderThanTheFrame() {
        final double tan = WIDE.half();
        // Solid angle of a square pyramid: 4 asin(sin^2 of half its angle).
        final double frame = 4.0 * Math.asin(tan * tan / (1.0 + tan * tan));
        final double cap = 2.0 * Math.PI * (1.0 - Math.cos(Math.toRadians(40.0)));
        assertEquals(frame / cap, at(0, 0, 40).shareInFrame(WIDE), 0.01);
    }
}

package space.apophis.proximity.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CameraTest {

    private static final Camera QUARTER = new Camera(Math.PI / 2, 100);

    @Test
    void aRightAngleHasAPixelOfATwoHundredthOfTheRangeTimesFour() {
        assertEquals(0.02, QUARTER.pixelAngle(), 1e-15);
        assertEquals(20.0, QUARTER.scale(1000.0), 1e-12);
    }

    /** The cone about a ball of radius 1 at distance sqrt 2 opens to 45 degrees on either side. */
    @Test
    void aBallThatTouchesTheSidesIsAsWideAsTheFrame() {
        assertEquals(100.0, QUARTER.pixelsAcross(1.0, Math.sqrt(2.0)), 1e-10);
        assertTrue(QUARTER.holds(1.0, 1.0001 * Math.sqrt(2.0)));
        assertFalse(QUARTER.holds(1.0, 0.9999 * Math.sqrt(2.0)));
    }

    /** A craft that has come down is within the ball about the asteroid. */
    @Test
    void withinTheBallTheNumbersStayFinite() {
        assertFalse(QUARTER.holds(1.0, 0.9));
        assertEquals(100.0 * Math.tan(Math.toRadians(89.0)), QUARTER.pixelsAcross(1.0, 0.9), 1e-6);
    }
}

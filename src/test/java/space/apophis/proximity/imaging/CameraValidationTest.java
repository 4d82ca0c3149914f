package space.apophis.proximity.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * The framing camera of Hera: 5.47 deg on 1020 pixels are 93.6 microrad a pixel on the average, 0.94 m at 10 km and 9.4 cm at 1 km. In
 * the middle of a flat detector a pixel sees 0.08 % more: tan 2.735 deg over 2.735 deg.
 */
class CameraValidationTest {

    private static final Camera AFC = new Camera(Math.toRadians(5.47), 1020);

    @Test
    void aPixelOfTheFramingCamera() {
        assertEquals(93.6e-6, AFC.pixelAngle(), 0.1e-6);
        assertEquals(0.94, AFC.scale(10e3), 0.005);
        assertEquals(0.094, AFC.scale(1e3), 0.0005);
    }
}

package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cube of side 1 about the origin, G rho = 1. The first row agrees with the acceleration that the README of the program
 * polyhedron_gravity (skulumani) prints to 16 digits, -1.273782722739791e-06 and so on with rho 1e6 and G 6.67408e-11; the others
 * were computed apart from this program.
 */
class PolyhedronFieldValidationTest {

    private static final double[] CORNERS = {
        -.5, -.5, -.5, .5, -.5, -.5, .5, .5, -.5, -.5, .5, -.5, -.5, -.5, .5, .5, -.5, .5, .5, .5, .5, -.5, .5, .5
    };
    private static final int[] FACES = {
        0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
    };

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 0.26726619638669064, -0.0190855177453643, -0.0381776796414789, -0.0572817004062691",
        "1, 0, 0, 0.987592404174062, -0.942997762192837, 0, 0",
        "0, 0, 0.75, 1.28913927729145, 0, 0, -1.5300691412134",
        "10, 0, 0, 0.0999998543165456, -0.00999992718846265, 0, 0"
    })
    void potentialAndAcceleration(double x, double y, double z, double u, double ax, double ay, double az) {
        final PolyhedronField field = new PolyhedronField(1.0, 1.0, CORNERS, FACES);
        final double[] out = new double[3];
        field.add(x, y, z, out, 0);
        assertEquals(u, field.potential(x, y, z), 5e-15);
        assertEquals(ax, out[0], 5e-15);
        assertEquals(ay, out[1], 5e-15);
        assertEquals(az, out[2], 5e-15);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3, -1.273782722739791e-06, -2.548008881415967e-06, -3.823026510474731e-06"})
    void publishedAcceleration(double x, double y, double z, double ax, double ay, double az) {
        final double[] out = new double[3];
        new PolyhedronField(6.67408e-11 * 1e6, 1.0, CORNERS, FACES).add(x, y, z, out, 0);
        // 1e-14 of it: the rounding of 12 faces on either side
        assertEquals(ax, out[0], 4e-20);
        assertEquals(ay, out[1], 4e-20);
        assertEquals(az, out[2], 4e-20);
    }
}

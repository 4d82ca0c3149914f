package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An ellipsoid of 225, 160, 140 m and 2000 kg/m^3, computed apart from this program by quadrature of MacMillan's integrals; to
 * the twelve digits that were written down.
 */
class EllipsoidFieldValidationTest {

    private static final double GM = 2.8180900403516;

    @ParameterizedTest
    @CsvSource({
        "300, 0, 0, .0100744741865, -3.89055707227e-5, 0, 0",
        "0, 300, 0, .00921373511032, 0, -2.96244082243e-5, 0",
        "0, 0, 300, .00904350819806, 0, 0, -2.80218061458e-5",
        "250, 200, 150, .00805497625005, -1.53232496721e-5, -1.38091112232e-5, -1.06906463957e-5",
        "1000, 500, -700, .00213870885899, -1.22653683863e-6, -6.18586934836e-7, 8.67829880163e-7",
        "100, 50, 40, .021018383215, -3.89361899443e-5, -2.97414862174e-5, -2.77297169615e-5"
    })
    void potentialAndAcceleration(double x, double y, double z, double u, double ax, double ay, double az) {
        final EllipsoidField field = new EllipsoidField(GM, 225.0, 160.0, 140.0);
        final double[] out = new double[3];
        field.add(x, y, z, out, 0);
        assertEquals(u, field.potential(x, y, z), 1e-11 * u);
        assertEquals(ax, out[0], 6e-12 * 4e-5 + 1e-11 * Math.abs(ax));
        assertEquals(ay, out[1], 6e-12 * 4e-5 + 1e-11 * Math.abs(ay));
        assertEquals(az, out[2], 6e-12 * 4e-5 + 1e-11 * Math.abs(az));
    }
}

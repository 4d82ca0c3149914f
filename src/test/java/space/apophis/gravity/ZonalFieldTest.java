package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Zonal harmonics against the textbook form of J2, against a potential, and against the tesseral recursion. */
class ZonalFieldTest {

    private static final double GM = 3.986004355e14;
    private static final double RADIUS = 6378136.6;
    private static final double[] J = {1.08262539e-3, -2.53241e-6, -1.619898e-6};
    private static final double[] NORTH = {0.0, 0.0, 1.0};

    @Test
    void j2IsTheTextbookForm() {
        final double x = 2.1e7;
        final double y = -1.3e7;
        final double z = 1.7e7;
        final double r2 = x * x + y * y + z * z;
        final double r = Math.sqrt(r2);
        // Vallado 2013, eq. 8-30
        final double k = -1.5 * J[0] * GM * RADIUS * RADIUS / Math.pow(r, 5);
        final double[] expected = {
            k * x * (1 - 5 * z * z / r2), k * y * (1 - 5 * z * z / r2), k * z * (3 - 5 * z * z / r2)
        };
        final double[] out = new double[3];
        new ZonalField(RADIUS, J[0]).add(GM, x, y, z, NORTH, out, 0);
        assertArrayEquals(expected, out, 1e-16 * GM / r2);
    }

    @Test
    void isTheGradientOfItsPotentialAboutATiltedPole() {
        final double[] pole = {0.36, -0.48, 0.8};
        final double[] p = {9.0e6, 4.0e6, -7.0e6};
        final double[] out = new double[3];
        new ZonalField(RADIUS, J).add(GM, p[0], p[1], p[2], pole, out, 0);
        for (int k = 0; k < 3; k++) {
            final double h = 200.0;
            final double[] ahead = p.clone();
            final double[] behind = p.clone();
            ahead[k] += h;
            behind[k] -= h;
            final double slope = (potential(ahead, pole) - potential(behind, pole)) / (2 * h);
            assertEquals(slope, out[k], 1e-9, "component " + k);
        }
    }

    private static double potential(double[] p, double[] pole) {
        final double r = Math.sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2]);
        final double s = (p[0] * pole[0] + p[1] * pole[1] + p[2] * pole[2]) / r;
        final double q = RADIUS / r;
        final double p2 = (3 * s * s - 1) / 2;
        final double p3 = (5 * s * s * s - 3 * s) / 2;
        final double p4 = (35 * s * s * s * s - 30 * s * s + 3) / 8;
        return -GM / r * (J[0] * q * q * p2 + J[1] * q * q * q * p3 + J[2] * q * q * q * q * p4);
    }

    @Test
    void agreesWithCunninghamsRecursion() {
        final double[] out = new double[3];
        new ZonalField(RADIUS, J).add(GM, 8e6, -3e6, 5e6, NORTH, out, 0);
        final double[][] c = {{1}, {0, 0}, {-J[0], 0, 0}, {-J[1], 0, 0, 0}, {-J[2], 0, 0, 0, 0}};
        final double[][] s = {{0}, {0, 0}, {0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0, 0}};
        assertArrayEquals(new SphericalHarmonics(RADIUS, c, s).acceleration(GM, 8e6, -3e6, 5e6), out, 1e-15);
    }
}

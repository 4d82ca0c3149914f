package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The Moon's figure of degree 2 against the gradient of its potential written out in Cartesian coordinates. */
class SphericalHarmonicsTest {

    private static final double GM = 4.9028e12;
    private static final double RADIUS = 1.738e6;
    private static final double C20 = -2.0321e-4;
    private static final double C21 = 3e-6;
    private static final double S21 = -5e-6;
    private static final double C22 = 2.238e-5;
    private static final double S22 = 7e-6;

    @Test
    void degreeTwoIsTheGradientOfItsPotential() {
        final SphericalHarmonics field = new SphericalHarmonics(
                RADIUS, new double[][] {{1}, {0, 0}, {C20, C21, C22}}, new double[][] {{0}, {0, 0}, {0, S21, S22}});
        final double[] p = {3.1e6, -2.2e6, 1.4e6};
        final double[] a = field.acceleration(GM, p[0], p[1], p[2]);
        for (int k = 0; k < 3; k++) {
            final double h = 50.0;
            final double[] ahead = p.clone();
            final double[] behind = p.clone();
            ahead[k] += h;
            behind[k] -= h;
            assertEquals((potential(ahead) - potential(behind)) / (2 * h), a[k], 1e-11, "component " + k);
        }
    }

    private static double potential(double[] p) {
        final double x = p[0];
        final double y = p[1];
        final double z = p[2];
        final double r2 = x * x + y * y + z * z;
        final double r = Math.sqrt(r2);
        final double form = C20 * (3 * z * z - r2) / 2
                + 3 * (C21 * x * z + S21 * y * z)
                + 3 * (C22 * (x * x - y * y) + 2 * S22 * x * y);
        return GM * RADIUS * RADIUS / (r2 * r2 * r) * form;
    }
}

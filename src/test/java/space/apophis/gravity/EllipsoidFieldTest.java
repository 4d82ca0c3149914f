package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field of an ellipsoid: its gradient, Laplace's and Poisson's equations, limits. */
class EllipsoidFieldTest {

    private static final double GM = 2.8;
    private static final EllipsoidField FIELD = new EllipsoidField(GM, 225.0, 160.0, 140.0);

    @ParameterizedTest
    @CsvSource({"300,0,0", "250,200,150", "-40,70,-300", "100,50,40", "0,0,0", "-20,130,10"})
    void isTheGradientOfItsPotential(double x, double y, double z) {
        final double[] p = {x, y, z};
        final double[] out = acceleration(FIELD, p);
        for (int k = 0; k < 3; k++) {
            final double h = 0.05;
            assertEquals((potential(p, k, h) - potential(p, k, -h)) / (2 * h), out[k], 2e-12, "component " + k);
        }
    }

    private static double potential(double[] p, int k, double h) {
        final double[] q = p.clone();
        q[k] += h;
        return FIELD.potential(q[0], q[1], q[2]);
    }

    @ParameterizedTest
    @CsvSource({"300,0,0,0", "250,200,150,0", "-40,70,-300,0", "100,50,40,1", "0,0,0,1"})
    void divergenceIsNoneOutsideAndThatOfItsDensityInside(double x, double y, double z, int inside) {
        final double h = 0.05;
        double divergence = 0.0;
        for (int k = 0; k < 3; k++) {
            final double[] ahead = {x, y, z};
            final double[] behind = ahead.clone();
            ahead[k] += h;
            behind[k] -= h;
            divergence += (acceleration(FIELD, ahead)[k] - acceleration(FIELD, behind)[k]) / (2 * h);
        }
        // 4 pi G rho = 3 GM / (a b c)
        final double poisson = 3.0 * GM / (225.0 * 160.0 * 140.0);
        assertEquals(-inside * poisson, divergence, 1e-7 * poisson);
    }

    @Test
    void ballIsPointOutsideAndLinearInside() {
        final EllipsoidField ball = new EllipsoidField(GM, 170.0, 170.0, 170.0);
        final double[] p = {200.0, -300.0, 150.0};
        assertArrayEquals(acceleration(new PointField(GM), p), acceleration(ball, p), 1e-15 * GM / 4e4);
        assertEquals(new PointField(GM).potential(p[0], p[1], p[2]), ball.potential(p[0], p[1], p[2]), 1e-17);
        final double k = -GM / (170.0 * 170.0 * 170.0);
        assertArrayEquals(
                new double[] {50.0 * k, -60.0 * k, 70.0 * k},
                acceleration(ball, new double[] {50.0, -60.0, 70.0}),
                1e-18);
    }

    @Test
    void farAwayIsPointAndSecondDegree() {
        final double[] p = {-6000.0, 5000.0, 7000.0};
        final double r2 = p[0] * p[0] + p[1] * p[1] + p[2] * p[2];
        // MacCullagh: U = GM/r + G (A + B + C - 3 I) / (2 r^3), moments (b^2 + c^2)/5 and so on over the mass
        final double a2 = 225.0 * 225.0;
        final double b2 = 160.0 * 160.0;
        final double c2 = 140.0 * 140.0;
        final double sum = 2.0 * (a2 + b2 + c2) / 5.0;
        final double line = ((b2 + c2) * p[0] * p[0] + (c2 + a2) * p[1] * p[1] + (a2 + b2) * p[2] * p[2]) / 5.0 / r2;
        final double second = GM * (sum - 3.0 * line) / (2.0 * r2 * Math.sqrt(r2));
        final double potential = FIELD.potential(p[0], p[1], p[2]);
        // what is left is of the fourth degree, (a/r)^4 = 2e-7 of the whole at most
        assertEquals(GM / Math.sqrt(r2) + second, potential, 2e-8 * potential);
        assertEquals(second, potential - GM / Math.sqrt(r2), 2e-3 * Math.abs(second));
    }

    @Test
    void hasTheSymmetryOfItsMirrors() {
        final double[] p = {250.0, 200.0, 150.0};
        final double[] out = acceleration(FIELD, p);
        final double[] mirrored = acceleration(FIELD, new double[] {-250.0, 200.0, -150.0});
        assertArrayEquals(new double[] {-out[0], out[1], -out[2]}, mirrored, 0.0);
    }

    @Test
    void isContinuousThroughTheSurface() {
        final double s = 1.0 / Math.sqrt(3.0);
        final double[] out = acceleration(FIELD, new double[] {225.0 * s, 160.0 * s, 140.0 * s});
        final double d = 1e-6;
        assertArrayEquals(out, acceleration(FIELD, new double[] {225.0 * s + d, 160.0 * s + d, 140.0 * s + d}), 2e-12);
        assertArrayEquals(out, acceleration(FIELD, new double[] {225.0 * s - d, 160.0 * s - d, 140.0 * s - d}), 2e-12);
    }

    private static double[] acceleration(BodyField field, double[] p) {
        final double[] out = new double[3];
        field.add(p[0], p[1], p[2], out, 0);
        return out;
    }
}

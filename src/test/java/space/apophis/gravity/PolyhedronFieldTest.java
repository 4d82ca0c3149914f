package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field of a polyhedron: gradient, Laplace's and Poisson's equations, limits, mirrors. */
class PolyhedronFieldTest {

    private static final double[] CORNERS = {
        -1, -1, -1, 2, -1, -1, -1, 1.5, -1, -1, -1, 1.2,
    };
    private static final int[] FACES = {0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3};

    /** 3 x 2.5 x 2.2 / 6. */
    private static final double VOLUME = 2.75;

    private static final double GM = 5.0;
    private static final PolyhedronField FIELD = new PolyhedronField(GM, VOLUME, CORNERS, FACES);

    @ParameterizedTest
    @CsvSource({"3, 1, -2", "-4, 0.3, 0.2", "-0.5, -0.6, -0.4", "0.1, 0.2, 5"})
    void isTheGradientOfItsPotential(double x, double y, double z) {
        final double[] p = {x, y, z};
        final double[] out = acceleration(FIELD, p);
        for (int k = 0; k < 3; k++) {
            assertEquals((potential(p, k, 1e-4) - potential(p, k, -1e-4)) / 2e-4, out[k], 2e-7, "component " + k);
        }
    }

    private static double potential(double[] p, int k, double h) {
        final double[] q = p.clone();
        q[k] += h;
        return FIELD.potential(q[0], q[1], q[2]);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, -2, 0", "-0.5, -0.6, -0.4, 1", "-0.9, -0.9, 0.9, 1", "2.1, -1, -1, 0"})
    void laplacianIsNoneOutsideAndThatOfItsDensityInside(double x, double y, double z, int inside) {
        assertEquals(4.0 * Math.PI * inside, FIELD.solidAngle(x, y, z), 1e-13);
        final double h = 1e-4;
        double divergence = 0.0;
        for (int k = 0; k < 3; k++) {
            final double[] ahead = {x, y, z};
            final double[] behind = ahead.clone();
            ahead[k] += h;
            behind[k] -= h;
            divergence += (acceleration(FIELD, ahead)[k] - acceleration(FIELD, behind)[k]) / (2 * h);
        }
        assertEquals(-4.0 * Math.PI * GM / VOLUME * inside, divergence, 3e-5);
    }

    @Test
    void farAwayIsThatOfAPointAtItsCentreOfMassToRounding() {
        final double[] centre = {-1 + 3.0 / 4.0, -1 + 2.5 / 4.0, -1 + 2.2 / 4.0};
        final double[] p = {3e4, -2e4, 5e4};
        final double[] point =
                acceleration(new PointField(GM), new double[] {p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]});
        final double size = GM / 3.8e9;
        // degree 2 is (1 / 6e4)^2 = 3e-10 of it; rounding 2e-16 x (6e4 / 1)^2 = 8e-7, some of it from each face
        assertArrayEquals(point, acceleration(FIELD, p), 5e-6 * size);
    }

    @Test
    void mirroredShapeHasTheMirroredField() {
        final double[] mirrored = CORNERS.clone();
        for (int i = 0; i < mirrored.length; i += 3) {
            mirrored[i] = -mirrored[i];
        }
        final int[] turned = {0, 1, 2, 0, 3, 1, 0, 2, 3, 1, 3, 2};
        final double[] out = acceleration(FIELD, new double[] {2.0, 0.4, 1.0});
        final double[] other =
                acceleration(new PolyhedronField(GM, VOLUME, mirrored, turned), new double[] {-2.0, 0.4, 1.0});
        assertArrayEquals(new double[] {-out[0], out[1], out[2]}, other, 1e-14);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1, -1", "0.5, -1, -1", "-0.5, -0.5, -1", "4, -1, -1"})
    void isFiniteAndContinuousOnCornersEdgesAndFaces(double x, double y, double z) {
        final double[] on = acceleration(FIELD, new double[] {x, y, z});
        final double[] near = acceleration(FIELD, new double[] {x + 1e-9, y - 2e-9, z + 1e-9});
        assertArrayEquals(near, on, 1e-6);
    }

    private static double[] acceleration(BodyField field, double[] p) {
        final double[] out = new double[3];
        field.add(p[0], p[1], p[2], out, 0);
        return out;
    }
}

package space.apophis.smallbody.shape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.gravity.BodyField;
import space.apophis.smallbody.shape.Shape.SurfacePoint;

/** A polyhedron against the ellipsoid it comes near to, and boxes in closed form. */
class PolyhedronTest {

    private static final Ellipsoid SMOOTH = new Ellipsoid(225.0, 160.0, 140.0);

    private static Polyhedron rough(int times) {
        final Spheres mesh = new Spheres(225.0, 160.0, 140.0, times);
        return new Polyhedron(mesh.places(), mesh.corners());
    }

    /** A box, each side's diagonal the same way round. */
    private static double[] box(double a, double b, double c) {
        final double[] places = new double[24];
        final int[][] signs = {
            {-1, -1, -1}, {1, -1, -1}, {1, 1, -1}, {-1, 1, -1}, {-1, -1, 1}, {1, -1, 1}, {1, 1, 1}, {-1, 1, 1}
        };
        for (int i = 0; i < 8; i++) {
            places[3 * i] = 0.5 * a * signs[i][0];
            places[3 * i + 1] = 0.5 * b * signs[i][1];
            places[3 * i + 2] = 0.5 * c * signs[i][2];
        }
        return places;
    }

    private static final int[] BOX_FACES = {
        0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
    };

    @Test
    void boxThatLiesAnyhowIsTurnedIntoItsPrincipalAxes() {
        final Rotation turn = new Rotation(new Vector3D(1.0, 2.0, -0.5), 0.9, RotationConvention.VECTOR_OPERATOR);
        final double[] places = box(2.0, 6.0, 4.0);
        for (int i = 0; i < places.length; i += 3) {
            final Vector3D v = turn.applyTo(new Vector3D(places[i], places[i + 1], places[i + 2]))
                    .add(new Vector3D(10.0, -20.0, 5.0));
            places[i] = v.getX();
            places[i + 1] = v.getY();
            places[i + 2] = v.getZ();
        }
        final Polyhedron body = new Polyhedron(places, BOX_FACES);
        assertEquals(48.0, body.volume(), 1e-11);
        // (b^2 + c^2) / 12 and so on: the long side lies along x, the short one along z
        assertArrayEquals(
                new double[] {(16.0 + 4.0) / 12.0, (36.0 + 4.0) / 12.0, (36.0 + 16.0) / 12.0},
                body.inertiaOverMass(),
                1e-12);
        assertEquals(Math.sqrt(9.0 + 4.0 + 1.0), body.boundingRadius(), 1e-12);
        assertTrue(body.isInside(new Vector3D(2.9, -1.9, 0.9)));
        assertFalse(body.isInside(new Vector3D(2.9, -1.9, 1.1)));
        final SurfacePoint point =
                body.hit(new Vector3D(1.0, 0.5, 50.0), Vector3D.MINUS_K).orElseThrow();
        assertEquals(49.0, point.range(), 1e-12);
        assertEquals(0.0, point.normal().distance(Vector3D.PLUS_K), 1e-12);
        assertTrue(body.hit(new Vector3D(3.1, 0.5, 50.0), Vector3D.MINUS_K).isEmpty());
    }

    @Test
    void momentsComeNearThoseOfTheEllipsoidWithTheSquareOfTheFaces() {
        final double coarse = SMOOTH.volume() - rough(3).volume();
        final double fine = SMOOTH.volume() - rough(4).volume();
        assertTrue(fine > 0.0 && fine < 0.01 * SMOOTH.volume());
        assertEquals(4.0, coarse / fine, 0.1);
        assertArrayEquals(SMOOTH.inertiaOverMass(), rough(4).inertiaOverMass(), 0.01 * 15245.0);
    }

    /** Of the same GM: MacMillan's closed form against Werner and Scheeres' sum. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void gravityComesNearThatOfTheEllipsoid(int point) {
        final double[][] points = {{300, 0, 0}, {250, 200, 150}, {1000, 500, -700}, {100, 50, 40}};
        final double[] exact = acceleration(SMOOTH.field(2.8), points[point]);
        final double coarse = distance(exact, acceleration(rough(3).field(2.8), points[point]));
        final double fine = distance(exact, acceleration(rough(4).field(2.8), points[point]));
        assertTrue(fine < 1e-2 * new Vector3D(exact).getNorm());
        assertEquals(4.0, coarse / fine, 0.3);
    }

    @Test
    void rayMeetsItNearWhereItMeetsTheEllipsoid() {
        final Vector3D from = new Vector3D(900.0, 700.0, -300.0);
        final Vector3D along = new Vector3D(30.0, -20.0, 10.0).subtract(from).normalize();
        final SurfacePoint rough = rough(4).hit(from, along).orElseThrow();
        final SurfacePoint smooth = SMOOTH.hit(from, along).orElseThrow();
        assertEquals(smooth.range(), rough.range(), 1.0);
        assertEquals(0.0, Vector3D.angle(smooth.normal(), rough.normal()), Math.toRadians(4.0));
    }

    @Test
    void whatIsNoWholeSurfaceIsRefused() {
        final double[] places = box(1.0, 1.0, 1.0);
        assertFault("has 1 faces, at least 4 are needed", places, 0, 2, 1);
        assertFault(
                "has a hole: only face 4 meets the edge of vertices 8 and 5, each edge has to be met by two faces in"
                        + " opposite ways",
                places,
                Arrays.copyOf(BOX_FACES, 33));
        final int[] flipped = BOX_FACES.clone();
        flipped[0] = 1;
        flipped[2] = 0;
        assertFault(
                "faces 1 and 2 run the same way along the edge from vertex 3 to 1, each edge has to be met by two faces in"
                        + " opposite ways",
                places,
                flipped);
        final int[] inside = new int[BOX_FACES.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = BOX_FACES[inside.length - 1 - i];
        }
        assertFault(
                "is inside out, its volume is -1.00, faces that are counter-clockwise seen from outside are needed",
                places,
                inside);
        final int[] missing = BOX_FACES.clone();
        missing[5] = 8;
        assertFault("face 2 names a vertex that is not there, 1 to 8 are allowed", places, missing);
        missing[5] = 3;
        assertFault("face 2 has no area, three corners off a line are needed", places, missing);
    }

    private static void assertFault(String expected, double[] places, int... faces) {
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> new Polyhedron(places, faces))
                        .getMessage());
    }

    private static double distance(double[] a, double[] b) {
        return new Vector3D(a).distance(new Vector3D(b));
    }

    private static double[] acceleration(BodyField field, double[] p) {
        final double[] out = new double[3];
        field.add(p[0], p[1], p[2], out, 0);
        return out;
    }
}

package space.apophis.smallbody.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.UnitSphereRandomVectorGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import space.apophis.smallbody.shape.Shape.SurfacePoint;

class TriangleSurfaceTest {

    private static TriangleSurface of(Polyhedron shape) {
        return new TriangleSurface(IntStream.range(0, shape.faces())
                .mapToObj(face -> IntStream.range(0, 3)
                        .mapToObj(k -> shape.corner(face, k))
                        .toArray(Vector3D[]::new))
                .toArray(Vector3D[][]::new));
    }

    /** Rays from all sides, most towards it, some past it: as the polyhedron meets them, which tries every face. */
    @Test
    void raysMeetWhatTheyMeetWithoutBoxes() {
        final Spheres triangles = new Spheres(227.0, 158.0, 137.0, 3);
        final Polyhedron shape = new Polyhedron(triangles.places(), triangles.corners());
        final TriangleSurface surface = of(shape);
        assertEquals(shape.boundingRadius(), surface.boundingRadius(), 1e-9);
        final RandomGenerator random = new Well19937c(42);
        final UnitSphereRandomVectorGenerator directions = new UnitSphereRandomVectorGenerator(3, random);
        int met = 0;
        for (int i = 0; i < 500; i++) {
            final double reach = shape.boundingRadius();
            final Vector3D origin = new Vector3D(directions.nextVector()).scalarMultiply(4.0 * reach);
            final Vector3D aim =
                    new Vector3D(directions.nextVector()).scalarMultiply(1.2 * reach * random.nextDouble());
            final Vector3D direction = aim.subtract(origin).normalize();
            final Optional<SurfacePoint> expected = shape.hit(origin, direction);
            final Optional<SurfacePoint> found = surface.hit(origin, direction);
            assertEquals(expected.isPresent(), found.isPresent());
            if (expected.isPresent()) {
                met++;
                assertEquals(expected.get().range(), found.get().range(), 1e-9 * reach);
                assertEquals(0.0, expected.get().normal().distance(found.get().normal()), 1e-9);
            }
        }
        assertTrue(met > 200);
    }
}

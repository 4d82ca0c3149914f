package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.proximity.Attractor;
import space.apophis.smallbody.shape.Ellipsoid;
import space.apophis.smallbody.shape.Polyhedron;
import space.apophis.smallbody.shape.Shape;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BodyShapeResult;

/** Shapes in kilometres. */
final class ShapePublisher {

    private static final int CORNERS = 3;

    private ShapePublisher() {}

    static BodyShapeResult of(Attractor body) {
        final Shape shape = body.shape();
        if (shape instanceof Ellipsoid ellipsoid) {
            return new BodyShapeResult(
                    body.name(),
                    Publisher.km(shape.boundingRadius()),
                    Publisher.place(new Vector3D(ellipsoid.a(), ellipsoid.b(), ellipsoid.c())),
                    null,
                    null);
        }
        if (shape instanceof Polyhedron polyhedron) {
            return triangles(body.name(), polyhedron);
        }
        throw new IllegalStateException("the shape of " + body.name() + " is of a kind that has no result");
    }

    private static BodyShapeResult triangles(String name, Polyhedron shape) {
        final Map<Vector3D, Integer> vertices = new LinkedHashMap<>();
        final List<List<Integer>> triangles = new ArrayList<>();
        for (int face = 0; face < shape.faces(); face++) {
            final List<Integer> corners = new ArrayList<>();
            for (int k = 0; k < CORNERS; k++) {
                final Vector3D corner = shape.corner(face, k);
                vertices.putIfAbsent(corner, vertices.size());
                corners.add(vertices.get(corner));
            }
            triangles.add(corners);
        }
        return new BodyShapeResult(
                name,
                Publisher.km(shape.boundingRadius()),
                null,
                vertices.keySet().stream().map(Publisher::place).toList(),
                triangles);
    }
}

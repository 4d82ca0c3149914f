package space.apophis.smallbody.shape;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Whether triangles are the whole surface of a body, seen from outside counter-clockwise. */
final class SurfaceCheck {

    private static final int LEAST_FACES = 4;
    private static final double GREATEST = 1e9;

    private SurfaceCheck() {}

    /**
     * Looks at each face and edge.
     *
     * @throws IllegalArgumentException that says what is wrong and what is allowed; places are told from 1
     */
    static void require(double[] vertices, int[] faces) {
        if (faces.length < 3 * LEAST_FACES) {
            throw new IllegalArgumentException("has " + faces.length / 3 + " faces, at least 4 are needed");
        }
        for (int i = 0; i < vertices.length; i++) {
            if (!(Math.abs(vertices[i]) <= GREATEST)) {
                throw new IllegalArgumentException(
                        "vertex " + (i / 3 + 1) + " is out of range, coordinates up to 1e9 m are allowed");
            }
        }
        final Map<Long, Integer> edges = new HashMap<>();
        for (int i = 0; i < faces.length; i++) {
            if (!(faces[i] >= 0 && faces[i] < vertices.length / 3)) {
                throw new IllegalArgumentException("face " + (i / 3 + 1) + " names a vertex that is not there, 1 to "
                        + vertices.length / 3 + " are allowed");
            }
        }
        for (int i = 0; i < faces.length; i += 3) {
            requireArea(vertices, faces, i);
            for (int k = 0; k < 3; k++) {
                final int a = faces[i + k];
                final int b = faces[i + (k + 1) % 3];
                final Integer other = edges.put(key(a, b), i / 3);
                if (other != null) {
                    throw new IllegalArgumentException("faces " + (other + 1) + " and " + (i / 3 + 1)
                            + " run the same way along the edge from vertex " + (a + 1) + " to " + (b + 1)
                            + ", each edge has to be met by two faces in opposite ways");
                }
            }
        }
        requireClosed(faces, edges);
        final double volume = PolyhedronMoments.of(vertices, faces).volume();
        if (!(volume > 0.0 && volume < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "is inside out, its volume is %.3g, faces that are counter-clockwise seen from outside are needed",
                    volume));
        }
    }

    private static void requireArea(double[] vertices, int[] faces, int at) {
        final Vector3D a = vertex(vertices, faces[at]);
        final Vector3D b = vertex(vertices, faces[at + 1]);
        final Vector3D c = vertex(vertices, faces[at + 2]);
        if (!(b.subtract(a).crossProduct(c.subtract(a)).getNorm() > 0.0)) {
            throw new IllegalArgumentException(
                    "face " + (at / 3 + 1) + " has no area, three corners off a line are needed");
        }
    }

    private static Vector3D vertex(double[] vertices, int at) {
        return new Vector3D(vertices[3 * at], vertices[3 * at + 1], vertices[3 * at + 2]);
    }

    private static void requireClosed(int[] faces, Map<Long, Integer> edges) {
        for (int i = 0; i < faces.length; i++) {
            final int a = faces[i];
            final int b = faces[i % 3 == 2 ? i - 2 : i + 1];
            if (!edges.containsKey(key(b, a))) {
                throw new IllegalArgumentException("has a hole: only face " + (i / 3 + 1)
                        + " meets the edge of vertices " + (a + 1) + " and " + (b + 1)
                        + ", each edge has to be met by two faces in opposite ways");
            }
        }
    }

    private static long key(int a, int b) {
        return ((long) a << Integer.SIZE) | b;
    }
}

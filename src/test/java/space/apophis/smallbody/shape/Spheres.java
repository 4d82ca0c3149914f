package space.apophis.smallbody.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Triangles on an ellipsoid: an octahedron whose faces are parted in four again and again. */
public final class Spheres {

    private final List<Vector3D> vertices = new ArrayList<>(List.of(
            Vector3D.PLUS_I, Vector3D.MINUS_I, Vector3D.PLUS_J, Vector3D.MINUS_J, Vector3D.PLUS_K, Vector3D.MINUS_K));
    private List<int[]> faces = List.of(
            new int[] {0, 2, 4},
            new int[] {2, 1, 4},
            new int[] {1, 3, 4},
            new int[] {3, 0, 4},
            new int[] {2, 0, 5},
            new int[] {1, 2, 5},
            new int[] {3, 1, 5},
            new int[] {0, 3, 5});

    private final Map<Long, Integer> middles = new HashMap<>();
    private final Vector3D axes;

    /** Of 8 x 4^times faces. */
    public Spheres(double a, double b, double c, int times) {
        this.axes = new Vector3D(a, b, c);
        for (int i = 0; i < times; i++) {
            final List<int[]> finer = new ArrayList<>();
            for (int[] f : faces) {
                final int ab = middle(f[0], f[1]);
                final int bc = middle(f[1], f[2]);
                final int ca = middle(f[2], f[0]);
                finer.add(new int[] {f[0], ab, ca});
                finer.add(new int[] {ab, f[1], bc});
                finer.add(new int[] {ca, bc, f[2]});
                finer.add(new int[] {ab, bc, ca});
            }
            faces = finer;
        }
    }

    private int middle(int a, int b) {
        return middles.computeIfAbsent(((long) Math.min(a, b) << 32) | Math.max(a, b), key -> {
            vertices.add(vertices.get(a).add(vertices.get(b)).normalize());
            return vertices.size() - 1;
        });
    }

    /** x, y, z of each vertex. */
    public double[] places() {
        return vertices.stream()
                .flatMapToDouble(
                        v -> DoubleStream.of(v.getX() * axes.getX(), v.getY() * axes.getY(), v.getZ() * axes.getZ()))
                .toArray();
    }

    /** Three places of vertices each. */
    public int[] corners() {
        return faces.stream().flatMapToInt(Arrays::stream).toArray();
    }

    /** As an OBJ file. */
    public String obj() {
        final StringBuilder text = new StringBuilder("# made by a test\n");
        final double[] places = places();
        for (int i = 0; i < places.length; i += 3) {
            text.append(String.format(Locale.ROOT, "v %.9g %.9g %.9g\n", places[i], places[i + 1], places[i + 2]));
        }
        for (int[] f : faces) {
            text.append("f ")
                    .append(f[0] + 1)
                    .append(' ')
                    .append(f[1] + 1)
                    .append(' ')
                    .append(f[2] + 1)
                    .append('\n');
        }
        return text.toString();
    }
}

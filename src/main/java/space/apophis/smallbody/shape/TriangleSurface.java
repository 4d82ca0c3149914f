package space.apophis.smallbody.shape;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.smallbody.shape.Shape.SurfacePoint;

/**
 * A surface of triangles to be met by many rays: halved, by the axis along which it is longest, into boxes of a few triangles, of which
 * a ray tries those that it goes through. A triangle is met as by Moeller and Trumbore (1997, J. Graphics Tools 2, 21).
 */
public final class TriangleSurface implements Surface {

    private static final int FEW = 4;

    private final Vector3D[] first;
    private final Vector3D[] along;
    private final Vector3D[] across;
    private final double boundingRadius;
    private final Box root;

    /** A box with two boxes in it, or with triangles. */
    private record Box(double[] low, double[] high, Box left, Box right, int[] triangles) {}

    /**
     * Of triangles.
     *
     * @param corners three of each, counter-clockwise from outside, m
     */
    public TriangleSurface(Vector3D[][] corners) {
        first = new Vector3D[corners.length];
        along = new Vector3D[corners.length];
        across = new Vector3D[corners.length];
        double reach = 0.0;
        for (int i = 0; i < corners.length; i++) {
            first[i] = corners[i][0];
            along[i] = corners[i][1].subtract(corners[i][0]);
            across[i] = corners[i][2].subtract(corners[i][0]);
            for (Vector3D corner : corners[i]) {
                reach = Math.max(reach, corner.getNorm());
            }
        }
        boundingRadius = reach;
        root = box(IntStream.range(0, corners.length).toArray());
    }

    private Box box(int[] triangles) {
        final double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        final double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i : triangles) {
            for (Vector3D corner : new Vector3D[] {first[i], first[i].add(along[i]), first[i].add(across[i])}) {
                for (int k = 0; k < 3; k++) {
                    low[k] = Math.min(low[k], corner.toArray()[k]);
                    high[k] = Math.max(high[k], corner.toArray()[k]);
                }
            }
        }
        if (triangles.length <= FEW) {
            return new Box(low, high, null, null, triangles);
        }
        int longest = 0;
        for (int k = 1; k < 3; k++) {
            longest = high[k] - low[k] > high[longest] - low[longest] ? k : longest;
        }
        final int axis = longest;
        final int[] sorted = IntStream.of(triangles)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> middle(i, axis))
                        .thenComparing(i -> i))
                .mapToInt(i -> i)
                .toArray();
        final int half = sorted.length / 2;
        return new Box(
                low,
                high,
                box(IntStream.range(0, half).map(i -> sorted[i]).toArray()),
                box(IntStream.range(half, sorted.length).map(i -> sorted[i]).toArray()),
                new int[0]);
    }

    private double middle(int i, int axis) {
        return 3.0 * first[i].toArray()[axis]
                + along[i].toArray()[axis]
                + across[i].toArray()[axis];
    }

    @Override
    public double boundingRadius() {
        return boundingRadius;
    }

    @Override
    public Optional<SurfacePoint> hit(Vector3D origin, Vector3D direction) {
        final Met met = new Met();
        search(root, origin, direction, met);
        if (met.triangle < 0) {
            return Optional.empty();
        }
        return Optional.of(new SurfacePoint(
                new Vector3D(1.0, origin, met.range, direction),
                along[met.triangle].crossProduct(across[met.triangle]).normalize(),
                met.range));
    }

    /** The nearest so far. */
    private static final class Met {
        private int triangle = -1;
        private double range = Double.POSITIVE_INFINITY;
    }

    private void search(Box box, Vector3D origin, Vector3D direction, Met met) {
        if (!(entry(box, origin.toArray(), direction.toArray()) < met.range)) {
            return;
        }
        for (int i : box.triangles()) {
            final double range = range(i, origin, direction);
            if (range < met.range) {
                met.range = range;
                met.triangle = i;
            }
        }
        if (box.left() != null) {
            search(box.left(), origin, direction, met);
            search(box.right(), origin, direction, met);
        }
    }

    /** Where a ray comes into a box; not a finite number where it passes by. */
    private static double entry(Box box, double[] origin, double[] direction) {
        double in = 0.0;
        double out = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 3; k++) {
            if (direction[k] == 0.0) {
                if (origin[k] < box.low()[k] || origin[k] > box.high()[k]) {
                    return Double.POSITIVE_INFINITY;
                }
            } else {
                final double one = (box.low()[k] - origin[k]) / direction[k];
                final double other = (box.high()[k] - origin[k]) / direction[k];
                in = Math.max(in, Math.min(one, other));
                out = Math.min(out, Math.max(one, other));
            }
        }
        return in <= out ? in : Double.POSITIVE_INFINITY;
    }

    /** Along the ray to the front of a triangle; infinite where it is not met. */
    private double range(int i, Vector3D origin, Vector3D direction) {
        final Vector3D p = direction.crossProduct(across[i]);
        final double determinant = along[i].dotProduct(p);
        if (!(determinant > 0.0)) {
            return Double.POSITIVE_INFINITY;
        }
        final Vector3D from = origin.subtract(first[i]);
        final double u = from.dotProduct(p);
        final Vector3D q = from.crossProduct(along[i]);
        final double v = direction.dotProduct(q);
        if (u < 0.0 || v < 0.0 || u + v > determinant) {
            return Double.POSITIVE_INFINITY;
        }
        final double range = across[i].dotProduct(q) / determinant;
        return range > 0.0 ? range : Double.POSITIVE_INFINITY;
    }
}

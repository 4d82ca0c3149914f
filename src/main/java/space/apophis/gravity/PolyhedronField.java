package space.apophis.gravity;

import java.util.HashMap;
import java.util.Map;
import org.hipparchus.util.FastMath;

/**
 * Gravity of a polyhedron of constant density, outside and inside (Werner and Scheeres 1997, Celest. Mech. Dyn. Astron. 65:313).
 * With r from the point to the surface, n outward normals of faces f, m outward normals of their edges e within them,
 *
 * <pre>
 * U = 1/2 G rho sum_f h (sum_e d L - h w)      (eq. 10)
 * a =     G rho sum_f n (h w - sum_e d L)      (eq. 15)
 * h = n.r,  d = m.r,  L = ln((r1 + r2 + e) / (r1 + r2 - e)),  w the signed solid angle of the face (eqs. 7 and 27)
 * </pre>
 *
 * <p>which are their sums over dyads, ordered by faces. The numerator of the tangent of w / 2 is written as h times twice the
 * area, and L as a logarithm of 1 + x: so from far away the rounding is of the size of a face, and not of the distance: 1e-12 of
 * the field at a hundred radii, growing with the square of the distance. Safe for any number of threads.
 */
public final class PolyhedronField implements BodyField {

    private static final int CORNERS = 3;

    private final double density;
    private final double[] vertices;
    private final int[] faces;
    private final double[] normals;
    private final double[] doubleAreas;
    private final double[] edgeNormals;
    private final int[] edgeOfFace;
    private final int[] edges;
    private final double[] lengths;

    /**
     * @param gm m^3/s^2
     * @param volume m^3
     * @param vertices x, y, z of each, from the centre of mass, m
     * @param faces three places of vertices each, from 0, counter-clockwise from outside; closed
     */
    public PolyhedronField(double gm, double volume, double[] vertices, int[] faces) {
        this.density = gm / volume;
        this.vertices = vertices.clone();
        this.faces = faces.clone();
        final int count = faces.length / CORNERS;
        this.normals = new double[faces.length];
        this.doubleAreas = new double[count];
        this.edgeNormals = new double[CORNERS * faces.length];
        this.edgeOfFace = new int[faces.length];
        this.edges = new int[faces.length];
        this.lengths = new double[faces.length / 2];
        final Map<Long, Integer> known = new HashMap<>();
        for (int i = 0; i < count; i++) {
            plane(i);
            for (int k = 0; k < CORNERS; k++) {
                edge(i, k, known);
            }
        }
    }

    private void plane(int face) {
        final double[] u = side(face, 0);
        final double[] v = side(face, 2);
        final double[] n = {u[2] * v[1] - u[1] * v[2], u[0] * v[2] - u[2] * v[0], u[1] * v[0] - u[0] * v[1]};
        doubleAreas[face] = norm(n[0], n[1], n[2]);
        for (int j = 0; j < CORNERS; j++) {
            normals[CORNERS * face + j] = n[j] / doubleAreas[face];
        }
    }

    /** From a corner of a face to the next. */
    private double[] side(int face, int corner) {
        final int a = CORNERS * faces[CORNERS * face + corner];
        final int b = CORNERS * faces[CORNERS * face + (corner + 1) % CORNERS];
        return new double[] {
            vertices[b] - vertices[a], vertices[b + 1] - vertices[a + 1], vertices[b + 2] - vertices[a + 2]
        };
    }

    private void edge(int face, int corner, Map<Long, Integer> known) {
        final double[] e = side(face, corner);
        final double length = norm(e[0], e[1], e[2]);
        final int n = CORNERS * face;
        final int m = CORNERS * (n + corner);
        edgeNormals[m] = (e[1] * normals[n + 2] - e[2] * normals[n + 1]) / length;
        edgeNormals[m + 1] = (e[2] * normals[n] - e[0] * normals[n + 2]) / length;
        edgeNormals[m + 2] = (e[0] * normals[n + 1] - e[1] * normals[n]) / length;
        final int a = faces[n + corner];
        final int b = faces[n + (corner + 1) % CORNERS];
        final int next = known.size();
        final Integer earlier = known.putIfAbsent(((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b), next);
        if (earlier == null) {
            if (2 * next + 1 >= edges.length) {
                throw new IllegalArgumentException("the surface is not closed");
            }
            edges[2 * next] = a;
            edges[2 * next + 1] = b;
            lengths[next] = length;
        }
        edgeOfFace[n + corner] = earlier == null ? next : earlier;
    }

    @Override
    public void add(double x, double y, double z, double[] out, int at) {
        final double[] ranges = ranges(x, y, z);
        final double[] logarithms = logarithms(ranges);
        double ax = 0.0;
        double ay = 0.0;
        double az = 0.0;
        for (int i = 0; i < doubleAreas.length; i++) {
            final double h = height(i, x, y, z);
            final double pull = h * solidAngle(i, h, x, y, z, ranges) - edgeSum(i, x, y, z, logarithms);
            ax += normals[CORNERS * i] * pull;
            ay += normals[CORNERS * i + 1] * pull;
            az += normals[CORNERS * i + 2] * pull;
        }
        out[at] += density * ax;
        out[at + 1] += density * ay;
        out[at + 2] += density * az;
    }

    @Override
    public double potential(double x, double y, double z) {
        final double[] ranges = ranges(x, y, z);
        final double[] logarithms = logarithms(ranges);
        double sum = 0.0;
        for (int i = 0; i < doubleAreas.length; i++) {
            final double h = height(i, x, y, z);
            sum += h * (edgeSum(i, x, y, z, logarithms) - h * solidAngle(i, h, x, y, z, ranges));
        }
        return 0.5 * density * sum;
    }

    /**
     * The solid angle of the whole surface, whose negative is Laplace's operator over G rho (eq. 17): 4 pi inside, 0 outside.
     *
     * @param x of the point from the centre of mass, body-fixed, m; likewise y, z
     */
    public double solidAngle(double x, double y, double z) {
        final double[] ranges = ranges(x, y, z);
        double sum = 0.0;
        for (int i = 0; i < doubleAreas.length; i++) {
            sum += solidAngle(i, height(i, x, y, z), x, y, z, ranges);
        }
        return sum;
    }

    private double[] ranges(double x, double y, double z) {
        final double[] ranges = new double[vertices.length / CORNERS];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = norm(vertices[CORNERS * i] - x, vertices[CORNERS * i + 1] - y, vertices[CORNERS * i + 2] - z);
        }
        return ranges;
    }

    private double[] logarithms(double[] ranges) {
        final double[] logarithms = new double[lengths.length];
        for (int i = 0; i < logarithms.length; i++) {
            final double free = ranges[edges[2 * i]] + ranges[edges[2 * i + 1]] - lengths[i];
            // on the edge itself it is infinite, and its factor d none
            logarithms[i] = free > 0.0 ? FastMath.log1p(2.0 * lengths[i] / free) : 0.0;
        }
        return logarithms;
    }

    private double height(int face, double x, double y, double z) {
        final int v = CORNERS * faces[CORNERS * face];
        final int n = CORNERS * face;
        return normals[n] * (vertices[v] - x)
                + normals[n + 1] * (vertices[v + 1] - y)
                + normals[n + 2] * (vertices[v + 2] - z);
    }

    private double edgeSum(int face, double x, double y, double z, double[] logarithms) {
        double sum = 0.0;
        for (int k = 0; k < CORNERS; k++) {
            final int v = CORNERS * faces[CORNERS * face + k];
            final int m = CORNERS * (CORNERS * face + k);
            final double d = edgeNormals[m] * (vertices[v] - x)
                    + edgeNormals[m + 1] * (vertices[v + 1] - y)
                    + edgeNormals[m + 2] * (vertices[v + 2] - z);
            sum += d * logarithms[edgeOfFace[CORNERS * face + k]];
        }
        return sum;
    }

    private double solidAngle(int face, double h, double x, double y, double z, double[] ranges) {
        final int a = faces[CORNERS * face];
        final int b = faces[CORNERS * face + 1];
        final int c = faces[CORNERS * face + 2];
        final double below = ranges[a] * ranges[b] * ranges[c]
                + ranges[a] * product(b, c, x, y, z)
                + ranges[b] * product(c, a, x, y, z)
                + ranges[c] * product(a, b, x, y, z);
        return 2.0 * FastMath.atan2(h * doubleAreas[face], below);
    }

    private double product(int p, int q, double x, double y, double z) {
        return (vertices[CORNERS * p] - x) * (vertices[CORNERS * q] - x)
                + (vertices[CORNERS * p + 1] - y) * (vertices[CORNERS * q + 1] - y)
                + (vertices[CORNERS * p + 2] - z) * (vertices[CORNERS * q + 2] - z);
    }

    private static double norm(double x, double y, double z) {
        return FastMath.sqrt(x * x + y * y + z * z);
    }
}

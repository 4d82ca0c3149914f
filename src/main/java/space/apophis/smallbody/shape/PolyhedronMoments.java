package space.apophis.smallbody.shape;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Volume, centre of mass and second moments of a closed polyhedron of constant density, as sums over the tetrahedra of its faces
 * and the origin (Dobrovolskis 1996, Icarus 124:698, eqs. 8 to 12; the same numbers as Mirtich's 1996 divergence theorem).
 *
 * @param volume signed: below 0 where the surface is inside out, m^3
 * @param centre of mass, m
 * @param spread second moments about the centre of mass over the mass, the mean of x x, x y and so on, m^2
 */
record PolyhedronMoments(double volume, Vector3D centre, RealMatrix spread) {

    /** Of a surface as a field of gravity takes it: x, y, z of vertices, three places of vertices a face. */
    static PolyhedronMoments of(double[] vertices, int[] faces) {
        double volume = 0.0;
        final double[] first = new double[3];
        final double[][] second = new double[3][3];
        for (int i = 0; i < faces.length; i += 3) {
            final double[][] corners = {
                corner(vertices, faces[i]), corner(vertices, faces[i + 1]), corner(vertices, faces[i + 2])
            };
            final double tetrahedron = determinant(corners) / 6.0;
            volume += tetrahedron;
            for (int j = 0; j < 3; j++) {
                final double sumJ = corners[0][j] + corners[1][j] + corners[2][j];
                first[j] += tetrahedron * sumJ / 4.0;
                for (int k = 0; k < 3; k++) {
                    final double sumK = corners[0][k] + corners[1][k] + corners[2][k];
                    final double squares = corners[0][j] * corners[0][k]
                            + corners[1][j] * corners[1][k]
                            + corners[2][j] * corners[2][k];
                    second[j][k] += tetrahedron * (sumJ * sumK + squares) / 20.0;
                }
            }
        }
        for (int j = 0; j < 3; j++) {
            for (int k = 0; k < 3; k++) {
                second[j][k] = second[j][k] / volume - first[j] / volume * (first[k] / volume);
            }
        }
        return new PolyhedronMoments(
                volume,
                new Vector3D(first[0] / volume, first[1] / volume, first[2] / volume),
                MatrixUtils.createRealMatrix(second));
    }

    /**
     * The principal axes, x along the smallest moment of inertia, z along the largest, right-handed; of both senses of x and z
     * that nearer to the axes of the same name.
     */
    Vector3D[] axes() {
        // the axis of the largest spread has the smallest moment of inertia
        final EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(spread, 1e-300, true);
        final Vector3D x = alongside(new Vector3D(eigen.getEigenvector(0).toArray()), Vector3D.PLUS_I);
        final Vector3D z = alongside(new Vector3D(eigen.getEigenvector(2).toArray()), Vector3D.PLUS_K);
        return new Vector3D[] {x, z.crossProduct(x), z};
    }

    private static Vector3D alongside(Vector3D axis, Vector3D sense) {
        return axis.dotProduct(sense) < 0.0 ? axis.negate() : axis;
    }

    private static double[] corner(double[] vertices, int at) {
        return new double[] {vertices[3 * at], vertices[3 * at + 1], vertices[3 * at + 2]};
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                + m[0][1] * (m[1][2] * m[2][0] - m[1][0] * m[2][2])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}

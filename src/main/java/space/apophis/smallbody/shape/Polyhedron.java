package space.apophis.smallbody.shape;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.gravity.BodyField;
import space.apophis.gravity.PolyhedronField;

/** A closed surface of triangles about constant density, moved to its centre of mass and turned into its principal axes. */
public final class Polyhedron implements Shape {

    private final double[] vertices;
    private final int[] faces;
    private final double volume;
    private final double boundingRadius;
    private final double[] inertiaOverMass;
    private final PolyhedronField unit;

    /**
     * Of a closed surface, in axes of its own.
     *
     * @param vertices x, y, z of each, m
     * @param faces three places of vertices each, from 0, counter-clockwise from outside
     * @throws IllegalArgumentException if it is not closed or inside out
     */
    public Polyhedron(double[] vertices, int[] faces) {
        SurfaceCheck.require(vertices, faces);
        final PolyhedronMoments moments = PolyhedronMoments.of(vertices, faces);
        this.faces = faces.clone();
        this.volume = moments.volume();
        final Vector3D[] axes = moments.axes();
        this.vertices = turned(vertices, moments.centre(), axes);
        final PolyhedronMoments own = PolyhedronMoments.of(this.vertices, faces);
        final double x2 = own.spread().getEntry(0, 0);
        final double y2 = own.spread().getEntry(1, 1);
        final double z2 = own.spread().getEntry(2, 2);
        this.inertiaOverMass = new double[] {y2 + z2, z2 + x2, x2 + y2};
        double greatest = 0.0;
        for (int i = 0; i < vertices.length / 3; i++) {
            greatest = FastMath.max(greatest, vertex(i).getNorm());
        }
        this.boundingRadius = greatest;
        this.unit = new PolyhedronField(1.0, volume, this.vertices, faces);
    }

    private static double[] turned(double[] vertices, Vector3D centre, Vector3D[] axes) {
        final double[] turned = new double[vertices.length];
        for (int i = 0; i < vertices.length; i += 3) {
            final Vector3D place = new Vector3D(vertices[i], vertices[i + 1], vertices[i + 2]).subtract(centre);
            for (int k = 0; k < 3; k++) {
                turned[i + k] = place.dotProduct(axes[k]);
            }
        }
        return turned;
    }

    /** How many triangles it has. */
    public int faces() {
        return faces.length / 3;
    }

    /**
     * A corner of a triangle, counter-clockwise from outside.
     *
     * @param corner 0 to 2
     * @return body-fixed, m
     */
    public Vector3D corner(int face, int corner) {
        return vertex(faces[3 * face + corner]);
    }

    private Vector3D vertex(int at) {
        return new Vector3D(vertices[3 * at], vertices[3 * at + 1], vertices[3 * at + 2]);
    }

    @Override
    public double volume() {
        return volume;
    }

    @Override
    public double boundingRadius() {
        return boundingRadius;
    }

    @Override
    public double[] inertiaOverMass() {
        return inertiaOverMass.clone();
    }

    @Override
    public boolean isInside(Vector3D point) {
        return point.getNorm() < boundingRadius
                && unit.solidAngle(point.getX(), point.getY(), point.getZ()) > 2.0 * FastMath.PI;
    }

    @Override
    public Optional<SurfacePoint> hit(Vector3D origin, Vector3D direction) {
        // past the ball that holds it there is nothing
        final double nearest = FastMath.max(0.0, -origin.dotProduct(direction));
        if (new Vector3D(1.0, origin, nearest, direction).getNorm() > boundingRadius) {
            return Optional.empty();
        }
        int met = -1;
        double range = Double.POSITIVE_INFINITY;
        for (int i = 0; i < faces(); i++) {
            final double here = range(i, origin, direction);
            if (here < range) {
                range = here;
                met = i;
            }
        }
        return met < 0
                ? Optional.empty()
                : Optional.of(new SurfacePoint(new Vector3D(1.0, origin, range, direction), normal(met), range));
    }

    /** Along a ray to a face seen from outside; infinite where it is not met (Moeller and Trumbore 1997, J. Graphics Tools 2:21). */
    private double range(int face, Vector3D origin, Vector3D direction) {
        final Vector3D a = corner(face, 0);
        final Vector3D ab = corner(face, 1).subtract(a);
        final Vector3D ac = corner(face, 2).subtract(a);
        final Vector3D p = direction.crossProduct(ac);
        final double determinant = ab.dotProduct(p);
        if (!(determinant > 0.0)) {
            return Double.POSITIVE_INFINITY;
        }
        final Vector3D from = origin.subtract(a);
        final double u = from.dotProduct(p);
        final Vector3D q = from.crossProduct(ab);
        final double v = direction.dotProduct(q);
        final double range = ac.dotProduct(q) / determinant;
        return u >= 0.0 && v >= 0.0 && u + v <= determinant && range >= 0.0 ? range : Double.POSITIVE_INFINITY;
    }

    private Vector3D normal(int face) {
        final Vector3D a = corner(face, 0);
        return corner(face, 1)
                .subtract(a)
                .crossProduct(corner(face, 2).subtract(a))
                .normalize();
    }

    @Override
    public BodyField field(double gm) {
        return new PolyhedronField(gm, volume, vertices, faces);
    }
}

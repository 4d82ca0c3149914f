package space.apophis.smallbody.shape;

import java.util.Optional;
import java.util.stream.IntStream;
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
    private final TriangleSurface surface;

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
        this.surface = new TriangleSurface(IntStream.range(0, faces())
                .mapToObj(i -> new Vector3D[] {corner(i, 0), corner(i, 1), corner(i, 2)})
                .toArray(Vector3D[][]::new));
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
        return new Vector3D(1.0, origin, nearest, direction).getNorm() > boundingRadius
                ? Optional.empty()
                : surface.hit(origin, direction);
    }

    @Override
    public BodyField field(double gm) {
        return new PolyhedronField(gm, volume, vertices, faces);
    }
}

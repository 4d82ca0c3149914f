package space.apophis.smallbody.shape;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.gravity.BodyField;

/**
 * Shape of a small body of constant density, in its principal axes: x along the smallest moment of inertia, z along the largest;
 * the origin is the centre of mass.
 */
public interface Shape {

    /** m^3. */
    double volume();

    /** Of the smallest ball about the centre of mass that holds it, m. */
    double boundingRadius();

    /** The principal moments of inertia over the mass, rising, m^2. */
    double[] inertiaOverMass();

    /** Whether a point is inside.
     *
     * @param point body-fixed, m
     */
    boolean isInside(Vector3D point);

    /**
     * Where a ray first meets the surface from outside; empty where it does not.
     *
     * @param origin body-fixed, outside, m
     * @param direction of unit length
     */
    Optional<SurfacePoint> hit(Vector3D origin, Vector3D direction);

    /**
     * The gravity of it.
     *
     * @param gm m^3/s^2
     */
    BodyField field(double gm);

    /**
     * A point of a surface.
     *
     * @param place body-fixed, m
     * @param normal outward, of unit length
     * @param range along the ray, m
     */
    record SurfacePoint(Vector3D place, Vector3D normal, double range) {}
}

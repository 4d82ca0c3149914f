package space.apophis.smallbody.shape;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.gravity.BodyField;

/**
 * Shape of a small body of constant density, in its principal axes: x along the smallest moment of inertia, z along the largest;
 * the origin is the centre of mass.
 */
public interface Shape extends Surface {

    /** m^3. */
    double volume();

    /** The principal moments of inertia over the mass, rising, m^2. */
    double[] inertiaOverMass();

    /** Whether a point is inside.
     *
     * @param point body-fixed, m
     */
    boolean isInside(Vector3D point);

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

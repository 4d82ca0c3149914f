package space.apophis.proximity.imaging;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Axes of a camera: x to the right of the frame, y up in it, z from what it looks at to the craft; right-handed.
 *
 * @param right of unit length, ICRF
 * @param up likewise
 * @param back likewise
 */
public record CameraAxes(Vector3D right, Vector3D up, Vector3D back) {

    /** Below this sine of the angle between sight and north another direction is up. */
    private static final double LEAST_SINE = 1e-6;

    /**
     * Of a camera that looks at the origin.
     *
     * @param craft place of the camera, not the origin
     * @param north of unit length, towards which the upper edge is; if the camera looks along it, any other
     */
    public static CameraAxes at(Vector3D craft, Vector3D north) {
        final Vector3D back = craft.normalize();
        final Vector3D across = north.crossProduct(back);
        final Vector3D right = across.getNorm() > LEAST_SINE ? across.normalize() : back.orthogonal();
        return new CameraAxes(right, back.crossProduct(right), back);
    }

    /** A vector with ICRF axes, in these. */
    public Vector3D of(Vector3D icrf) {
        return new Vector3D(icrf.dotProduct(right), icrf.dotProduct(up), icrf.dotProduct(back));
    }

    /** Takes vectors with ICRF axes to these. */
    public Rotation rotation() {
        return new Rotation(right, up, Vector3D.PLUS_I, Vector3D.PLUS_J);
    }
}

package space.apophis.smallbody.shape;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.smallbody.shape.Shape.SurfacePoint;

/** What rays meet. */
public interface Surface {

    /** Of the smallest ball about the origin that holds it, m. */
    double boundingRadius();

    /**
     * Where a ray first meets the surface from outside; empty where it does not.
     *
     * @param origin body-fixed, outside, m
     * @param direction of unit length
     */
    Optional<SurfacePoint> hit(Vector3D origin, Vector3D direction);
}

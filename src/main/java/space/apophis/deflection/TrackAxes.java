package space.apophis.deflection;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/**
 * Axes that go with an asteroid on its way about the Sun: along its velocity, away from the Sun at right angles to that, and along
 * the angular momentum of its orbit; each of unit length, ICRF. On a circle the second is the direction away from the Sun.
 */
public record TrackAxes(Vector3D along, Vector3D radial, Vector3D normal) {

    /**
     * Of a state.
     *
     * @param heliocentric ICRF, m and m/s
     */
    public static TrackAxes of(PVCoordinates heliocentric) {
        final Vector3D along = heliocentric.getVelocity().normalize();
        final Vector3D normal = heliocentric.getMomentum().normalize();
        return new TrackAxes(along, Vector3D.crossProduct(along, normal), normal);
    }

    /** A vector of these components, ICRF. */
    public Vector3D vector(double alongTrack, double outward, double acrossPlane) {
        return new Vector3D(alongTrack, along, outward, radial, acrossPlane, normal);
    }

    /** Components of a vector: along, radial, normal. */
    public Vector3D components(Vector3D vector) {
        return new Vector3D(vector.dotProduct(along), vector.dotProduct(radial), vector.dotProduct(normal));
    }
}

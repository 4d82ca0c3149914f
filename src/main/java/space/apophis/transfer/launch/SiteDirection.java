package space.apophis.transfer.launch;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Where a launch site stands at an instant, on a sphere.
 *
 * @param zenith unit vector from Earth's centre, ICRF
 * @param pole of Earth's rotation, unit vector, ICRF
 */
public record SiteDirection(Vector3D zenith, Vector3D pole) {

    Vector3D east() {
        return Vector3D.crossProduct(pole, zenith).normalize();
    }

    Vector3D north() {
        return Vector3D.crossProduct(zenith, east());
    }

    /** The horizontal direction of an azimuth from north over east, rad. */
    Vector3D heading(double azimuth) {
        return new Vector3D(FastMath.cos(azimuth), north(), FastMath.sin(azimuth), east());
    }

    /** The azimuth of the great circle towards a direction, rad, from north over east. */
    double azimuthTowards(Vector3D direction) {
        return FastMath.atan2(direction.dotProduct(east()), direction.dotProduct(north()));
    }
}

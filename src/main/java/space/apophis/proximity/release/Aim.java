package space.apophis.proximity.release;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/** The velocity that a craft gives to what it lets go. */
public final class Aim {

    private Aim() {}

    /**
     * The velocity after a push of one size that leads along the line to an aim: across that line it takes away what the craft has, as
     * far as it can, and what is left of it goes along the line.
     *
     * @param craft its velocity relative to the asteroid, m/s
     * @param line from the craft to the aim, m, not 0
     * @param speed of the push, m/s
     */
    public static Vector3D velocity(Vector3D craft, Vector3D line, double speed) {
        final Vector3D along = line.normalize();
        final Vector3D across = new Vector3D(1.0, craft, -craft.dotProduct(along), along);
        final double left = speed * speed - across.getNormSq();
        return left > 0.0
                ? new Vector3D(1.0, craft, -1.0, across, FastMath.sqrt(left), along)
                : new Vector3D(1.0, craft, -speed / across.getNorm(), across);
    }
}

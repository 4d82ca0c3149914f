package space.apophis.transfer.flight;

import java.io.Serializable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Where the craft comes to rest with the target.
 *
 * @param distance from the target, m
 * @param side on which it is
 */
public record HoldPoint(double distance, Side side) implements Serializable {

    /** Where it is seen from the target. */
    public enum Side {
        /** Towards the Sun, so that the target is seen lit. */
        SUNWARD,
        /** On the line of approach, before the target. */
        APPROACH
    }

    public HoldPoint {
        if (!(distance >= 0.0)) {
            throw new IllegalArgumentException("a hold point needs a distance of at least 0");
        }
    }

    /**
     * The hold point from the target, ICRF, m.
     *
     * @param target heliocentric position
     * @param approach velocity of the craft relative to it
     */
    Vector3D offset(Vector3D target, Vector3D approach) {
        final Vector3D away = side == Side.SUNWARD ? target : approach;
        return away.normalize().scalarMultiply(-distance);
    }
}

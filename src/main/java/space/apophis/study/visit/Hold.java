package space.apophis.study.visit;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * A craft at rest with the asteroid: at the hold point, then in a straight line to a nearer one, where it stays. The line keeps
 * its direction among the stars, as {@link space.apophis.transfer.flight.ProximityLeg} flies it.
 *
 * @param point from the asteroid, ICRF, m
 * @param leaves the hold point, TDB seconds since J2000
 * @param duration of the way, s
 * @param nearer distance at its end, m
 */
public record Hold(Vector3D point, double leaves, double duration, double nearer) {

    public Hold {
        if (!(duration > 0.0 && nearer >= 0.0)) {
            throw new IllegalArgumentException("a hold needs a duration above 0 and a distance of at least 0");
        }
    }

    /** At the hold point for good. */
    public static Hold at(Vector3D point) {
        return new Hold(point, 0.0, 1.0, point.getNorm());
    }

    /** From the asteroid, ICRF, m. */
    Vector3D offset(double t) {
        final double first = point.getNorm();
        if (first == 0.0) {
            return Vector3D.ZERO;
        }
        final double share = FastMath.max(0.0, FastMath.min(1.0, (t - leaves) / duration));
        return point.scalarMultiply((first + share * (nearer - first)) / first);
    }
}

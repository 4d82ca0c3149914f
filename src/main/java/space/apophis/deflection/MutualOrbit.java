package space.apophis.deflection;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * A moon on a circle about its asteroid, and what a change of its velocity does to its period: by the energy of two bodies,
 * 1/a' = 2/a - v'^2/GM with GM = a v^2, and Kepler's third law, P' = P (a'/a)^1.5. To first order the period changes by 3 dv/v
 * along the motion.
 *
 * @param separation a of the two centres, m
 * @param period P, s
 */
public record MutualOrbit(double separation, double period) {

    /** Of the moon about the asteroid, m/s. */
    public double speed() {
        return 2.0 * FastMath.PI * separation / period;
    }

    /**
     * The period after a change of velocity, s; infinite where the moon leaves.
     *
     * @param along direction of its motion, unit vector
     * @param change m/s
     */
    public double periodAfter(Vector3D along, Vector3D change) {
        final double speed = speed();
        final double squared = new Vector3D(speed, along, 1.0, change).getNormSq() / (speed * speed);
        final double ratio = 1.0 / (2.0 - squared);
        return ratio > 0.0 ? period * ratio * FastMath.sqrt(ratio) : Double.POSITIVE_INFINITY;
    }

    /** The change of the period to first order, s. */
    public double firstOrder(Vector3D along, Vector3D change) {
        return 3.0 * change.dotProduct(along) / speed() * period;
    }
}

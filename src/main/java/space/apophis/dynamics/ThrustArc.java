package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;

/**
 * A stretch of constant thrust in a direction that does not turn.
 *
 * @param start TDB seconds since J2000
 * @param duration s
 * @param direction of the thrust on the craft, unit vector, ICRF
 * @param thrust N
 * @param specificImpulse s
 */
public record ThrustArc(double start, double duration, Vector3D direction, double thrust, double specificImpulse) {

    private static final double ROUNDING = 1e-12;

    public ThrustArc {
        if (!(duration > 0.0 && thrust > 0.0 && specificImpulse > 0.0)) {
            throw new IllegalArgumentException("a burn needs a duration, a thrust and a specific impulse above 0");
        }
        if (!(FastMath.abs(direction.getNormSq() - 1.0) < ROUNDING)) {
            throw new IllegalArgumentException("the direction of a burn needs to be a unit vector");
        }
    }

    /** TDB seconds since J2000. */
    public double end() {
        return start + duration;
    }

    /** kg/s. */
    public double massFlow() {
        return thrust / (Constants.G0_STANDARD_GRAVITY * specificImpulse);
    }

    /** Propellant burnt up to an instant, kg. */
    public double propellant(double t) {
        return massFlow() * FastMath.max(0.0, FastMath.min(duration, t - start));
    }
}

package space.apophis.transfer;

import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;

/**
 * A propulsion system at constant thrust.
 *
 * @param thrust N
 * @param specificImpulse s
 */
public record Propulsion(double thrust, double specificImpulse) {

    public Propulsion {
        if (!(thrust > 0.0 && specificImpulse > 0.0)) {
            throw new IllegalArgumentException("propulsion needs a thrust and a specific impulse above 0");
        }
    }

    /** Exhaust speed, m/s. */
    public double exhaustSpeed() {
        return specificImpulse * Constants.G0_STANDARD_GRAVITY;
    }

    /** What is left of a mass after a change of velocity, kg (Tsiolkovsky). */
    public double massAfter(double mass, double deltaV) {
        return mass * FastMath.exp(-deltaV / exhaustSpeed());
    }

    /** How long a change of velocity takes, s. */
    public double duration(double mass, double deltaV) {
        return (mass - massAfter(mass, deltaV)) * exhaustSpeed() / thrust;
    }
}

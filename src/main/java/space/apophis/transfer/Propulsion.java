package space.apophis.transfer;

import java.io.Serializable;
import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;

/**
 * A propulsion system at constant thrust.
 *
 * @param thrust N
 * @param specificImpulse s
 */
public record Propulsion(double thrust, double specificImpulse) implements Serializable {

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

    /**
     * When, after ignition, an impulse of the same size would lead to the same place, s: tau - s / dv with the way s = c tau
     * (1 - m1 / (m0 - m1) ln(m0 / m1)) of a burn of length tau from rest; past the middle, as the craft gets lighter.
     */
    public double centre(double mass, double deltaV) {
        final double left = massAfter(mass, deltaV);
        final double log = deltaV / exhaustSpeed();
        return duration(mass, deltaV) * (1.0 - (1.0 - left / (mass - left) * log) / log);
    }
}

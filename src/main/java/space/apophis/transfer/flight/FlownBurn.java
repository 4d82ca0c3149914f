package space.apophis.transfer.flight;

import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;
import space.apophis.dynamics.ThrustArc;

/**
 * One burn of the craft as it was flown.
 *
 * @param arc its span and its direction
 * @param massBefore kg
 */
public record FlownBurn(ThrustArc arc, double massBefore) {

    /** kg. */
    public double propellant() {
        return arc.massFlow() * arc.duration();
    }

    /** kg. */
    public double massAfter() {
        return massBefore - propellant();
    }

    /** What the burn gives, m/s: the integral of thrust over mass (Tsiolkovsky). */
    public double deltaV() {
        return arc.specificImpulse() * Constants.G0_STANDARD_GRAVITY * FastMath.log(massBefore / massAfter());
    }
}

package space.apophis.transfer.flight;

import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;
import space.apophis.dynamics.ThrustArc;

/**
 * One burn of the craft as it was flown.
 *
 * @param arc its span, its direction and its thrust; of ion engines the mean that the duty cycle leaves
 * @param massBefore kg
 * @param available least thrust that there is throughout, N: of ion engines what power and duty cycle allow on the way flown
 */
public record FlownBurn(ThrustArc arc, double massBefore, double available) {

    /** Of an engine that has one thrust. */
    public FlownBurn(ThrustArc arc, double massBefore) {
        this(arc, massBefore, arc.thrust());
    }

    /** Thrust as a share of what is available. */
    public double throttle() {
        return arc.thrust() / available;
    }

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

package space.apophis.transfer.flight;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * One burn of a sequence, centred on the instant of the impulse it stands for.
 *
 * @param middle TDB seconds since J2000
 * @param impulse ICRF, m/s
 * @param gravityLoss bound on what the length of the burn costs beyond the impulse, m/s
 * @param duration s, with margin
 * @param massBefore kg
 * @param massAfter kg, with margin
 */
public record Burn(
        double middle, Vector3D impulse, double gravityLoss, double duration, double massBefore, double massAfter) {

    /** Propellant used, kg. */
    public double propellant() {
        return massBefore - massAfter;
    }
}

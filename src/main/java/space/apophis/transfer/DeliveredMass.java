package space.apophis.transfer;

import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;

/**
 * The mass that reaches the target: what the launcher sends less a companion on the same launch, at most what the craft
 * weighs full, through the rocket equation.
 *
 * @param launcher that injects
 * @param companionMass of another payload on the same launch, kg
 * @param greatestWetMass of the craft, kg; infinite if the launcher alone decides
 * @param specificImpulse s
 * @param deltaVMargin added to the delta v of the transfer as a share of it: 0.05 for 5 %
 * @param otherDeltaV navigation and the like, m/s
 */
public record DeliveredMass(
        Launcher launcher,
        double companionMass,
        double greatestWetMass,
        double specificImpulse,
        double deltaVMargin,
        double otherDeltaV) {

    public DeliveredMass {
        if (!(companionMass >= 0.0
                && greatestWetMass > 0.0
                && specificImpulse > 0.0
                && deltaVMargin >= 0.0
                && otherDeltaV >= 0.0)) {
            throw new IllegalArgumentException(
                    "a delivered mass needs a specific impulse and a wet mass above 0, margins and companion of at least 0");
        }
    }

    /**
     * kg; not a number where the launcher's table has none, or has less than the companion.
     *
     * @param characteristicEnergy C3, m^2/s^2
     * @param declination of the asymptote, rad
     * @param deltaV of the craft, m/s, without margins
     */
    public double of(double characteristicEnergy, double declination, double deltaV) {
        final double departing =
                FastMath.min(greatestWetMass, launcher.massOrNaN(characteristicEnergy, declination) - companionMass);
        final double exhaust = specificImpulse * Constants.G0_STANDARD_GRAVITY;
        return departing > 0.0
                ? departing * FastMath.exp(-(deltaV * (1.0 + deltaVMargin) + otherDeltaV) / exhaust)
                : Double.NaN;
    }
}

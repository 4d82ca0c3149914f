package space.apophis.transfer;

import java.io.Serializable;
import org.hipparchus.util.FastMath;

/**
 * A circular orbit from which a launcher injects.
 *
 * @param gm of the planet, m^3/s^2
 * @param radius m
 */
public record ParkingOrbit(double gm, double radius) implements Serializable {

    /**
     * The impulse onto an asymptote in the plane of the orbit, m/s: sqrt(2 GM / r + C3) - sqrt(GM / r) (Wakker 2007, eq. 18.25
     * for a circle).
     */
    public double injectionDeltaV(double characteristicEnergy) {
        final double excessSpeed = FastMath.sqrt(characteristicEnergy);
        return FastMath.sqrt(2.0 * gm / radius + excessSpeed * excessSpeed) - FastMath.sqrt(gm / radius);
    }

    /** The impulse onto an asymptote that stands out of the plane by an angle, m/s. */
    public double injectionDeltaV(double characteristicEnergy, double angle) {
        return angle == 0.0
                ? injectionDeltaV(characteristicEnergy)
                : new OutOfPlaneEscape(gm, radius, FastMath.sqrt(characteristicEnergy), angle).deltaV();
    }

    /** The C3 that the same impulse would give in the plane, m^2/s^2: what a table of masses is to be read at. */
    public double equivalentEnergy(double characteristicEnergy, double angle) {
        if (angle == 0.0) {
            return characteristicEnergy;
        }
        final double speed = FastMath.sqrt(gm / radius) + injectionDeltaV(characteristicEnergy, angle);
        return speed * speed - 2.0 * gm / radius;
    }
}

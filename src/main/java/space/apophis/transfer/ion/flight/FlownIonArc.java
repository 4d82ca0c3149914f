package space.apophis.transfer.ion.flight;

import space.apophis.transfer.flight.FlownBurn;

/**
 * A stretch of constant thrust as it was flown.
 *
 * @param burn its span, thrust and mass; the thrust is the mean that the duty cycle leaves
 * @param available least of what power and duty cycle allow on the way flown, N
 */
public record FlownIonArc(FlownBurn burn, double available) {

    /** Thrust as a share of what is available throughout. */
    public double throttle() {
        return burn.arc().thrust() / available;
    }
}

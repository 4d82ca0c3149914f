package space.apophis.transfer.ion.flight;

import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;

/**
 * A pass by a small body as it was flown.
 *
 * @param body its name
 * @param craft there, heliocentric
 * @param fromBody position and velocity relative to the body, ICRF, m and m/s
 * @param miss distance from the aimed point, m
 * @param missAsPlanned the same with the thrust of the plan from where the phase begins, nothing corrected, m
 */
public record FlownFlyby(String body, CraftState craft, PVCoordinates fromBody, double miss, double missAsPlanned) {

    /** TDB seconds since J2000. */
    public double time() {
        return craft.time();
    }

    /** From the centre of the body, m. */
    public double distance() {
        return fromBody.getPosition().getNorm();
    }

    /** Relative to the body, m/s. */
    public double speed() {
        return fromBody.getVelocity().getNorm();
    }
}

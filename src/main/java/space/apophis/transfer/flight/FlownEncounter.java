package space.apophis.transfer.flight;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;

/**
 * A small body reached as it was flown: passed, or come to rest at.
 *
 * @param body its name
 * @param craft there, heliocentric
 * @param fromBody position and velocity relative to the body, ICRF, m and m/s
 * @param miss distance from the aimed point, m
 * @param missAsPlanned the same with the thrust of the plan from where the leg begins, nothing corrected, m; not a number for
 *     burns, which are never flown so
 */
public record FlownEncounter(String body, CraftState craft, PVCoordinates fromBody, double miss, double missAsPlanned) {

    /**
     * Of a craft.
     *
     * @param centre of the body, heliocentric, ICRF, m and m/s
     * @param aim the point that it was to be at, likewise, m
     */
    public static FlownEncounter of(
            String body, CraftState craft, PVCoordinates centre, Vector3D aim, double missAsPlanned) {
        return new FlownEncounter(
                body,
                craft,
                new PVCoordinates(
                        craft.position().subtract(centre.getPosition()),
                        craft.velocity().subtract(centre.getVelocity())),
                craft.position().distance(aim),
                missAsPlanned);
    }

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

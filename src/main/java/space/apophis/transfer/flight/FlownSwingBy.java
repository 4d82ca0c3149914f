package space.apophis.transfer.flight;

import space.apophis.encounter.BPlane;
import space.apophis.ephemeris.Body;

/**
 * A pass by a planet as it was flown.
 *
 * @param planet that is passed
 * @param time of the periapsis, TDB seconds since J2000
 * @param periapsis m from the centre
 * @param plane of the hyperbola that osculates there, T parallel to the equator of the ICRF
 * @param fromAim distance in that plane from the point that the burns were solved for, m: what the error of the integration
 *     makes of it
 * @param fromConic distance in that plane from the point of the conics, m: what those leave out
 */
public record FlownSwingBy(Body planet, double time, double periapsis, BPlane plane, double fromAim, double fromConic) {

    /** Above the planet's equatorial radius, m. */
    public double altitude() {
        return periapsis - planet.equatorialRadius();
    }
}

package space.apophis.encounter;

import space.apophis.ephemeris.Body;

/**
 * A local minimum of the distance to a body.
 *
 * @param time TDB seconds since J2000
 * @param conic the conic about the body there: relative position, m, and velocity, m/s by TDB, ICRF axes
 */
public record CloseApproach(Body body, double time, OsculatingConic conic) {

    /** From the centre of the body, m. */
    public double distance() {
        return conic.position().getNorm();
    }

    /** Above the equatorial radius of the body, m. */
    public double altitude() {
        return distance() - body.equatorialRadius();
    }

    /** m/s. */
    public double relativeSpeed() {
        return conic.velocity().getNorm();
    }
}

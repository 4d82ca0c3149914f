package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.MarsPole;

/**
 * The flattening of a planet that a craft passes, beside what the forces of a small body hold.
 *
 * @param planet that is flattened
 * @param radius that the harmonic refers to, m
 * @param j2 unnormalised
 * @param pole unit vector, ICRF
 */
public record Oblateness(Body planet, double radius, double j2, Vector3D pole) {

    /** MRO120D (Konopliv et al. 2016, Icarus 274:253): normalised C20 -8.75021e-4, times the root of 5. */
    private static final double MARS_J2 = 1.95661e-3;

    private static final double MARS_RADIUS = 3396.0e3;

    /**
     * Of Mars.
     *
     * @param t when, TDB seconds since J2000: the pole turns by 3 arcsec a year
     */
    public static Oblateness mars(double t) {
        return new Oblateness(Body.MARS, MARS_RADIUS, MARS_J2, new Vector3D(MarsPole.direction(t)));
    }
}

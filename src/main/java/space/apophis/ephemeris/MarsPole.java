package space.apophis.ephemeris;

import org.hipparchus.util.FastMath;

/**
 * Direction of the pole of Mars in the ICRF (Archinal et al. 2018, table 1): a slope and the one long term of right ascension and
 * declination each; the short ones, of 1 arcsec, are left out.
 */
public final class MarsPole {

    private static final double CENTURY = 36525.0 * 86400.0;

    private MarsPole() {}

    /**
     * The unit vector of the pole, ICRF; a new array each time.
     *
     * @param t TDB seconds since J2000
     */
    public static double[] direction(double t) {
        final double c = t / CENTURY;
        final double rightAscension = FastMath.toRadians(
                317.269202 - 0.10927547 * c + 0.419057 * FastMath.sin(FastMath.toRadians(79.398797 + 0.5042615 * c)));
        final double declination = FastMath.toRadians(
                54.432516 - 0.05827105 * c + 1.591274 * FastMath.cos(FastMath.toRadians(166.325722 + 0.5042615 * c)));
        return new double[] {
            FastMath.cos(declination) * FastMath.cos(rightAscension),
            FastMath.cos(declination) * FastMath.sin(rightAscension),
            FastMath.sin(declination)
        };
    }
}

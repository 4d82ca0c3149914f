package space.apophis.ephemeris;

import org.hipparchus.util.FastMath;

/** Directions of poles in the ICRF, unit vectors (Archinal et al. 2018, table 1); that of Earth is {@link EarthPole}. */
public final class Poles {

    private static final double CENTURY = 36525.0 * 86400.0;

    private Poles() {}

    /** The Sun's: right ascension 286.13, declination 63.87 degrees; a new array each time. */
    public static double[] sun() {
        return direction(286.13, 63.87);
    }

    /**
     * That of Mars: a slope and the one long term of right ascension and declination each; the short ones, of 1 arcsec, are left
     * out. A new array each time.
     *
     * @param t TDB seconds since J2000
     */
    public static double[] mars(double t) {
        final double c = t / CENTURY;
        return direction(
                317.269202 - 0.10927547 * c + 0.419057 * FastMath.sin(FastMath.toRadians(79.398797 + 0.5042615 * c)),
                54.432516 - 0.05827105 * c + 1.591274 * FastMath.cos(FastMath.toRadians(166.325722 + 0.5042615 * c)));
    }

    private static double[] direction(double rightAscensionDeg, double declinationDeg) {
        final double rightAscension = FastMath.toRadians(rightAscensionDeg);
        final double declination = FastMath.toRadians(declinationDeg);
        return new double[] {
            FastMath.cos(declination) * FastMath.cos(rightAscension),
            FastMath.cos(declination) * FastMath.sin(rightAscension),
            FastMath.sin(declination)
        };
    }
}

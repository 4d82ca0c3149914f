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

    /**
     * Direction of Earth's pole in the ICRF: coordinates X, Y of the celestial intermediate pole, precession of IAU 2006
     * and the five largest terms of the nutation of IAU 2000A (IERS Conventions 2010, eqs 5.16 and tables 5.2a, 5.2b). The
     * terms left out add up to 0.2 arcsec.
     */
    public static final class EarthPole {

        private static final double CENTURY = 36525.0 * 86400.0;
        private static final double ARCSECOND = FastMath.PI / (180.0 * 3600.0);

        private EarthPole() {}

        /**
         * Fills in the unit vector of the mean pole of date: precession alone.
         *
         * @param t TDB seconds since J2000
         * @param pole receives three numbers, ICRF
         */
        public static void fillMean(double t, double[] pole) {
            fill(t, 0.0, 0.0, pole);
        }

        /**
         * Fills in the unit vector of the true pole of date.
         *
         * @param t TDB seconds since J2000
         * @param pole receives three numbers, ICRF
         */
        public static void fillTrue(double t, double[] pole) {
            final double c = t / CENTURY;
            // Fundamental arguments (IERS Conventions 2010, eq. 5.43), to the linear term: enough for 10 mas.
            final double node = FastMath.toRadians(125.04455501 - 1934.136261111 * c);
            final double sun = FastMath.toRadians(357.52910918 + 35999.050290944 * c);
            final double latitude = FastMath.toRadians(93.27209062 + 483202.017457722 * c);
            final double elongation = FastMath.toRadians(297.85019547 + 445267.111446944 * c);
            final double halfYear = 2.0 * (latitude - elongation + node);
            final double halfMonth = 2.0 * (latitude + node);
            // Not FastMath.sinCos: it is no faster here, and makes an object in each evaluation of the forces.
            final double sinNode = FastMath.sin(node);
            final double cosNode = FastMath.cos(node);
            final double x = -6.844318 * sinNode
                    - 0.523908 * FastMath.sin(halfYear)
                    - 0.090552 * FastMath.sin(halfMonth)
                    + 0.082169 * 2.0 * sinNode * cosNode
                    + 0.058707 * FastMath.sin(sun);
            final double y = 9.205236 * cosNode
                    + 0.573033 * FastMath.cos(halfYear)
                    + 0.097847 * FastMath.cos(halfMonth)
                    - 0.089618 * (2.0 * cosNode * cosNode - 1.0)
                    + 0.022438 * FastMath.cos(sun + halfYear);
            fill(t, x, y, pole);
        }

        private static void fill(double t, double nutationX, double nutationY, double[] pole) {
            final double c = t / CENTURY;
            final double x = -0.016617 + c * (2004.191898 + c * (-0.4297829 + c * (-0.19861834 + c * 0.000007578)));
            final double y = -0.006951 + c * (-0.025896 + c * (-22.4072747 + c * (0.00190059 + c * 0.001112526)));
            pole[0] = (x + nutationX) * ARCSECOND;
            pole[1] = (y + nutationY) * ARCSECOND;
            pole[2] = FastMath.sqrt(1.0 - pole[0] * pole[0] - pole[1] * pole[1]);
        }
    }
}

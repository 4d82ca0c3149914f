package space.apophis.ephemeris;

import org.hipparchus.util.FastMath;

/**
 * Direction of Earth's mean pole of date in the ICRF: the precession of IAU 2006, from the polynomial part of the
 * coordinates X, Y of the celestial intermediate pole (Capitaine and Wallace 2006, IERS Conventions 2010, eqs 5.16).
 * Nutation, at most 10 arcsec, is left out: 5e-5 of the effect of the oblateness.
 */
public final class EarthPole {

    private static final double CENTURY = 36525.0 * 86400.0;
    private static final double ARCSECOND = FastMath.PI / (180.0 * 3600.0);

    private EarthPole() {}

    /**
     * Fills in the unit vector of the pole.
     *
     * @param t TDB seconds since J2000
     * @param pole receives three numbers, ICRF
     */
    public static void fill(double t, double[] pole) {
        final double c = t / CENTURY;
        final double x = -0.016617 + c * (2004.191898 + c * (-0.4297829 + c * (-0.19861834 + c * 0.000007578)));
        final double y = -0.006951 + c * (-0.025896 + c * (-22.4072747 + c * (0.00190059 + c * 0.001112526)));
        pole[0] = x * ARCSECOND;
        pole[1] = y * ARCSECOND;
        pole[2] = FastMath.sqrt(1.0 - pole[0] * pole[0] - pole[1] * pole[1]);
    }
}

package space.apophis.ephemeris.build;

import org.hipparchus.util.FastMath;
import space.apophis.units.Unit;

/**
 * Orientation of the Moon's mean-Earth axes in the ICRF by the trigonometric series of the IAU working group
 * (Archinal et al. 2011, table 2). It follows the integrated librations of DE ephemerides to about 150 m on the lunar
 * surface. The mean-Earth axes, and not the principal ones, are right for a figure of degree 2 alone: in them the long
 * axis points to Earth on average and its torque vanishes, as the whole figure's does in nature.
 */
final class LunarOrientation {

    private static final double DAYS_PER_CENTURY = 36525.0;

    /** Arguments E1 to E13, degrees: at J2000, and per day. */
    private static final double[][] ARGUMENTS = {
        {125.045, -0.0529921},
        {250.089, -0.1059842},
        {260.008, 13.0120009},
        {176.625, 13.3407154},
        {357.529, 0.9856003},
        {311.589, 26.4057084},
        {134.963, 13.0649930},
        {276.617, 0.3287146},
        {34.226, 1.7484877},
        {15.134, -0.1589763},
        {119.743, 0.0036096},
        {239.961, 0.1643573},
        {25.053, 12.9590088}
    };

    /** Per argument, degrees: sine in right ascension, cosine in declination, sine in the prime meridian. */
    private static final double[][] AMPLITUDES = {
        {-3.8787, 1.5419, 3.5610},
        {-0.1204, 0.0239, 0.1208},
        {0.0700, -0.0278, -0.0642},
        {-0.0172, 0.0068, 0.0158},
        {0.0, 0.0, 0.0252},
        {0.0072, -0.0029, -0.0066},
        {0.0, 0.0009, -0.0047},
        {0.0, 0.0, -0.0046},
        {0.0, 0.0, 0.0028},
        {-0.0052, 0.0008, 0.0052},
        {0.0, 0.0, 0.0040},
        {0.0, 0.0, 0.0019},
        {0.0043, -0.0009, -0.0044}
    };

    private LunarOrientation() {}

    /**
     * Rows of the rotation from the ICRF to the Moon's axes: the body's x, y and z axes in the ICRF.
     *
     * @param t TDB seconds since J2000
     * @param axes receives nine numbers
     */
    static void fill(double t, double[] axes) {
        final double d = t / Unit.DAY;
        final double c = d / DAYS_PER_CENTURY;
        double alpha = 269.9949 + 0.0031 * c;
        double delta = 66.5392 + 0.0130 * c;
        double w = 38.3213 + d * (13.17635815 - 1.4e-12 * d);
        for (int i = 0; i < ARGUMENTS.length; i++) {
            final double e = FastMath.toRadians(ARGUMENTS[i][0] + ARGUMENTS[i][1] * d);
            final double sin = FastMath.sin(e);
            alpha += AMPLITUDES[i][0] * sin;
            delta += AMPLITUDES[i][1] * FastMath.cos(e);
            w += AMPLITUDES[i][2] * sin;
        }
        final double node = FastMath.toRadians(alpha + 90.0);
        final double tilt = FastMath.toRadians(90.0 - delta);
        final double turn = FastMath.toRadians(w);
        final double cn = FastMath.cos(node);
        final double sn = FastMath.sin(node);
        final double ct = FastMath.cos(tilt);
        final double st = FastMath.sin(tilt);
        final double cw = FastMath.cos(turn);
        final double sw = FastMath.sin(turn);
        axes[0] = cn * cw - sn * ct * sw;
        axes[1] = sn * cw + cn * ct * sw;
        axes[2] = st * sw;
        axes[3] = -cn * sw - sn * ct * cw;
        axes[4] = -sn * sw + cn * ct * cw;
        axes[5] = st * cw;
        axes[6] = sn * st;
        axes[7] = -cn * st;
        axes[8] = ct;
    }

    /**
     * Turns mean-Earth axes into principal axes: by 67.8526, 78.6944 and 0.2785 arcsec about z, y and x for the figure
     * of DE440 (Park et al. 2021). In these the coefficients of the figure are given, and with them the torque of
     * degree 3 holds that of degree 2 in balance.
     *
     * @param axes nine numbers, changed in place
     */
    static void toPrincipalAxes(double[] axes) {
        final double x = FastMath.toRadians(0.2785 / 3600.0);
        final double y = FastMath.toRadians(78.6944 / 3600.0);
        final double z = FastMath.toRadians(67.8526 / 3600.0);
        // To first order: the squares are below 1e-7.
        for (int k = 0; k < 3; k++) {
            final double a = axes[k];
            final double b = axes[3 + k];
            final double c = axes[6 + k];
            axes[k] = a + z * b - y * c;
            axes[3 + k] = b - z * a + x * c;
            axes[6 + k] = c + y * a - x * b;
        }
    }
}

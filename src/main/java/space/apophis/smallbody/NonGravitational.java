package space.apophis.smallbody;

import java.io.Serializable;
import space.apophis.gravity.KeplerArc;
import space.apophis.units.Unit;

/**
 * Marsden's non-gravitational acceleration: a = g(r) (A1 e_r + A2 e_t + A3 e_n), with e_r from the Sun, e_n along the
 * orbital angular momentum and e_t = e_n x e_r, and g(r) = aln (r/r0)^-nm [1 + (r/r0)^nn]^-nk (Marsden, Sekanina and
 * Yeomans 1973). For an asteroid the radial term stands for the pressure of sunlight and the transverse one for the
 * Yarkovsky effect, with g = (r0/r)^2.
 *
 * <p>The gases of a comet lag behind its perihelion: g is taken at the distance that the body had a delay before (Yeomans and
 * Chodas 1989, Astron. J. 98, 1083), on the conic about the Sun that it osculates now.
 *
 * @param a1 radial, m/s^2
 * @param a2 transverse, m/s^2
 * @param a3 normal, m/s^2
 * @param r0 m
 * @param delay by which g lags, s; below 0 it runs ahead
 */
public record NonGravitational(
        double a1, double a2, double a3, double aln, double r0, double nm, double nn, double nk, double delay)
        implements Serializable {

    /** GM of the Sun for the delay, m^3/s^2: ten digits of DE440's. */
    private static final double GM_SUN = 1.327124400e20;

    /** No such acceleration. */
    public static final NonGravitational NONE = inverseSquare(0.0, 0.0, 0.0);

    /** With g = (1 au / r)^2. */
    public static NonGravitational inverseSquare(double a1, double a2, double a3) {
        return new NonGravitational(a1, a2, a3, 1.0, Unit.AU, 2.0, 5.093, 0.0, 0.0);
    }

    /** g at a distance r from the Sun, m; 1 at r0 when aln is 1 and nk is 0. */
    public double g(double r) {
        final double s = r / r0;
        if (nm == 2.0 && nk == 0.0) {
            return aln / (s * s);
        }
        return aln * Math.pow(s, -nm) * Math.pow(1.0 + Math.pow(s, nn), -nk);
    }

    /** Whether any of the three is there. */
    public boolean isPresent() {
        return a1 != 0.0 || a2 != 0.0 || a3 != 0.0;
    }

    /**
     * Adds the acceleration.
     *
     * @param x heliocentric position, m; likewise y, z
     * @param vx heliocentric velocity, m/s; likewise vy, vz
     * @param out three numbers added to, m/s^2
     */
    public void add(double x, double y, double z, double vx, double vy, double vz, double[] out) {
        final double r2 = x * x + y * y + z * z;
        final double r = Math.sqrt(r2);
        final double hx = y * vz - z * vy;
        final double hy = z * vx - x * vz;
        final double hz = x * vy - y * vx;
        final double h = Math.sqrt(hx * hx + hy * hy + hz * hz);
        final double g = delay == 0.0 ? g(r) : g(norm(delayed(x, y, z, vx, vy, vz, false).end));
        final double radial = g * a1 / r;
        final double transverse = g * a2 / (h * r);
        final double normal = g * a3 / h;
        out[0] += radial * x + transverse * (hy * z - hz * y) + normal * hx;
        out[1] += radial * y + transverse * (hz * x - hx * z) + normal * hy;
        out[2] += radial * z + transverse * (hx * y - hy * x) + normal * hz;
    }

    /**
     * Adds the derivatives of the acceleration. When the body moves by dr and dv, the three directions turn together:
     * e_r by dr_t / r towards e_t and by dr_n / r towards e_n, and e_t by (r dv_n - v_r dr_n) / h towards e_n, where v_r
     * is the radial velocity and h the angular momentum; and g changes along e_r only, or with a delay along the e_r of
     * then, which the transition matrix of the conic carries to now.
     *
     * @param x heliocentric position, m; likewise y, z
     * @param vx heliocentric velocity, m/s; likewise vy, vz
     * @param byPosition 3 x 3 matrix, row by row, added to, 1/s^2
     * @param byVelocity likewise, 1/s
     * @param byParameters likewise, its columns those of A1, A2 and A3, without unit
     */
    public void addJacobian(
            double x,
            double y,
            double z,
            double vx,
            double vy,
            double vz,
            double[] byPosition,
            double[] byVelocity,
            double[] byParameters) {
        final double r = Math.sqrt(x * x + y * y + z * z);
        final double hx = y * vz - z * vy;
        final double hy = z * vx - x * vz;
        final double hz = x * vy - y * vx;
        final double h = Math.sqrt(hx * hx + hy * hy + hz * hz);
        final double[] er = {x / r, y / r, z / r};
        final double[] en = {hx / h, hy / h, hz / h};
        final double[] et = {en[1] * er[2] - en[2] * er[1], en[2] * er[0] - en[0] * er[2], en[0] * er[1] - en[1] * er[0]
        };
        final double roll = (x * vx + y * vy + z * vz) / (r * h);
        final double[] gradient = new double[6];
        final double g = delay == 0.0 ? gradient(er, r, gradient) : gradient(x, y, z, vx, vy, vz, gradient);
        for (int k = 0; k < 3; k++) {
            final double strength = a1 * er[k] + a2 * et[k] + a3 * en[k];
            final double byTransverse = g / r * (a1 * et[k] - a2 * er[k]);
            // to the third direction: e_r and e_n by dr_n / r, e_t and e_n by the roll of the orbit plane about e_r
            final double plane = a2 * en[k] - a3 * et[k];
            final double byNormal = g * ((a1 * en[k] - a3 * er[k]) / r - roll * plane);
            final double byNormalVelocity = g * r / h * plane;
            for (int m = 0; m < 3; m++) {
                byPosition[3 * k + m] += strength * gradient[m] + byTransverse * et[m] + byNormal * en[m];
                byVelocity[3 * k + m] += strength * gradient[3 + m] + byNormalVelocity * en[m];
            }
            byParameters[3 * k] += g * er[k];
            byParameters[3 * k + 1] += g * et[k];
            byParameters[3 * k + 2] += g * en[k];
        }
    }

    /** g without a delay, and its gradient by position. */
    private double gradient(double[] er, double r, double[] out) {
        final double g = g(r);
        final double slope = -g / r * steepness(r);
        for (int m = 0; m < 3; m++) {
            out[m] = slope * er[m];
        }
        return g;
    }

    /** g with the delay, and its gradient by position and velocity. */
    private double gradient(double x, double y, double z, double vx, double vy, double vz, double[] out) {
        final KeplerArc then = delayed(x, y, z, vx, vy, vz, true);
        final double r = norm(then.end);
        final double g = g(r);
        final double slope = -g / r * steepness(r);
        for (int m = 0; m < 6; m++) {
            for (int k = 0; k < 3; k++) {
                out[m] += slope * then.end[k] / r * then.transition[6 * k + m];
            }
        }
        return g;
    }

    private KeplerArc delayed(double x, double y, double z, double vx, double vy, double vz, boolean withTransition) {
        final KeplerArc arc = new KeplerArc(GM_SUN);
        final double[] now = {x, y, z, vx, vy, vz};
        if (withTransition) {
            arc.propagateWithTransition(now, 0, -delay);
        } else {
            arc.propagate(now, 0, -delay);
        }
        return arc;
    }

    private static double norm(double[] p) {
        return Math.sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2]);
    }

    /** -d ln g / d ln r: 2 for the inverse square. */
    private double steepness(double r) {
        if (nk == 0.0) {
            return nm;
        }
        final double power = Math.pow(r / r0, nn);
        return nm + nk * nn * power / (1.0 + power);
    }
}

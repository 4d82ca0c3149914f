package space.apophis.smallbody;

import space.apophis.units.Unit;

/**
 * Marsden's non-gravitational acceleration: a = g(r) (A1 e_r + A2 e_t + A3 e_n), with e_r from the Sun, e_n along the
 * orbital angular momentum and e_t = e_n x e_r, and g(r) = aln (r/r0)^-nm [1 + (r/r0)^nn]^-nk (Marsden, Sekanina and
 * Yeomans 1973). For an asteroid the radial term stands for the pressure of sunlight and the transverse one for the
 * Yarkovsky effect, with g = (r0/r)^2.
 *
 * @param a1 radial, m/s^2
 * @param a2 transverse, m/s^2
 * @param a3 normal, m/s^2
 * @param r0 m
 */
public record NonGravitational(
        double a1, double a2, double a3, double aln, double r0, double nm, double nn, double nk) {

    /** No such acceleration. */
    public static final NonGravitational NONE = inverseSquare(0.0, 0.0, 0.0);

    /** With g = (1 au / r)^2. */
    public static NonGravitational inverseSquare(double a1, double a2, double a3) {
        return new NonGravitational(a1, a2, a3, 1.0, Unit.AU, 2.0, 5.093, 0.0);
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
        final double g = g(r);
        final double radial = g * a1 / r;
        final double transverse = g * a2 / (h * r);
        final double normal = g * a3 / h;
        out[0] += radial * x + transverse * (hy * z - hz * y) + normal * hx;
        out[1] += radial * y + transverse * (hz * x - hx * z) + normal * hy;
        out[2] += radial * z + transverse * (hx * y - hy * x) + normal * hz;
    }
}

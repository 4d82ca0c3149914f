package space.apophis.gravity;

/**
 * Acceleration by the zonal harmonics of an oblate body on a point outside it.
 *
 * <p>With V = (mu/r) [1 - sum J_n (R/r)^n P_n(s)], s the sine of the latitude, the gradient of the term of degree n
 * is (mu/r^2) J_n (R/r)^n [P'_{n+1}(s) e_r - P'_n(s) p], where e_r points to the target and p is the unit vector
 * of the pole (Montenbruck and Gill 2000, eq. 3.28, with P'_{n+1} = (n+1) P_n + s P'_n).
 */
public final class ZonalField {

    private final double radius;
    private final double[] zonals;

    /**
     * @param radius reference radius, m
     * @param zonals unnormalised J2, J3, ... in this order
     */
    public ZonalField(double radius, double... zonals) {
        this.radius = radius;
        this.zonals = zonals.clone();
    }

    /**
     * Adds the acceleration of a target.
     *
     * @param gm gravitational parameter of the oblate body, m^3/s^2
     * @param dx target minus body, m; likewise dy, dz
     * @param pole unit vector of the body's pole, same axes
     * @param out acceleration to add to, m/s^2
     * @param at index of its first component
     */
    public void add(double gm, double dx, double dy, double dz, double[] pole, double[] out, int at) {
        final double r2 = dx * dx + dy * dy + dz * dz;
        final double r = Math.sqrt(r2);
        final double s = (dx * pole[0] + dy * pole[1] + dz * pole[2]) / r;
        final double ratio = radius / r;

        // Derivatives of Legendre polynomials: n P'_{n+1} = (2n+1) s P'_n - (n+1) P'_{n-1}.
        double before = 1.0;
        double current = 3.0 * s;
        double power = ratio * ratio;
        double radial = 0.0;
        double axial = 0.0;
        for (int i = 0; i < zonals.length; i++) {
            final int n = i + 2;
            final double next = ((2 * n + 1) * s * current - (n + 1) * before) / n;
            radial += zonals[i] * power * next;
            axial += zonals[i] * power * current;
            before = current;
            current = next;
            power *= ratio;
        }
        final double scale = gm / r2;
        final double alongTarget = scale * radial / r;
        final double alongPole = scale * axial;
        out[at] += alongTarget * dx - alongPole * pole[0];
        out[at + 1] += alongTarget * dy - alongPole * pole[1];
        out[at + 2] += alongTarget * dz - alongPole * pole[2];
    }
}

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

    /**
     * Adds the derivative of the acceleration by the position of the target. With e_r = d / r the sine of the latitude
     * has the gradient (p - s e_r) / r, so each term of degree n of the acceleration has that of its power r^-(n+2),
     * that of its polynomial in s, and that of e_r.
     *
     * @param gm gravitational parameter of the oblate body, m^3/s^2
     * @param dx target minus body, m; likewise dy, dz
     * @param pole unit vector of the body's pole, same axes
     * @param byPosition 3 x 3 matrix, row by row, added to, 1/s^2
     */
    public void addJacobian(double gm, double dx, double dy, double dz, double[] pole, double[] byPosition) {
        final double r2 = dx * dx + dy * dy + dz * dz;
        final double r = Math.sqrt(r2);
        final double[] up = {dx / r, dy / r, dz / r};
        final double s = up[0] * pole[0] + up[1] * pole[1] + up[2] * pole[2];
        final double ratio = radius / r;

        // P'_{n-1} and P'_n as above, P''_{n-1} and P''_n from the derivative of their recursion.
        double before = 1.0;
        double current = 3.0 * s;
        double bentBefore = 0.0;
        double bent = 3.0;
        double power = ratio * ratio;
        double radial = 0.0;
        double radialByHeight = 0.0;
        double radialBySine = 0.0;
        double axialByHeight = 0.0;
        double axialBySine = 0.0;
        for (int i = 0; i < zonals.length; i++) {
            final int n = i + 2;
            final double next = ((2 * n + 1) * s * current - (n + 1) * before) / n;
            final double bentNext = ((2 * n + 1) * (current + s * bent) - (n + 1) * bentBefore) / n;
            final double term = zonals[i] * power;
            radial += term * next;
            radialByHeight -= (n + 2) * term * next;
            radialBySine += term * bentNext;
            axialByHeight -= (n + 2) * term * current;
            axialBySine += term * bent;
            before = current;
            current = next;
            bentBefore = bent;
            bent = bentNext;
            power *= ratio;
        }
        final double scale = gm / (r2 * r);
        for (int k = 0; k < 3; k++) {
            for (int m = 0; m < 3; m++) {
                final double lean = pole[m] - s * up[m];
                final double alongTarget = radialByHeight * up[m] + radialBySine * lean;
                final double alongPole = axialByHeight * up[m] + axialBySine * lean;
                final double turn = radial * ((k == m ? 1.0 : 0.0) - up[k] * up[m]);
                byPosition[3 * k + m] += scale * (alongTarget * up[k] + turn - alongPole * pole[k]);
            }
        }
    }
}

package space.apophis.gravity;

/**
 * Frame dragging: the gravitomagnetic acceleration by a rotating body, 2 GM/(c^2 r^3) [3/r^2 (r x v)(r . J) + v x J],
 * with J its angular momentum over its mass (IERS Conventions 2010, eq. 10.12, third term, gamma = 1).
 */
public final class LenseThirring {

    private static final double INVERSE_C2 = 1.0 / (299792458.0 * 299792458.0);

    private final double[] spin;

    /**
     * @param spin angular momentum over mass, m^2/s
     * @param pole unit vector of the axis
     */
    public LenseThirring(double spin, double[] pole) {
        this.spin = new double[] {spin * pole[0], spin * pole[1], spin * pole[2]};
    }

    /**
     * Adds the acceleration.
     *
     * @param gm of the rotating body, m^3/s^2
     * @param r target minus body, m
     * @param v velocity of the target relative to the body, m/s
     * @param out added to from index {@code at}, m/s^2
     */
    public void add(double gm, double[] r, double[] v, double[] out, int at) {
        final double r2 = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
        final double scale = 2.0 * gm * INVERSE_C2 / (r2 * Math.sqrt(r2));
        final double along = 3.0 / r2 * (r[0] * spin[0] + r[1] * spin[1] + r[2] * spin[2]);
        for (int k = 0; k < 3; k++) {
            final int a = (k + 1) % 3;
            final int b = (k + 2) % 3;
            final double h = r[a] * v[b] - r[b] * v[a];
            final double drag = v[a] * spin[b] - v[b] * spin[a];
            out[at + k] += scale * (along * h + drag);
        }
    }
}

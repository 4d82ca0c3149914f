package space.apophis.gravity;

/** Newton's attraction of point masses on a massless point. */
public final class PointMasses {

    private PointMasses() {}

    /**
     * Adds the attraction.
     *
     * @param n number of sources
     * @param gm their gravitational parameters, m^3/s^2
     * @param positions of the sources, three numbers each, m
     * @param x of the target, m; likewise y, z
     * @param out three numbers added to, m/s^2
     */
    public static void add(int n, double[] gm, double[] positions, double x, double y, double z, double[] out) {
        for (int j = 0; j < n; j++) {
            final double dx = positions[3 * j] - x;
            final double dy = positions[3 * j + 1] - y;
            final double dz = positions[3 * j + 2] - z;
            final double r2 = dx * dx + dy * dy + dz * dz;
            final double pull = gm[j] / (r2 * Math.sqrt(r2));
            out[0] += pull * dx;
            out[1] += pull * dy;
            out[2] += pull * dz;
        }
    }
}

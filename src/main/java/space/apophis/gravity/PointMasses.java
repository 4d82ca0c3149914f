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

    /**
     * Adds the derivative of the attraction by the position of the target: mu (3 d d^T / r^5 - I / r^3), with d from
     * the target to the source.
     *
     * @param n number of sources
     * @param gm their gravitational parameters, m^3/s^2
     * @param positions of the sources, three numbers each, m
     * @param x of the target, m; likewise y, z
     * @param byPosition 3 x 3 matrix, row by row, added to, 1/s^2
     */
    public static void addJacobian(
            int n, double[] gm, double[] positions, double x, double y, double z, double[] byPosition) {
        // Symmetric: six sums are enough.
        double xx = 0.0;
        double xy = 0.0;
        double xz = 0.0;
        double yy = 0.0;
        double yz = 0.0;
        double zz = 0.0;
        for (int j = 0; j < n; j++) {
            final double dx = positions[3 * j] - x;
            final double dy = positions[3 * j + 1] - y;
            final double dz = positions[3 * j + 2] - z;
            final double r2 = dx * dx + dy * dy + dz * dz;
            final double pull = gm[j] / (r2 * Math.sqrt(r2));
            final double tide = 3.0 * pull / r2;
            xx += tide * dx * dx - pull;
            xy += tide * dx * dy;
            xz += tide * dx * dz;
            yy += tide * dy * dy - pull;
            yz += tide * dy * dz;
            zz += tide * dz * dz - pull;
        }
        byPosition[0] += xx;
        byPosition[1] += xy;
        byPosition[2] += xz;
        byPosition[3] += xy;
        byPosition[4] += yy;
        byPosition[5] += yz;
        byPosition[6] += xz;
        byPosition[7] += yz;
        byPosition[8] += zz;
    }
}

package space.apophis.gravity;

/**
 * The first post-Newtonian correction to the acceleration in a field of point masses, in general relativity
 * (beta = gamma = 1), barycentric coordinates and TDB: the Einstein-Infeld-Hoffmann equations as given by Moyer
 * (2003), eq. 4-26, without their Newtonian term, which the caller adds.
 *
 * <p>Vectors of the sources stand in arrays of three numbers a body. Near Earth's orbit the correction is
 * some 1e-8 of the Newtonian acceleration.
 */
public final class EinsteinInfeldHoffmann {

    private static final double INVERSE_C2 = 1.0 / (299792458.0 * 299792458.0);

    private EinsteinInfeldHoffmann() {}

    /**
     * Newtonian potential of all other sources at each source, sum over k not j of mu_k / r_jk, in m^2/s^2.
     *
     * @param n number of sources
     * @param gm their gravitational parameters, m^3/s^2
     * @param positions m
     * @param potentials receives the n potentials
     */
    public static void potentials(int n, double[] gm, double[] positions, double[] potentials) {
        java.util.Arrays.fill(potentials, 0, n, 0.0);
        for (int j = 0; j < n; j++) {
            for (int k = j + 1; k < n; k++) {
                final double dx = positions[3 * k] - positions[3 * j];
                final double dy = positions[3 * k + 1] - positions[3 * j + 1];
                final double dz = positions[3 * k + 2] - positions[3 * j + 2];
                final double inverse = 1.0 / Math.sqrt(dx * dx + dy * dy + dz * dz);
                potentials[j] += gm[k] * inverse;
                potentials[k] += gm[j] * inverse;
            }
        }
    }

    /**
     * Adds the correction for one target. A target that is itself a source is named by its index, and the
     * potentials then contain it; a massless target has index -1.
     *
     * @param n number of sources
     * @param gm their gravitational parameters, m^3/s^2
     * @param positions of the sources, m
     * @param velocities of the sources, m/s
     * @param accelerations of the sources, Newtonian, m/s^2
     * @param potentials from {@link #potentials}
     * @param self index of the target among the sources, or -1
     * @param position array that holds the target's position at {@code at}, m
     * @param velocity array that holds the target's velocity at {@code at}, m/s
     * @param out array to whose elements from {@code at} the correction is added, m/s^2
     * @param at index of the target's first component in the three arrays above
     */
    public static void add(
            int n,
            double[] gm,
            double[] positions,
            double[] velocities,
            double[] accelerations,
            double[] potentials,
            int self,
            double[] position,
            double[] velocity,
            double[] out,
            int at) {
        final double x = position[at];
        final double y = position[at + 1];
        final double z = position[at + 2];
        final double vx = velocity[at];
        final double vy = velocity[at + 1];
        final double vz = velocity[at + 2];
        final double v2 = vx * vx + vy * vy + vz * vz;

        // The potential here stands in every term as -4 U times the pull of the source, so the pulls are summed with
        // it in one pass: U is known at its end.
        double potentialHere = 0.0;
        double pullX = 0.0;
        double pullY = 0.0;
        double pullZ = 0.0;
        double ax = 0.0;
        double ay = 0.0;
        double az = 0.0;
        for (int j = 0; j < n; j++) {
            if (j == self) {
                continue;
            }
            final int b = 3 * j;
            final double dx = positions[b] - x;
            final double dy = positions[b + 1] - y;
            final double dz = positions[b + 2] - z;
            final double ux = velocities[b];
            final double uy = velocities[b + 1];
            final double uz = velocities[b + 2];
            final double wx = accelerations[b];
            final double wy = accelerations[b + 1];
            final double wz = accelerations[b + 2];
            final double r2 = dx * dx + dy * dy + dz * dz;
            // One division and one root: they are the cost of it.
            final double inverse2 = 1.0 / r2;
            final double pull = gm[j] * Math.sqrt(inverse2);
            final double pull3 = pull * inverse2;
            final double closing = dx * ux + dy * uy + dz * uz;
            final double bracket = v2
                    - potentials[j]
                    + 2.0 * (ux * ux + uy * uy + uz * uz)
                    - 4.0 * (vx * ux + vy * uy + vz * uz)
                    - 1.5 * closing * closing * inverse2
                    + 0.5 * (dx * wx + dy * wy + dz * wz);
            // (r_i - r_j) . (4 v_i - 3 v_j), written with d = r_j - r_i
            final double drag = -(dx * (4.0 * vx - 3.0 * ux) + dy * (4.0 * vy - 3.0 * uy) + dz * (4.0 * vz - 3.0 * uz));
            final double along = pull3 * bracket;
            final double across = pull3 * drag;
            final double carried = 3.5 * pull;
            ax += along * dx + across * (vx - ux) + carried * wx;
            ay += along * dy + across * (vy - uy) + carried * wy;
            az += along * dz + across * (vz - uz) + carried * wz;
            potentialHere += pull;
            pullX += pull3 * dx;
            pullY += pull3 * dy;
            pullZ += pull3 * dz;
        }
        out[at] += INVERSE_C2 * (ax - 4.0 * potentialHere * pullX);
        out[at + 1] += INVERSE_C2 * (ay - 4.0 * potentialHere * pullY);
        out[at + 2] += INVERSE_C2 * (az - 4.0 * potentialHere * pullZ);
    }
}

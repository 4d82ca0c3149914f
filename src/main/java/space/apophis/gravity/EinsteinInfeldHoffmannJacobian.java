package space.apophis.gravity;

/**
 * Derivatives of {@link EinsteinInfeldHoffmann} for a massless target by its position and velocity, term by term. The
 * accelerations of the sources and the potentials at them do not depend on such a target.
 *
 * <p>With d = r_j - r, u and w velocity and acceleration of source j, p = mu / d and q = mu / d^3, the correction is
 * the sum of q B d + q D (v - u) + 7/2 p w, less 4 U g, over c^2, where U is the potential and g the Newtonian pull
 * here. Then grad p = q d, grad q = 3 q d / d^2, grad B = 3 (d.u) u / d^2 - 3 (d.u)^2 d / d^4 - w / 2,
 * grad D = 4 v - 3 u and grad U = g; by velocity B has 2 v - 4 u and D has -4 d.
 */
public final class EinsteinInfeldHoffmannJacobian {

    private static final double INVERSE_C2 = 1.0 / (299792458.0 * 299792458.0);

    private EinsteinInfeldHoffmannJacobian() {}

    /**
     * Adds the derivatives of the correction.
     *
     * @param n number of sources
     * @param gm their gravitational parameters, m^3/s^2
     * @param positions of the sources, m
     * @param velocities of the sources, m/s
     * @param accelerations of the sources, Newtonian, m/s^2
     * @param potentials from {@link EinsteinInfeldHoffmann#potentials}
     * @param position of the target, m
     * @param velocity of the target, m/s
     * @param byPosition 3 x 3 matrix, row by row, added to, 1/s^2
     * @param byVelocity likewise, 1/s
     */
    public static void add(
            int n,
            double[] gm,
            double[] positions,
            double[] velocities,
            double[] accelerations,
            double[] potentials,
            double[] position,
            double[] velocity,
            double[] byPosition,
            double[] byVelocity) {
        final double[] r = position;
        final double[] v = velocity;
        final double v2 = dot(v, 0, v, 0);
        final double[] d = new double[3];
        final double[] pull = new double[3];
        final double[] tide = new double[9];
        double potentialHere = 0.0;
        for (int j = 0; j < n; j++) {
            final int b = 3 * j;
            for (int k = 0; k < 3; k++) {
                d[k] = positions[b + k] - r[k];
            }
            final double d2 = dot(d, 0, d, 0);
            final double p = gm[j] / Math.sqrt(d2);
            final double q = p / d2;
            final double closing = dot(d, 0, velocities, b);
            final double bracket = v2
                    - potentials[j]
                    + 2.0 * dot(velocities, b, velocities, b)
                    - 4.0 * dot(v, 0, velocities, b)
                    - 1.5 * closing * closing / d2
                    + 0.5 * dot(d, 0, accelerations, b);
            final double drag = 3.0 * closing - 4.0 * dot(d, 0, v, 0);
            for (int k = 0; k < 3; k++) {
                final double drift = v[k] - velocities[b + k];
                final double w = accelerations[b + k];
                for (int m = 0; m < 3; m++) {
                    final double u = velocities[b + m];
                    final double steep = 3.0 * d[m] / d2;
                    final double bracketSlope = closing / d2 * (3.0 * u - closing * steep) - 0.5 * accelerations[b + m];
                    final double own = k == m ? 1.0 : 0.0;
                    byPosition[3 * k + m] += INVERSE_C2
                            * q
                            * (d[k] * (bracket * steep + bracketSlope)
                                    - own * bracket
                                    + drift * (drag * steep + 4.0 * v[m] - 3.0 * u)
                                    + 3.5 * w * d[m]);
                    byVelocity[3 * k + m] +=
                            INVERSE_C2 * q * (d[k] * (2.0 * v[m] - 4.0 * u) - 4.0 * drift * d[m] + own * drag);
                    tide[3 * k + m] += q * (d[k] * steep - own);
                }
                pull[k] += q * d[k];
            }
            potentialHere += p;
        }
        for (int k = 0; k < 3; k++) {
            for (int m = 0; m < 3; m++) {
                byPosition[3 * k + m] -= 4.0 * INVERSE_C2 * (pull[k] * pull[m] + potentialHere * tide[3 * k + m]);
            }
        }
    }

    private static double dot(double[] a, int i, double[] b, int j) {
        return a[i] * b[j] + a[i + 1] * b[j + 1] + a[i + 2] * b[j + 2];
    }
}

package space.apophis.gravity;

/**
 * Acceleration by the tesseral and zonal harmonics of a body in its own body-fixed axes, by Cunningham's recursion
 * (Cunningham 1970; Montenbruck and Gill 2000, eqs 3.29 to 3.33). Degrees 0 and 1 are left out: the point mass is
 * the caller's, and the origin is the centre of mass.
 */
public final class SphericalHarmonics {

    private final int degree;
    private final double radius;
    private final double[][] c;
    private final double[][] s;

    /**
     * @param radius reference radius, m
     * @param c unnormalised cosine coefficients, c[n][m]; c[n][0] is -J_n
     * @param s unnormalised sine coefficients, same shape
     */
    public SphericalHarmonics(double radius, double[][] c, double[][] s) {
        this.degree = c.length - 1;
        this.radius = radius;
        this.c = deepCopy(c);
        this.s = deepCopy(s);
    }

    /**
     * The acceleration of a point, body-fixed axes.
     *
     * @param gm gravitational parameter of the body, m^3/s^2
     * @param x point minus centre of mass, body-fixed, m; likewise y, z
     * @return acceleration, body-fixed, m/s^2
     */
    public double[] acceleration(double gm, double x, double y, double z) {
        final int size = degree + 2;
        final double[][] v = new double[size][size];
        final double[][] w = new double[size][size];
        final double r2 = x * x + y * y + z * z;
        final double rho = radius * radius / r2;
        final double px = radius * x / r2;
        final double py = radius * y / r2;
        final double pz = radius * z / r2;

        v[0][0] = radius / Math.sqrt(r2);
        for (int m = 0; m < size; m++) {
            if (m > 0) {
                v[m][m] = (2 * m - 1) * (px * v[m - 1][m - 1] - py * w[m - 1][m - 1]);
                w[m][m] = (2 * m - 1) * (px * w[m - 1][m - 1] + py * v[m - 1][m - 1]);
            }
            for (int n = m + 1; n < size; n++) {
                final double a = (2.0 * n - 1) / (n - m) * pz;
                final double b = n - 2 >= m ? (n + m - 1.0) / (n - m) * rho : 0.0;
                v[n][m] = a * v[n - 1][m] - (n - 2 >= m ? b * v[n - 2][m] : 0.0);
                w[n][m] = a * w[n - 1][m] - (n - 2 >= m ? b * w[n - 2][m] : 0.0);
            }
        }

        double ax = 0.0;
        double ay = 0.0;
        double az = 0.0;
        for (int n = 2; n <= degree; n++) {
            ax -= c[n][0] * v[n + 1][1];
            ay -= c[n][0] * w[n + 1][1];
            az -= (n + 1) * c[n][0] * v[n + 1][0];
            for (int m = 1; m <= n; m++) {
                final double cnm = c[n][m];
                final double snm = s[n][m];
                final double f = 0.5 * (n - m + 1) * (n - m + 2);
                ax += 0.5 * (-cnm * v[n + 1][m + 1] - snm * w[n + 1][m + 1])
                        + f * (cnm * v[n + 1][m - 1] + snm * w[n + 1][m - 1]);
                ay += 0.5 * (-cnm * w[n + 1][m + 1] + snm * v[n + 1][m + 1])
                        + f * (-cnm * w[n + 1][m - 1] + snm * v[n + 1][m - 1]);
                az += (n - m + 1) * (-cnm * v[n + 1][m] - snm * w[n + 1][m]);
            }
        }
        final double scale = gm / (radius * radius);
        return new double[] {scale * ax, scale * ay, scale * az};
    }

    private static double[][] deepCopy(double[][] table) {
        final double[][] copy = new double[table.length][];
        for (int i = 0; i < table.length; i++) {
            copy[i] = table[i].clone();
        }
        return copy;
    }
}

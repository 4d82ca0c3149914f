package space.apophis.gravity;

import org.hipparchus.special.elliptic.carlson.CarlsonEllipticIntegral;

/**
 * Gravity of an ellipsoid of constant density, outside and inside (MacMillan 1958, The Theory of the Potential, sections 32 to
 * 36). With l the largest root of x^2/(a^2+l) + y^2/(b^2+l) + z^2/(c^2+l) = 1 outside, 0 inside, and with Carlson's symmetric
 * integrals (NIST Handbook of Mathematical Functions 2010, eqs. 19.16.1 and 19.16.5), A = a^2+l and so on,
 *
 * <pre>
 * U  = GM (3/2 R_F(A, B, C) - 1/2 (x^2 D_a + y^2 D_b + z^2 D_c))
 * ax = -GM x D_a,  D_a = R_D(B, C, A),  D_b = R_D(C, A, B),  D_c = R_D(A, B, C)
 * </pre>
 *
 * <p>D_a + D_b + D_c = 3 / sqrt(A B C) (19.21.8) spares one of the three. Its axes are those of the ellipsoid. Rounding is the
 * only error, some 1e-15 of the value. Safe for any number of threads.
 */
public final class EllipsoidField implements BodyField {

    private static final int MOST_STEPS = 100;

    private final double gm;
    private final double a2;
    private final double b2;
    private final double c2;

    /**
     * @param gm m^3/s^2
     * @param a semi-axis along x, m; likewise b along y, c along z
     */
    public EllipsoidField(double gm, double a, double b, double c) {
        if (!(a > 0.0 && b > 0.0 && c > 0.0)) {
            throw new IllegalArgumentException("an ellipsoid needs semi-axes above 0");
        }
        this.gm = gm;
        this.a2 = a * a;
        this.b2 = b * b;
        this.c2 = c * c;
    }

    @Override
    public void add(double x, double y, double z, double[] out, int at) {
        final double l = confocal(x * x, y * y, z * z);
        final double da = CarlsonEllipticIntegral.rD(b2 + l, c2 + l, a2 + l);
        final double db = CarlsonEllipticIntegral.rD(c2 + l, a2 + l, b2 + l);
        out[at] -= gm * x * da;
        out[at + 1] -= gm * y * db;
        out[at + 2] -= gm * z * third(l, da, db);
    }

    @Override
    public double potential(double x, double y, double z) {
        final double l = confocal(x * x, y * y, z * z);
        final double da = CarlsonEllipticIntegral.rD(b2 + l, c2 + l, a2 + l);
        final double db = CarlsonEllipticIntegral.rD(c2 + l, a2 + l, b2 + l);
        return gm
                * (1.5 * CarlsonEllipticIntegral.rF(a2 + l, b2 + l, c2 + l)
                        - 0.5 * (x * x * da + y * y * db + z * z * third(l, da, db)));
    }

    private double third(double l, double da, double db) {
        return 3.0 / Math.sqrt((a2 + l) * (b2 + l) * (c2 + l)) - da - db;
    }

    /**
     * Parameter of the confocal ellipsoid through a point. The left side of its equation falls and is convex, so that Newton's
     * steps from below rise to the root.
     */
    private double confocal(double x2, double y2, double z2) {
        double l = Math.max(0.0, x2 + y2 + z2 - Math.max(a2, Math.max(b2, c2)));
        for (int i = 0; i < MOST_STEPS; i++) {
            final double p = x2 / (a2 + l);
            final double q = y2 / (b2 + l);
            final double r = z2 / (c2 + l);
            final double step = (p + q + r - 1.0) / (p / (a2 + l) + q / (b2 + l) + r / (c2 + l));
            if (!(step > Math.ulp(a2 + l))) {
                break;
            }
            l += step;
        }
        return l;
    }
}

package space.apophis.gravity;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Motion on a conic of any kind, with its state transition matrix, by universal variables: with beta = 2 GM / r0 - v0^2 and
 * ds = dt / r, Kepler's equation is dt = r0 U1 + (r0.v0) U2 + GM U3 (Shepperd 1985, Celest. Mech. 35:129; Battin 1999,
 * section 4.5), whose right side rises steadily with s; it is solved by Laguerre's iteration (Conway 1986, Celest. Mech.
 * 39:199) kept within a bracket. The matrix is that of Battin (1999, eqs. 9.84-9.88).
 *
 * <p>A work space on plain numbers that makes no objects as it propagates; each thread has its own.
 */
public final class KeplerArc {

    private static final int MOST_STEPS = 200;
    private static final double ROUNDING = 1e-15;
    private static final double DEGREE = 5.0;
    private static final double NEAR = 1e-4;
    private static final int LAST_STEPS = 4;

    /** Beneath it U4 and U5 come from their series, above it from circular or hyperbolic functions. */
    private static final double SERIES = 1.0;

    private static final int TERMS = 10;
    private static final double[] FOURTH = stumpff(4);
    private static final double[] FIFTH = stumpff(5);

    private final double gm;
    private double beta;
    private double perBeta;
    private double root;
    private double perRoot;
    private double anomaly;
    private double u0;
    private double u1;
    private double u2;
    private double u3;
    private double u4;
    private double u5;

    /** The state at the end, position, m, and velocity, m/s: filled by {@link #propagate}. */
    public final double[] end = new double[6];

    /**
     * Partial derivatives of the state at the end with respect to that at the start, by rows: filled by {@link
     * #propagateWithTransition}.
     */
    public final double[] transition = new double[36];

    /**
     * @param gm of the centre, m^3/s^2
     */
    public KeplerArc(double gm) {
        if (!(gm > 0.0)) {
            throw new IllegalArgumentException("a conic needs GM above 0");
        }
        this.gm = gm;
    }

    /** Position, m, and velocity, m/s, as the six numbers of a state. */
    public static double[] state(Vector3D position, Vector3D velocity) {
        return new double[] {
            position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
        };
    }

    /**
     * Moves a state along its conic.
     *
     * @param state position, m, and velocity, m/s; not radial
     * @param at where they begin in the array
     * @param duration s, of either sign
     * @throws IllegalArgumentException if a number is not finite, the position is the centre, or the way too long to
     *     be told in doubles
     */
    public void propagate(double[] state, int at, double duration) {
        move(state, at, duration, false);
    }

    /** The same with the state transition matrix. */
    public void propagateWithTransition(double[] state, int at, double duration) {
        move(state, at, duration, true);
    }

    /**
     * Moves a state in its place, and with it its derivatives by any parameters.
     *
     * @param state whose first six are position and velocity
     * @param partials their derivatives, six rows at least
     * @param columns how many of each row are moved
     * @return what the position at the end is to be multiplied by for the acceleration there, -GM / r^3, s^-2
     */
    public double carry(double[] state, double duration, double[][] partials, int columns) {
        propagateWithTransition(state, 0, duration);
        final double[] moved = new double[6];
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < 6; i++) {
                double sum = 0.0;
                for (int k = 0; k < 6; k++) {
                    sum += transition[6 * i + k] * partials[k][j];
                }
                moved[i] = sum;
            }
            for (int i = 0; i < 6; i++) {
                partials[i][j] = moved[i];
            }
        }
        System.arraycopy(end, 0, state, 0, 6);
        final double r = FastMath.sqrt(state[0] * state[0] + state[1] * state[1] + state[2] * state[2]);
        return -gm / (r * r * r);
    }

    private void move(double[] state, int at, double duration, boolean withTransition) {
        final double x = state[at];
        final double y = state[at + 1];
        final double z = state[at + 2];
        final double vx = state[at + 3];
        final double vy = state[at + 4];
        final double vz = state[at + 5];
        final double r0 = FastMath.sqrt(x * x + y * y + z * z);
        final double eta0 = x * vx + y * vy + z * vz;
        final double speedSquared = vx * vx + vy * vy + vz * vz;
        if (!(r0 > 0.0 && Double.isFinite(r0 + speedSquared + duration))) {
            throw new IllegalArgumentException("a conic needs a finite state off the centre and a finite duration");
        }
        beta = 2.0 * gm / r0 - speedSquared;
        root = FastMath.sqrt(FastMath.abs(beta));
        perBeta = 1.0 / beta;
        perRoot = 1.0 / root;
        solve(state, at, r0, eta0, duration);
        final double r = r0 * u0 + eta0 * u1 + gm * u2;
        if (!(r > 0.0 && r < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the way along the conic is too long, or it leads through the centre");
        }
        final double f = 1.0 - gm / r0 * u2;
        final double g = r0 * u1 + eta0 * u2;
        final double fDot = -gm * u1 / (r * r0);
        final double gDot = 1.0 - gm / r * u2;
        for (int k = 0; k < 3; k++) {
            end[k] = f * state[at + k] + g * state[at + 3 + k];
            end[3 + k] = fDot * state[at + k] + gDot * state[at + 3 + k];
        }
        if (withTransition) {
            final double c = gm * (gm * (3.0 * u5 - anomaly * u4) - duration * u2);
            fillTransition(state, at, r0, r, f, g, fDot, gDot, c);
        }
    }

    /** Battin (1999), eqs. 9.84 to 9.87, with c of eq. 9.88 (his C). */
    private void fillTransition(
            double[] state, int at, double r0, double r, double f, double g, double fDot, double gDot, double c) {
        final double r0Cubed = r0 * r0 * r0;
        final double rCubed = r * r * r;
        final double along = end[0] * end[3] + end[1] * end[4] + end[2] * end[5];
        for (int i = 0; i < 3; i++) {
            final double endR = end[i];
            final double endV = end[3 + i];
            final double gainR = endR - state[at + i];
            final double gainV = endV - state[at + 3 + i];
            final double turn = (endR * along - endV * r * r) / (gm * r);
            for (int j = 0; j < 3; j++) {
                final double r0j = state[at + j];
                final double v0j = state[at + 3 + j];
                final double gainVj = end[3 + j] - v0j;
                final double one = i == j ? 1.0 : 0.0;
                transition[6 * i + j] =
                        r / gm * gainV * gainVj + (r0 * (1.0 - f) * endR * r0j + c * endV * r0j) / r0Cubed + f * one;
                transition[6 * i + 3 + j] =
                        r0 / gm * (1.0 - f) * (gainR * v0j - gainV * r0j) + c / gm * endV * v0j + g * one;
                transition[18 + 6 * i + j] = -gainV * r0j / (r0 * r0)
                        - endR * gainVj / (r * r)
                        + fDot * (one - endR * end[j] / (r * r) + turn * gainVj)
                        - gm * c / (rCubed * r0Cubed) * endR * r0j;
                transition[18 + 6 * i + 3 + j] =
                        r0 / gm * gainV * gainVj + (r0 * (1.0 - f) * endR * r0j - c * endR * v0j) / rCubed + gDot * one;
            }
        }
    }

    /** Solves Kepler's equation for s and leaves the universal functions of it. */
    private void solve(double[] state, int at, double r0, double eta0, double duration) {
        if (beta > 0.0) {
            // E - E0 = M - M0 + e sin E - e sin E0, and s = (E - E0) / sqrt(beta).
            final double cosine = 1.0 - beta * r0 / gm;
            final double e = FastMath.sqrt(cosine * cosine + beta * eta0 * eta0 / (gm * gm));
            final double middle = beta * duration / gm;
            final double reach = (2.0 * e + ROUNDING * FastMath.abs(middle)) / FastMath.sqrt(beta);
            iterate(r0, eta0, duration, middle, middle - reach, middle + reach);
        } else {
            // ds = dt / r, and r is never less than h^2 / (1 + e) / GM.
            final double hx = state[at + 1] * state[at + 5] - state[at + 2] * state[at + 4];
            final double hy = state[at + 2] * state[at + 3] - state[at] * state[at + 5];
            final double hz = state[at] * state[at + 4] - state[at + 1] * state[at + 3];
            final double semilatusRectum = (hx * hx + hy * hy + hz * hz) / gm;
            final double e = FastMath.sqrt(1.0 - FastMath.min(0.0, beta * semilatusRectum / gm));
            final double bound = duration * (1.0 + e) / semilatusRectum;
            iterate(r0, eta0, duration, duration / r0, FastMath.min(0.0, bound), FastMath.max(0.0, bound));
        }
    }

    private void iterate(double r0, double eta0, double duration, double guess, double from, double to) {
        double low = from;
        double high = to;
        double s = FastMath.min(high, FastMath.max(low, guess));
        for (int i = 0; i < MOST_STEPS; i++) {
            universal(s);
            final double miss = r0 * u1 + eta0 * u2 + gm * u3 - duration;
            final double slope = r0 * u0 + eta0 * u1 + gm * u2;
            final double curvature = eta0 * u0 + (gm - beta * r0) * u1;
            // Far along a hyperbola the functions overflow: too far then.
            final boolean beyond = Double.isNaN(miss) ? duration > 0.0 : miss > 0.0;
            if (beyond) {
                high = s;
            } else {
                low = s;
            }
            final double root = FastMath.sqrt(
                    FastMath.abs((DEGREE - 1.0) * ((DEGREE - 1.0) * slope * slope - DEGREE * miss * curvature)));
            double next = s - DEGREE * miss / (slope + root);
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            final double step = FastMath.abs(next - s);
            if (miss == 0.0 || step <= ROUNDING * FastMath.abs(s)) {
                return;
            }
            if (step * root < NEAR && step < NEAR * FastMath.abs(s) && step * FastMath.abs(curvature) < NEAR * slope) {
                finish(miss, slope, curvature, (gm - beta * r0) * u0 - beta * eta0 * u1);
                return;
            }
            s = next;
        }
    }

    /** The last step and the functions after it, by Taylor's series to the third power: the fourth of a near step is rounding. */
    private void finish(double miss, double slope, double curvature, double third) {
        double d = 0.0;
        for (int i = 0; i < LAST_STEPS; i++) {
            d = -(miss + d * d * (0.5 * curvature + third * d / 6.0)) / slope;
        }
        final double d2 = 0.5 * d * d;
        final double d3 = d * d2 / 3.0;
        anomaly += d;
        u5 += d * u4 + d2 * u3 + d3 * u2;
        u4 += d * u3 + d2 * u2 + d3 * u1;
        u3 += d * u2 + d2 * u1 + d3 * u0;
        final double before0 = u0;
        final double before1 = u1;
        u2 += d * before1 + d2 * before0 - d3 * beta * before1;
        u1 += d * before0 - beta * (d2 * before1 + d3 * before0);
        u0 -= beta * (d * before1 + d2 * before0 - d3 * beta * before1);
    }

    /** U0 to U5 of s: U_k = s^k c_k(beta s^2) with Stumpff's functions. */
    private void universal(double s) {
        anomaly = s;
        final double z = beta * s * s;
        final double s2 = s * s;
        if (FastMath.abs(z) < SERIES) {
            final double c4 = series(z, FOURTH);
            final double c5 = series(z, FIFTH);
            final double c2 = 0.5 - z * c4;
            final double c3 = 1.0 / 6.0 - z * c5;
            u0 = 1.0 - z * c2;
            u1 = s * (1.0 - z * c3);
            u2 = s2 * c2;
            u3 = s2 * s * c3;
            u4 = s2 * s2 * c4;
            u5 = s2 * s2 * s * c5;
            return;
        }
        final double angle = 0.5 * root * s;
        final double sine = z > 0.0 ? FastMath.sin(angle) : FastMath.sinh(angle);
        final double cosine = z > 0.0 ? FastMath.cos(angle) : FastMath.cosh(angle);
        u1 = 2.0 * sine * cosine * perRoot;
        u2 = 2.0 * sine * sine * FastMath.abs(perBeta);
        u0 = 1.0 - beta * u2;
        u3 = (s - u1) * perBeta;
        u4 = (0.5 * s2 - u2) * perBeta;
        u5 = (s2 * s / 6.0 - u3) * perBeta;
    }

    /** The terms of Stumpff's c_n(z), the sum of (-z)^k / (2k + n)!: ten leave less than 1e-17 of |z| up to 1. */
    private static double[] stumpff(int n) {
        final double[] terms = new double[TERMS];
        double factorial = 1.0;
        for (int i = 2; i <= n; i++) {
            factorial *= i;
        }
        for (int k = 0; k < TERMS; k++) {
            terms[k] = (k % 2 == 0 ? 1.0 : -1.0) / factorial;
            factorial *= (2.0 * k + n + 1.0) * (2.0 * k + n + 2.0);
        }
        return terms;
    }

    private static double series(double z, double[] terms) {
        final double z2 = z * z;
        final double low = terms[0] + terms[1] * z + (terms[2] + terms[3] * z) * z2;
        final double high = terms[4] + terms[5] * z + (terms[6] + terms[7] * z) * z2;
        return low + (high + (terms[8] + terms[9] * z) * (z2 * z2)) * (z2 * z2);
    }
}

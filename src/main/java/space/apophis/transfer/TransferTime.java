package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * Time of flight of Lambert's problem as a function T(x) of one unknown, without dimension (Lancaster and Blanchard
 * 1969, in the form of Izzo 2015, Celest. Mech. Dyn. Astr. 121:1, eqs 18 to 22), with its first three derivatives. x lies
 * between -1 and 1 for ellipses, is 1 for the parabola and above for hyperbolas. A work space: each thread has its own.
 *
 * <p>The arc tangent is StrictMath's: the same bits on every machine, and faster than FastMath's.
 */
final class TransferTime {

    /** Where the closed form of T loses more than two digits beside the parabola, |1 - x|. */
    private static final double NEAR_PARABOLA = 0.02;

    /** Where the closed forms of the derivatives are 0/0. */
    private static final double AT_PARABOLA = 1e-3;

    private static final double LEAST_STEP = 1e-13;
    private static final int MOST_STEPS = 60;

    private double lambda;
    private double complement;
    private double lambda3;

    /** T at the last x. */
    double time;

    /** Derivatives of T at the last x. */
    double first;

    double second;
    double third;

    /**
     * Takes a geometry.
     *
     * @param lambda of -1 to 1, negative beyond half a turn (Izzo 2015, section 2)
     * @param complement 1 - lambda^2, known better than from lambda
     */
    void take(double lambda, double complement) {
        this.lambda = lambda;
        this.complement = complement;
        this.lambda3 = lambda * lambda * lambda;
    }

    /** 1 - lambda, free of cancellation. */
    private double oneLess() {
        final double less = complement / (1.0 + FastMath.abs(lambda));
        return lambda > 0.0 ? less : 2.0 - less;
    }

    /** 1 - lambda^5, free of cancellation. */
    double fifth() {
        return oneLess() * (1.0 + lambda * (1.0 + lambda * (1.0 + lambda * (1.0 + lambda))));
    }

    /** T at x = 0, the ellipse of least energy, without revolutions. */
    double atLeastEnergy() {
        final double root = FastMath.sqrt(complement);
        return StrictMath.atan2(root, lambda) + lambda * root;
    }

    /** T of the parabola. */
    double atParabola() {
        return 2.0 / 3.0 * oneLess() * (1.0 + lambda + lambda * lambda);
    }

    /** y of Izzo 2015. */
    double y(double x) {
        return FastMath.sqrt(complement + lambda * lambda * x * x);
    }

    /** y - lambda x, free of cancellation. */
    double eta(double x, double y) {
        final double product = lambda * x;
        return product > 0.0 ? complement / (y + product) : y - product;
    }

    /** T(x) with so many revolutions; stored as {@link #time} too. */
    double at(double x, int revolutions) {
        final double y = y(x);
        final double eta = eta(x, y);
        final double e = (1.0 - x) * (1.0 + x);
        if (FastMath.abs(x - 1.0) < NEAR_PARABOLA) {
            final double s = 0.5 * (oneLess() - x * eta);
            time = 0.5 * eta * (eta * eta * 4.0 / 3.0 * series(s) + 4.0 * lambda)
                    + (revolutions == 0 ? 0.0 : revolutions * FastMath.PI / (e * FastMath.sqrt(e)));
        } else if (e > 0.0) {
            final double root = FastMath.sqrt(e);
            final double psi = StrictMath.atan2(eta * root, x * y + lambda * e);
            time = ((psi + revolutions * FastMath.PI) / root - x + lambda * y) / e;
        } else {
            final double root = FastMath.sqrt(-e);
            time = (FastMath.asinh(eta * root) / root - x + lambda * y) / e;
        }
        return time;
    }

    /** Gauss's series F(3, 1; 5/2; s) (Izzo 2015, after eq. 20). */
    private static double series(double s) {
        double term = 1.0;
        double sum = 1.0;
        for (int n = 0; FastMath.abs(term) > 1e-17 * FastMath.abs(sum) && n < 200; n++) {
            term *= s * (3.0 + n) / (2.5 + n);
            sum += term;
        }
        return sum;
    }

    /** The derivatives at the x at which T was taken last. */
    void differentiate(double x) {
        final double e = (1.0 - x) * (1.0 + x);
        final double y = y(x);
        final double y2 = y * y;
        final double bend = complement * lambda3 / (y2 * y);
        final double inverse = 1.0 / e;
        first = (3.0 * time * x - 2.0 + 2.0 * lambda3 * x / y) * inverse;
        second = (3.0 * time + 5.0 * x * first + 2.0 * bend) * inverse;
        third = (7.0 * x * second + 8.0 * first - 6.0 * bend * lambda * lambda * x / y2) * inverse;
    }

    /** Whether x is so near the parabola that an arc without revolutions needs {@link #slopeAtParabola}. */
    static boolean nearParabola(double x) {
        return FastMath.abs(x - 1.0) < AT_PARABOLA;
    }

    /** dT/dx of the parabola, without revolutions. */
    double slopeAtParabola() {
        return -0.4 * fifth();
    }

    /**
     * The x of least T with so many revolutions, by Halley's iteration on dT/dx, held between its bounds; T and its
     * derivatives are left there.
     *
     * @param revolutions at least 1
     */
    double least(int revolutions) {
        double low = -1.0;
        double high = 1.0;
        double x = 0.0;
        for (int i = 0; i < MOST_STEPS; i++) {
            at(x, revolutions);
            differentiate(x);
            if (first < 0.0) {
                low = x;
            } else {
                high = x;
            }
            double next = x - 2.0 * first * second / (2.0 * second * second - first * third);
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            final double step = next - x;
            x = next;
            if (FastMath.abs(step) < LEAST_STEP) {
                break;
            }
        }
        at(x, revolutions);
        differentiate(x);
        return x;
    }
}

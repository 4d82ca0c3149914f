package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * Time of flight of Lambert's problem as a function T(x) of one unknown, without dimension (Lancaster and Blanchard 1969,
 * in the variables of Izzo 2015, Celest. Mech. Dyn. Astr. 121:1), with its first three derivatives. x lies between -1 and 1
 * for ellipses, is 1 for the parabola and above for hyperbolas. T is taken in Battin's form (Izzo 2015, eq. 20), which has
 * no arc of a circle in it and does not cancel beside the parabola or at small angles:
 *
 * <pre>
 * eta = y - lambda x, S = (1 - lambda - x eta) / 2, T = eta^3 Q(S) / 2 + 2 lambda eta + M pi / (1 - x^2)^1.5
 * </pre>
 *
 * <p>and far along hyperbolas, where S is below -1/2, in the closed form (eq. 18). A work space: each thread has its own.
 */
final class TransferTime {

    /** Where the closed forms of the derivatives are 0/0, |1 - x|. */
    private static final double AT_PARABOLA = 1e-3;

    private static final double LEAST_STEP = 1e-13;
    private static final int MOST_STEPS = 60;

    private double lambda;
    private double complement;
    private double lambda3;
    private double oneLess;
    private double y;

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
        lambda3 = lambda * lambda * lambda;
        final double less = complement / (1.0 + FastMath.abs(lambda));
        oneLess = lambda > 0.0 ? less : 2.0 - less;
    }

    /** 1 - lambda^5, free of cancellation. */
    double fifth() {
        return oneLess * (1.0 + lambda * (1.0 + lambda * (1.0 + lambda * (1.0 + lambda))));
    }

    /** T at x = 0, the ellipse of least energy, without revolutions. */
    double atLeastEnergy() {
        final double root = FastMath.sqrt(complement);
        return StrictMath.atan2(root, lambda) + lambda * root;
    }

    /** T of the parabola. */
    double atParabola() {
        return 2.0 / 3.0 * oneLess * (1.0 + lambda + lambda * lambda);
    }

    /** T(x) with so many revolutions; stored as {@link #time} too. */
    double at(double x, int revolutions) {
        y = FastMath.sqrt(complement + lambda * lambda * x * x);
        final double turn = lambda * x;
        final double eta = turn > 0.0 ? complement / (y + turn) : y - turn;
        final double e = (1.0 - x) * (1.0 + x);
        final double s = 0.5 * (oneLess - x * eta);
        final double eta3 = 0.5 * eta * eta * eta;
        if (s > BattinFunction.GREATEST) {
            time = (revolutions + 1) * FastMath.PI / (e * FastMath.sqrt(e))
                    - eta3 * BattinFunction.at(1.0 - s)
                    + 2.0 * lambda * eta;
        } else if (s >= BattinFunction.LEAST) {
            time = eta3 * BattinFunction.at(s) + 2.0 * lambda * eta;
            if (revolutions > 0) {
                time += revolutions * FastMath.PI / (e * FastMath.sqrt(e));
            }
        } else {
            final double root = FastMath.sqrt(-e);
            time = (FastMath.asinh(eta * root) / root - x + lambda * y) / e;
        }
        return time;
    }

    /** The derivatives (Izzo 2015, eq. 22) at the x at which T was taken last. */
    void differentiate(double x) {
        final double inverse = 1.0 / ((1.0 - x) * (1.0 + x));
        final double perY = 1.0 / y;
        final double slope = lambda3 * perY;
        final double bend = complement * slope * perY * perY;
        final double turn = lambda * perY;
        first = (3.0 * time * x - 2.0 + 2.0 * x * slope) * inverse;
        second = (3.0 * time + 5.0 * x * first + 2.0 * bend) * inverse;
        third = (7.0 * x * second + 8.0 * first - 6.0 * bend * turn * turn * x) * inverse;
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

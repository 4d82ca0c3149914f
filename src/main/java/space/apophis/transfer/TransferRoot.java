package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * The x at which {@link TransferTime} is a time asked for: Householder's third-order iteration (Izzo 2015, Celest. Mech. Dyn.
 * Astr. 121:1, section 3.1.1) from a guess, and from Izzo's guesses, which serve every geometry and time. One that strays
 * or does not settle is bracketed and halved. A work space: each thread has its own.
 */
final class TransferRoot {

    /**
     * A step of this share of the distance over which T bends leaves its fourth power, which is rounding: no further T is
     * taken.
     */
    private static final double LAST_STEP = 2e-4;

    private static final double NEWTON_TOLERANCE = 1e-12;
    private static final int MOST_STEPS = 15;

    final TransferTime curve = new TransferTime();

    /** The arc without revolutions, from Izzo's guess. */
    double withoutRevolutions(double goal) {
        final double atZero = curve.atLeastEnergy();
        final double atOne = curve.atParabola();
        final double guess;
        if (goal >= atZero) {
            final double root = StrictMath.cbrt(atZero / goal);
            guess = root * root - 1.0;
        } else if (goal < atOne) {
            guess = 2.5 * atOne * (atOne - goal) / (goal * curve.fifth()) + 1.0;
        } else {
            guess = FastMath.exp(FastMath.log(goal / atZero) * FastMath.log(2.0) / FastMath.log(atOne / atZero)) - 1.0;
        }
        final double x = iterate(guess, 0, goal);
        return x > -1.0 ? x : bisect(-1.0, FastMath.max(2.0, 10.0 / goal), 0, true, goal);
    }

    /** An arc with revolutions, of which there is one, from Izzo's guess. */
    double withRevolutions(int revolutions, boolean high, double goal) {
        final double whole = revolutions * FastMath.PI;
        final double root = StrictMath.cbrt(high ? (whole + FastMath.PI) / (8.0 * goal) : 8.0 * goal / whole);
        final double power = root * root;
        final double x = onPath((power - 1.0) / (power + 1.0), revolutions, high, goal);
        if (!Double.isNaN(x)) {
            return x;
        }
        final double least = curve.least(revolutions);
        return high ? bisect(-1.0, least, revolutions, true, goal) : bisect(least, 1.0, revolutions, false, goal);
    }

    /** From a guess on one of the paths; NaN where it leads off it. T falls on the high path and rises on the low one. */
    double onPath(double guess, int revolutions, boolean high, double goal) {
        final double x = iterate(guess, revolutions, goal);
        return high ? curve.first < 0.0 ? x : Double.NaN : curve.first > 0.0 ? x : Double.NaN;
    }

    /** From a guess; NaN if it strays or does not settle. */
    double iterate(double guess, int revolutions, double goal) {
        double x = guess;
        for (int i = 0; i < MOST_STEPS; i++) {
            final double miss = curve.at(x, revolutions) - goal;
            final double step;
            final boolean enough;
            if (revolutions == 0 && TransferTime.nearParabola(x)) {
                // Newton's step with a slope good to 1e-3: it gains three digits, not all.
                curve.first = curve.slopeAtParabola();
                step = miss / curve.first;
                enough = FastMath.abs(step) < NEWTON_TOLERANCE;
            } else {
                curve.differentiate(x);
                final double d1 = curve.first;
                final double d2 = curve.second;
                final double d1Squared = d1 * d1;
                step = miss
                        * (d1Squared - 0.5 * miss * d2)
                        / (d1 * (d1Squared - miss * d2) + curve.third * miss * miss / 6.0);
                enough = FastMath.abs(step) < LAST_STEP * (1.0 + x)
                        && FastMath.abs(step * d2) < LAST_STEP * FastMath.abs(d1);
            }
            x -= step;
            if (!(x > -1.0 && (revolutions == 0 || x < 1.0))) {
                return Double.NaN;
            }
            if (enough) {
                return x;
            }
        }
        return Double.NaN;
    }

    /** Halves an interval of x down to rounding: the slow way, for the few that the iteration leaves. */
    private double bisect(double from, double to, int revolutions, boolean falling, double goal) {
        double low = from;
        double high = to;
        for (int i = 0; i < 200 && high - low > 0.0; i++) {
            final double x = 0.5 * (low + high);
            if (x == low || x == high) {
                break;
            }
            if (curve.at(x, revolutions) > goal == falling) {
                low = x;
            } else {
                high = x;
            }
        }
        return 0.5 * (low + high);
    }
}

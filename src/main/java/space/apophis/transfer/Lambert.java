package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * Lambert's problem by Izzo (2015, Celest. Mech. Dyn. Astr. 121:1): the conics through two positions in a given time, for
 * every number of revolutions and both paths, by Householder iterations on one unknown. A work space on plain numbers
 * that makes no objects as it solves; each thread has its own. {@link LambertProblem} is the same for single problems.
 *
 * <p>Solutions are good to rounding times the condition of the problem: {@link LambertTriangle} and {@link TransferTime}
 * use forms that do not cancel at small and near-180° angles or beside the parabola.
 */
public final class Lambert {

    private static final double STEP_TOLERANCE = 1e-6;
    private static final double STEP_TOLERANCE_OF_REVOLUTIONS = 1e-9;
    private static final double NEWTON_TOLERANCE = 1e-12;
    private static final int MOST_STEPS = 15;

    private final LambertTriangle triangle = new LambertTriangle();
    private final TransferTime curve = new TransferTime();
    private double goal;
    private double speedUnit;
    private int mostRevolutions;
    private LambertGeometry geometry = LambertGeometry.ALIGNED;

    /** Velocity at departure, m/s: filled by {@link #solve}. */
    public final double[] departureVelocity = new double[3];

    /** Velocity at arrival, m/s: filled by {@link #solve}. */
    public final double[] arrivalVelocity = new double[3];

    /**
     * Takes a problem.
     *
     * @param gm of the centre, m^3/s^2
     * @param from array that holds the first position, m, from the index fromAt on
     * @param to array that holds the second position, from the index toAt on
     * @param timeOfFlight s, above 0
     * @param axis three numbers, not all zero, about which prograde motion turns
     * @param retrograde to turn the other way
     * @return DEFINED, or why there is nothing to solve
     * @throws IllegalArgumentException if a number is not positive where it must be
     */
    public LambertGeometry take(
            double gm,
            double[] from,
            int fromAt,
            double[] to,
            int toAt,
            double timeOfFlight,
            double[] axis,
            boolean retrograde) {
        if (!(gm > 0.0 && timeOfFlight > 0.0)) {
            throw new IllegalArgumentException("Lambert's problem needs GM and time of flight above 0");
        }
        geometry = triangle.take(from, fromAt, to, toAt, axis, retrograde);
        mostRevolutions = -1;
        if (geometry == LambertGeometry.DEFINED) {
            final double s = triangle.semiPerimeter;
            speedUnit = FastMath.sqrt(0.5 * gm * s);
            goal = FastMath.sqrt(2.0 * gm / s) / s * timeOfFlight;
            curve.take(triangle.lambda, triangle.complement);
        }
        return geometry;
    }

    /** Whether the problem taken last has a plane and a sense. */
    public LambertGeometry geometry() {
        return geometry;
    }

    /** The greatest number of revolutions that the time of flight allows; -1 if the geometry is not defined. */
    public int maximumRevolutions() {
        if (mostRevolutions < 0 && geometry == LambertGeometry.DEFINED) {
            mostRevolutions = (int) FastMath.min(goal / FastMath.PI, 1e6);
            if (mostRevolutions > 0 && goal < curve.atLeastEnergy() + mostRevolutions * FastMath.PI) {
                curve.least(mostRevolutions);
                mostRevolutions -= curve.time > goal ? 1 : 0;
            }
        }
        return mostRevolutions;
    }

    /**
     * Solves for one arc of the problem taken last; fills in the velocities.
     *
     * @param index place in the order of {@link LambertBranch}
     * @return whether there is such an arc
     */
    public boolean solve(int index) {
        final int revolutions = (index + 1) / 2;
        if (geometry != LambertGeometry.DEFINED || (revolutions > 0 && revolutions > maximumRevolutions())) {
            return false;
        }
        final double x = revolutions == 0 ? withoutRevolutions() : withRevolutions(revolutions, index % 2 == 0);
        triangle.velocities(x, speedUnit, departureVelocity, arrivalVelocity);
        return true;
    }

    private double withoutRevolutions() {
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
        final double x = iterate(guess, 0, STEP_TOLERANCE);
        return x > -1.0 ? x : bisect(-1.0, FastMath.max(2.0, 10.0 / goal), 0, true);
    }

    private double withRevolutions(int revolutions, boolean high) {
        final double whole = revolutions * FastMath.PI;
        final double root = StrictMath.cbrt(high ? (whole + FastMath.PI) / (8.0 * goal) : 8.0 * goal / whole);
        final double power = root * root;
        final double x = iterate((power - 1.0) / (power + 1.0), revolutions, STEP_TOLERANCE_OF_REVOLUTIONS);
        // T falls on the high path and rises on the low one.
        if (x > -1.0 && x < 1.0 && (high ? curve.first < 0.0 : curve.first > 0.0)) {
            return x;
        }
        final double least = curve.least(revolutions);
        return high ? bisect(-1.0, least, revolutions, true) : bisect(least, 1.0, revolutions, false);
    }

    /** Householder's third-order iteration (Izzo 2015, section 3.1.1); NaN if it strays or does not settle. */
    private double iterate(double guess, int revolutions, double tolerance) {
        double x = guess;
        for (int i = 0; i < MOST_STEPS; i++) {
            final double miss = curve.at(x, revolutions) - goal;
            final double step;
            double enough = tolerance;
            if (revolutions == 0 && TransferTime.nearParabola(x)) {
                // Newton's step with a slope good to 1e-3: it gains three digits, not all.
                curve.first = curve.slopeAtParabola();
                enough = NEWTON_TOLERANCE;
                step = miss / curve.first;
            } else {
                curve.differentiate(x);
                final double d1 = curve.first;
                final double d1Squared = d1 * d1;
                step = miss
                        * (d1Squared - 0.5 * miss * curve.second)
                        / (d1 * (d1Squared - miss * curve.second) + curve.third * miss * miss / 6.0);
            }
            x -= step;
            if (!(x > -1.0 && (revolutions == 0 || x < 1.0))) {
                return Double.NaN;
            }
            if (FastMath.abs(step) < enough * FastMath.max(1.0, FastMath.abs(x))) {
                return x;
            }
        }
        return Double.NaN;
    }

    /** Halves an interval of x down to rounding: the slow way, for the few that the iteration leaves. */
    private double bisect(double from, double to, int revolutions, boolean falling) {
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

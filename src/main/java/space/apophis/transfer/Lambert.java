package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * Lambert's problem by Izzo (2015, Celest. Mech. Dyn. Astr. 121:1): the conics through two positions in a given time, for
 * every number of revolutions and both paths, by Householder iterations on one unknown. A work space on plain numbers
 * that makes no objects as it solves; each thread has its own. {@link LambertProblem} is the same for single problems.
 *
 * <p>Where Izzo's forms lose digits (small and near-180° angles) sums of unit vectors are used instead: lambda =
 * sqrt(r1 r2) cos(angle / 2) / s. Solutions are good to rounding times the condition of the problem.
 */
public final class Lambert {

    /** Sine of the angle below which a plane is known worse than 2e-7 rad: refused. */
    static final double LEAST_SINE = 1e-9;

    private static final double STEP_TOLERANCE = 1e-6;
    private static final double STEP_TOLERANCE_OF_REVOLUTIONS = 1e-9;
    private static final double NEWTON_TOLERANCE = 1e-12;
    private static final int MOST_STEPS = 15;

    private final TransferTime curve = new TransferTime();
    private double r1;
    private double r2;
    private double chord;
    private double semiPerimeter;
    private double lambda;
    private double goal;
    private double speedUnit;
    private double sigma;
    private int mostRevolutions;
    private LambertGeometry geometry = LambertGeometry.ALIGNED;
    private int steps;

    /** Unit vectors of position, and of the sense of motion across them, at both ends: 12 numbers. */
    private final double[] frame = new double[12];

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
        r1 = norm(from, fromAt);
        r2 = norm(to, toAt);
        if (!(gm > 0.0 && timeOfFlight > 0.0 && r1 > 0.0 && r2 > 0.0)) {
            throw new IllegalArgumentException("Lambert's problem needs GM, time of flight and both distances above 0");
        }
        for (int k = 0; k < 3; k++) {
            frame[k] = from[fromAt + k] / r1;
            frame[6 + k] = to[toAt + k] / r2;
        }
        final double nx = frame[1] * frame[8] - frame[2] * frame[7];
        final double ny = frame[2] * frame[6] - frame[0] * frame[8];
        final double nz = frame[0] * frame[7] - frame[1] * frame[6];
        final double sine = FastMath.sqrt(nx * nx + ny * ny + nz * nz);
        double sum = 0.0;
        double difference = 0.0;
        for (int k = 0; k < 3; k++) {
            sum += (frame[k] + frame[6 + k]) * (frame[k] + frame[6 + k]);
            difference += (frame[k] - frame[6 + k]) * (frame[k] - frame[6 + k]);
        }
        final double along = nx * axis[0] + ny * axis[1] + nz * axis[2];
        geometry = geometry(sine, sum, along, norm(axis, 0));
        if (geometry == LambertGeometry.DEFINED) {
            // The way round that turns with the axis; the angle is above 180 degrees if the cross product does not.
            final boolean longWay = along < 0.0 != retrograde;
            lay(gm, timeOfFlight, 0.5 * FastMath.sqrt(sum), 0.5 * FastMath.sqrt(difference), longWay);
            aim((longWay ? -1.0 : 1.0) / sine, nx, ny, nz);
        } else {
            mostRevolutions = -1;
        }
        return geometry;
    }

    private static LambertGeometry geometry(double sine, double sum, double along, double axis) {
        if (sine < LEAST_SINE) {
            return sum > 1.0 ? LambertGeometry.ALIGNED : LambertGeometry.OPPOSITE;
        }
        // Below: the axis lies in the plane within the error of the plane.
        return FastMath.abs(along) <= 1e-15 * axis ? LambertGeometry.POLAR : LambertGeometry.DEFINED;
    }

    /** Lambda and the time of flight in its unit (Izzo 2015, section 2), and what the velocities need. */
    private void lay(double gm, double timeOfFlight, double cosHalf, double sinHalf, boolean longWay) {
        final double mean = FastMath.sqrt(r1 * r2);
        final double along = r1 - r2;
        chord = FastMath.sqrt(along * along + 4.0 * r1 * r2 * sinHalf * sinHalf);
        semiPerimeter = 0.5 * (r1 + r2 + chord);
        lambda = (longWay ? -1.0 : 1.0) * mean * cosHalf / semiPerimeter;
        sigma = 2.0 * mean * sinHalf / chord;
        speedUnit = FastMath.sqrt(0.5 * gm * semiPerimeter);
        goal = FastMath.sqrt(2.0 * gm / semiPerimeter) / semiPerimeter * timeOfFlight;
        curve.take(lambda, chord / semiPerimeter);
        mostRevolutions = -1;
    }

    /** The directions across the positions in the sense of motion. */
    private void aim(double scale, double nx, double ny, double nz) {
        for (int end = 0; end < 12; end += 6) {
            frame[end + 3] = scale * (ny * frame[end + 2] - nz * frame[end + 1]);
            frame[end + 4] = scale * (nz * frame[end] - nx * frame[end + 2]);
            frame[end + 5] = scale * (nx * frame[end + 1] - ny * frame[end]);
        }
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
        velocities(revolutions == 0 ? withoutRevolutions() : withRevolutions(revolutions, index % 2 == 0));
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
        for (steps = 1; steps <= MOST_STEPS; steps++) {
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

    /** Velocities from x (Izzo 2015, algorithm 1), free of cancellation. */
    private void velocities(double x) {
        final double y = curve.y(x);
        final double across = speedUnit * sigma * curve.eta(-x, y);
        final double rho = (r1 - r2) / chord;
        // lambda y - x and lambda y + x; the one that cancels from their product.
        final double product = chord / semiPerimeter * (lambda * lambda - x * x * (1.0 + lambda * lambda));
        final double difference = lambda * x > 0.0 ? product / (lambda * y + x) : lambda * y - x;
        final double sum = lambda * x > 0.0 ? lambda * y + x : product / (lambda * y - x);
        final double radial1 = speedUnit * (difference - rho * sum) / r1;
        final double radial2 = -speedUnit * (difference + rho * sum) / r2;
        for (int k = 0; k < 3; k++) {
            departureVelocity[k] = radial1 * frame[k] + across / r1 * frame[3 + k];
            arrivalVelocity[k] = radial2 * frame[6 + k] + across / r2 * frame[9 + k];
        }
    }

    /** Householder steps of the last arc. */
    int steps() {
        return steps;
    }

    private static double norm(double[] vectors, int at) {
        return FastMath.sqrt(
                vectors[at] * vectors[at] + vectors[at + 1] * vectors[at + 1] + vectors[at + 2] * vectors[at + 2]);
    }
}

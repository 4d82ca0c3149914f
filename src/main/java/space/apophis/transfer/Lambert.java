package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * Lambert's problem in the variables of Izzo (2015, Celest. Mech. Dyn. Astr. 121:1): the conics through two positions in a
 * given time, for every number of revolutions and both paths. The search for the one unknown of an arc begins at a value
 * read from a table ({@link DirectGuess}, {@link RevolutionGuess}) and then takes one evaluation of the time of flight
 * ({@link TransferTime}) most often; what lies beyond the tables begins at Izzo's guesses ({@link TransferRoot}). A work
 * space on plain numbers that makes no objects as it solves; each thread has its own. {@link LambertProblem} is the same
 * for single problems.
 *
 * <p>Solutions are good to rounding times the condition of the problem: {@link LambertTriangle} and {@link TransferTime}
 * use forms that do not cancel at small and near-180° angles or beside the parabola.
 */
public final class Lambert {

    private final LambertTriangle triangle = new LambertTriangle();
    private final TransferRoot root = new TransferRoot();
    private double goal;
    private double place;
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
            goal = 2.0 * speedUnit * timeOfFlight / (s * s);
            place = triangle.place();
            root.curve.take(triangle.lambda, triangle.complement);
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
            if (mostRevolutions > 0 && goal < root.curve.atLeastEnergy() + mostRevolutions * FastMath.PI) {
                root.curve.least(mostRevolutions);
                mostRevolutions -= root.curve.time > goal ? 1 : 0;
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
        if (geometry != LambertGeometry.DEFINED) {
            return false;
        }
        final double x;
        if (revolutions == 0) {
            x = withoutRevolutions();
        } else {
            final double excess = excess(revolutions);
            if (!(excess >= 0.0)) {
                return false;
            }
            x = withRevolutions(revolutions, index % 2 == 0, FastMath.sqrt(excess));
        }
        triangle.velocities(x, speedUnit, departureVelocity, arrivalVelocity, 0);
        return true;
    }

    /**
     * Solves for all arcs of the problem taken last.
     *
     * @param revolutions greatest number of whole ones
     * @param departures where the velocities at departure go, m/s, three numbers an arc in the order of {@link
     *     LambertBranch}
     * @param arrivals where those at arrival go
     * @param at where they begin in both arrays
     * @return how many arcs there are, 0 where the geometry is not defined
     */
    public int solve(int revolutions, double[] departures, double[] arrivals, int at) {
        if (geometry != LambertGeometry.DEFINED) {
            return 0;
        }
        triangle.velocities(withoutRevolutions(), speedUnit, departures, arrivals, at);
        int arcs = 1;
        for (int m = 1; m <= revolutions; m++) {
            final double excess = excess(m);
            if (!(excess >= 0.0)) {
                break;
            }
            final double w = FastMath.sqrt(excess);
            triangle.velocities(withRevolutions(m, false, w), speedUnit, departures, arrivals, at + 3 * arcs++);
            triangle.velocities(withRevolutions(m, true, w), speedUnit, departures, arrivals, at + 3 * arcs++);
        }
        return arcs;
    }

    private double withoutRevolutions() {
        final double guess = DirectGuess.of(place, goal);
        final double x = Double.isNaN(guess) ? guess : root.iterate(guess, 0, goal);
        return Double.isNaN(x) ? root.withoutRevolutions(goal) : x;
    }

    /** By how much the time is above the least that so many revolutions take, as a share; below 0 where there is no arc. */
    private double excess(int revolutions) {
        if (revolutions <= RevolutionGuess.MOST_REVOLUTIONS) {
            final double excess = goal / RevolutionGuess.of(revolutions).least(place) - 1.0;
            if (FastMath.abs(excess) > RevolutionGuess.LEAST_ERROR) {
                return excess;
            }
        }
        return revolutions <= maximumRevolutions() ? Double.POSITIVE_INFINITY : -1.0;
    }

    private double withRevolutions(int revolutions, boolean high, double w) {
        if (revolutions <= RevolutionGuess.MOST_REVOLUTIONS) {
            final double guess = RevolutionGuess.of(revolutions).of(place, w, high);
            final double x = Double.isNaN(guess) ? guess : root.onPath(guess, revolutions, high, goal);
            if (!Double.isNaN(x)) {
                return x;
            }
        }
        return root.withRevolutions(revolutions, high, goal);
    }
}

package space.apophis.transfer.flight;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.util.FastMath;

/**
 * Newton's method on flights: velocities are changed until what they miss is within tolerances. The derivatives come from
 * differences, are carried on by Broyden's update (Broyden 1965, Math. Comp. 19:577) and taken anew where a step does not
 * halve the miss; steps that make it larger are shortened. Counts its steps.
 */
public final class Shooting {

    private static final int MOST_CORRECTIONS = 30;
    private static final int MOST_HALVINGS = 6;

    /** For the differences, m/s: well above what rounding near Earth makes of the arrival, well below what bends it. */
    private static final double STEP = 0.1;

    /** The same for differences to both sides, which curvature leaves alone, so that rounding is what matters. */
    private static final double WIDE = 1.0;

    private int corrections;

    /** Steps so far. */
    public int corrections() {
        return corrections;
    }

    /**
     * Finds what misses nothing.
     *
     * @param miss of a set of velocity components, m/s; as many numbers as components, or less: then the steps are the shortest
     * @param guess to begin with
     * @param tolerances of each miss
     * @param goal what a failure names it
     * @throws FlightFailure if it does not
     */
    public double[] solve(UnaryOperator<double[]> miss, double[] guess, double[] tolerances, String goal) {
        RealVector x = new ArrayRealVector(guess);
        RealVector f = scaled(miss, x, tolerances);
        RealMatrix slopes = differences(miss, x, f, tolerances);
        boolean fresh = true;
        boolean wide = false;
        for (int i = 0; i < MOST_CORRECTIONS && f.getLInfNorm() > 1.0; i++) {
            corrections++;
            RealVector step = step(slopes, f, goal);
            RealVector next = trial(miss, x.add(step), tolerances);
            if (!(next.getLInfNorm() < 0.5 * f.getLInfNorm())) {
                if (!fresh) {
                    slopes = wide ? central(miss, x, tolerances) : differences(miss, x, f, tolerances);
                    fresh = true;
                    continue;
                }
                for (int h = 0; h < MOST_HALVINGS && !(next.getLInfNorm() < f.getLInfNorm()); h++) {
                    step = step.mapMultiply(0.5);
                    next = trial(miss, x.add(step), tolerances);
                }
                if (!(next.getLInfNorm() < f.getLInfNorm())) {
                    if (wide) {
                        break;
                    }
                    wide = true;
                    slopes = central(miss, x, tolerances);
                    continue;
                }
            }
            x = x.add(step);
            final RealVector unforeseen = next.subtract(f).subtract(slopes.operate(step));
            slopes = slopes.add(unforeseen.outerProduct(step).scalarMultiply(1.0 / step.dotProduct(step)));
            fresh = false;
            f = next;
        }
        if (!(f.getLInfNorm() <= 1.0)) {
            throw new FlightFailure(
                    Convergence.Reason.STALLED,
                    String.format(
                            Locale.ROOT,
                            "the correction towards %s stalls at %.3g times its tolerance",
                            goal,
                            f.getLInfNorm()));
        }
        return x.toArray();
    }

    private static RealVector step(RealMatrix slopes, RealVector f, String goal) {
        final DecompositionSolver solver = slopes.isSquare()
                ? new LUDecomposition(slopes).getSolver()
                : new SingularValueDecomposition(slopes).getSolver();
        if (slopes.isSquare() && !solver.isNonSingular()) {
            throw new FlightFailure(
                    Convergence.Reason.STALLED, "no change of velocity moves the craft towards " + goal);
        }
        return solver.solve(f).mapMultiply(-1.0);
    }

    private static RealMatrix differences(
            UnaryOperator<double[]> miss, RealVector x, RealVector f, double[] tolerances) {
        final RealMatrix slopes = new Array2DRowRealMatrix(f.getDimension(), x.getDimension());
        for (int k = 0; k < x.getDimension(); k++) {
            final RealVector moved = x.copy();
            moved.addToEntry(k, STEP);
            slopes.setColumnVector(
                    k, scaled(miss, moved, tolerances).subtract(f).mapDivide(STEP));
        }
        return slopes;
    }

    /** Two for one: where columns all but cancel in a step, their errors do not. */
    private static RealMatrix central(UnaryOperator<double[]> miss, RealVector x, double[] tolerances) {
        final RealMatrix slopes = new Array2DRowRealMatrix(tolerances.length, x.getDimension());
        for (int k = 0; k < x.getDimension(); k++) {
            final RealVector ahead = x.copy();
            ahead.addToEntry(k, WIDE);
            final RealVector behind = x.copy();
            behind.addToEntry(k, -WIDE);
            slopes.setColumnVector(
                    k,
                    scaled(miss, ahead, tolerances)
                            .subtract(scaled(miss, behind, tolerances))
                            .mapDivide(2.0 * WIDE));
        }
        return slopes;
    }

    /** A try that cannot be flown misses by infinity. */
    private static RealVector trial(UnaryOperator<double[]> miss, RealVector x, double[] tolerances) {
        try {
            return scaled(miss, x, tolerances);
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException e) {
            return new ArrayRealVector(tolerances.length, Double.POSITIVE_INFINITY);
        }
    }

    private static RealVector scaled(UnaryOperator<double[]> miss, RealVector x, double[] tolerances) {
        final double[] f = miss.apply(x.toArray());
        for (int k = 0; k < f.length; k++) {
            f[k] /= FastMath.abs(tolerances[k]);
        }
        return new ArrayRealVector(f, false);
    }
}

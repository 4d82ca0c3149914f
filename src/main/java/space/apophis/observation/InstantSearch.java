package space.apophis.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * Instants at which a quantity is zero or least: scanned in even steps, then refined by Brent's methods.
 *
 * @param from TDB seconds since J2000, as all instants here
 * @param step of the scan, s: shorter than any two events lie apart
 */
public record InstantSearch(double from, double to, double step) {

    /** s; the search for a minimum gets no nearer than the square root of the rounding of the quantity allows. */
    private static final double TOLERANCE = 1e-4;

    /** Relative to the instant, which is some 1e9 s: the tolerance of a minimum. */
    private static final double RELATIVE = 1e-13;

    private static final int MOST_EVALUATIONS = 200;

    /**
     * A zero.
     *
     * @param rising whether the quantity rises through it
     */
    public record Root(double time, boolean rising) {}

    /** The zeros, in time order. */
    public List<Root> roots(DoubleUnaryOperator quantity) {
        return roots(quantity, t -> Double.POSITIVE_INFINITY);
    }

    /**
     * The zeros, in time order, with longer steps where the quantity cannot come to zero.
     *
     * @param greatestRate that the quantity changes by at most, by s, from an instant until it could be zero by that rate
     */
    private List<Root> roots(DoubleUnaryOperator quantity, DoubleUnaryOperator greatestRate) {
        final List<Root> roots = new ArrayList<>();
        final UnivariateFunction function = quantity::applyAsDouble;
        final BracketingNthOrderBrentSolver solver = new BracketingNthOrderBrentSolver(0.0, TOLERANCE, 5);
        double left = from;
        double before = quantity.applyAsDouble(from);
        while (left < to) {
            final double free = Math.abs(before) / greatestRate.applyAsDouble(left);
            final double right = Math.min(left + Math.max(step, free), to);
            final double after = quantity.applyAsDouble(right);
            if (before < 0.0 != after < 0.0) {
                roots.add(new Root(solver.solve(MOST_EVALUATIONS, function, left, right), after > before));
            }
            left = right;
            before = after;
        }
        return roots;
    }

    /** The spans in which a quantity is below zero, cut at the ends of the search. */
    public List<TimeSpan> below(DoubleUnaryOperator quantity) {
        return below(quantity, t -> Double.POSITIVE_INFINITY);
    }

    /**
     * The same with longer steps where the quantity cannot come to zero.
     *
     * @param greatestRate that the quantity changes by at most, by s, from an instant until it could be zero by that rate
     */
    public List<TimeSpan> below(DoubleUnaryOperator quantity, DoubleUnaryOperator greatestRate) {
        final List<TimeSpan> spans = new ArrayList<>();
        double start = quantity.applyAsDouble(from) < 0.0 ? from : Double.NaN;
        for (Root root : roots(quantity, greatestRate)) {
            if (root.rising()) {
                spans.add(new TimeSpan(start, root.time()));
                start = Double.NaN;
            } else {
                start = root.time();
            }
        }
        if (!Double.isNaN(start) && start < to) {
            spans.add(new TimeSpan(start, to));
        }
        return spans;
    }

    /** The instant at which a quantity is least, which may be an end of the search. */
    public double leastAt(DoubleUnaryOperator quantity) {
        double best = from;
        double least = quantity.applyAsDouble(from);
        for (double t = from + step; t < to + step; t += step) {
            final double at = Math.min(t, to);
            final double value = quantity.applyAsDouble(at);
            if (value < least) {
                least = value;
                best = at;
            }
        }
        return leastNear(quantity, best);
    }

    /** The instants within the search at which a quantity is least among those about them, in time order. */
    public List<Double> minima(DoubleUnaryOperator quantity) {
        final List<Double> minima = new ArrayList<>();
        double first = quantity.applyAsDouble(from);
        double second = quantity.applyAsDouble(from + step);
        for (double t = from + 2.0 * step; t <= to; t += step) {
            final double third = quantity.applyAsDouble(t);
            if (second < first && second <= third) {
                minima.add(leastNear(quantity, t - step));
            }
            first = second;
            second = third;
        }
        return minima;
    }

    private double leastNear(DoubleUnaryOperator quantity, double near) {
        // Counted from the scanned instant, so that the tolerance is one of seconds and not of their date.
        final double low = Math.max(from - near, -step);
        final double high = Math.min(to - near, step);
        final double offset = new BrentOptimizer(RELATIVE, TOLERANCE)
                .optimize(
                        new UnivariateObjectiveFunction(x -> quantity.applyAsDouble(near + x)),
                        GoalType.MINIMIZE,
                        new SearchInterval(low, high, Math.min(Math.max(0.0, low), high)),
                        new MaxEval(MOST_EVALUATIONS))
                .getPoint();
        return near + offset;
    }
}

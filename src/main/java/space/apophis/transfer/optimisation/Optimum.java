package space.apophis.transfer.optimisation;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a search for an optimum ended. Equal if every number is.
 *
 * @param x the point, within the bounds
 * @param objective the objective f there; NaN only where the programme is not defined at the very guess
 * @param violation the largest of |c(x)| and d(x) there, zero if all are met; NaN as before
 * @param stationarity the largest entry of what is left of the gradient of the Lagrangian there
 * @param iterations quadratic programmes accepted or rejected as a step
 * @param outcome what the point is worth
 * @param message the same in a sentence for people
 */
public record Optimum(
        double[] x,
        double objective,
        double violation,
        double stationarity,
        int iterations,
        Outcome outcome,
        String message) {

    /** Keeps a copy of the point. */
    public Optimum {
        x = x.clone();
    }

    /** A copy of the point. */
    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Optimum that
                && Arrays.equals(x, that.x)
                && Double.compare(objective, that.objective) == 0
                && Double.compare(violation, that.violation) == 0
                && Double.compare(stationarity, that.stationarity) == 0
                && iterations == that.iterations
                && outcome == that.outcome
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + outcome.hashCode();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s after %d iterations, objective %.10g, violation %.2g, stationarity %.2g: %s",
                outcome,
                iterations,
                objective,
                violation,
                stationarity,
                message);
    }
}

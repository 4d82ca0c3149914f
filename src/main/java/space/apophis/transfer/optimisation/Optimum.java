package space.apophis.transfer.optimisation;

/**
 * Where a search for an optimum ended.
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
}

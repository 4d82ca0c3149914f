package space.apophis.transfer.optimisation;

/**
 * Solves smooth non-linear programmes by a sequence of quadratic ones within a trust region.
 *
 * @param feasibilityTolerance largest violation of a constraint at which it counts as met
 * @param optimalityTolerance largest entry of the gradient of the Lagrangian at an optimum, relative to 1 or the
 *     largest multiplier, whichever is more
 * @param mostIterations steps to try at most
 * @param trustRadius largest change of a variable in the first step
 */
public record SequentialQuadraticProgramming(
        double feasibilityTolerance, double optimalityTolerance, int mostIterations, double trustRadius) {

    /** Settings that suit a programme scaled to order one. */
    public static SequentialQuadraticProgramming standard() {
        return new SequentialQuadraticProgramming(1e-9, 1e-7, 500, 1);
    }

    /** Checks the settings. */
    public SequentialQuadraticProgramming {
        if (!(feasibilityTolerance > 0) || !(optimalityTolerance > 0) || !(trustRadius > 0) || mostIterations < 1) {
            throw new IllegalArgumentException("tolerances, trust radius and iterations must be positive");
        }
    }

    /**
     * Looks for a local optimum. A programme that cannot be solved is told in the outcome, not by an exception.
     *
     * @param programme what to solve
     * @param guess where to start; moved to the nearest point within the bounds
     */
    public Optimum solve(NonlinearProgramme programme, double[] guess) {
        return new TrustRegionSearch(this, programme, guess).run();
    }
}

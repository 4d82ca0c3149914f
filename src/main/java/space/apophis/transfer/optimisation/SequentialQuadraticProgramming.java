package space.apophis.transfer.optimisation;

/**
 * Solves smooth non-linear programmes by a sequence of quadratic ones within a trust region.
 *
 * <p>A step minimises the Sl1QP model of Fletcher (Nocedal and Wright 2006, Numerical Optimization, section 18.5) within
 * a box: objective to second order, constraints to first order and at a price where they are broken, so that it always
 * exists. The price is steered as by Byrd, Nocedal and Waltz (2008), the curvature is Powell's damped BFGS (procedure
 * 18.2) and is learned from rejected steps too, and a step that constraints bend away from is corrected to second order
 * (section 18.3) against the effect of Maratos. Bounds hold at every point that is evaluated.
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
     * Looks for a local optimum. A programme that cannot be solved ends in an outcome that says so, not in an exception.
     *
     * @param programme what to solve
     * @param guess where to start; moved to the nearest point within the bounds
     */
    public Optimum solve(NonlinearProgramme programme, double[] guess) {
        return new TrustRegionSearch(this, programme, guess).run();
    }
}

package space.apophis.transfer.optimisation;

/** How the search for an optimum ended. */
public enum Outcome {
    /** Constraints met and the conditions of first order of Karush, Kuhn and Tucker too. */
    OPTIMAL,
    /** Constraints met, optimality not shown: the steps became too short, or their number ran out. */
    FEASIBLE,
    /** Constraints not met, and no small step brings them nearer to it: a local minimum of their violation. */
    INFEASIBLE,
    /** A limit was met first: iterations ran out with constraints not met, or the objective falls without end. */
    LIMIT;

    /** Whether the point meets the constraints and may be used. */
    public boolean isUsable() {
        return this == OPTIMAL || this == FEASIBLE;
    }
}

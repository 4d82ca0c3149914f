package space.apophis.transfer.optimisation;

/**
 * Minimise f(x) subject to l &lt;= x &lt;= u, c(x) = 0 and d(x) &lt;= 0, all twice continuously differentiable where they are
 * defined.
 *
 * <p>Variables, objective and constraints are pure numbers, scaled by whoever poses the programme so that they and
 * their derivatives are of order one: the tolerances of the solver are absolute in these.
 */
public interface NonlinearProgramme {

    /** Number of variables, at least 1. */
    int variables();

    /** Number of equalities c(x) = 0. */
    int equalities();

    /** Number of inequalities d(x) &lt;= 0, the bounds on variables not among them. */
    int inequalities();

    /** Lower bounds of the variables, {@link Double#NEGATIVE_INFINITY} where there is none. */
    double[] lower();

    /** Upper bounds of the variables, {@link Double#POSITIVE_INFINITY} where there is none. */
    double[] upper();

    /**
     * Evaluates objective, constraints and first derivatives. The same point gives the same numbers. Where they are
     * not defined, {@link Evaluation#undefined()} is to be called, and no exception thrown: the solver then takes a
     * shorter step.
     *
     * @param x the point, within the bounds always; not to be changed or kept
     * @param into takes the values; all of it is zero and defined at the call, so that of the derivatives only those
     *     that are not zero need writing
     */
    void evaluate(double[] x, Evaluation into);
}

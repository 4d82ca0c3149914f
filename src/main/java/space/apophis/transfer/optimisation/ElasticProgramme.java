package space.apophis.transfer.optimisation;

/**
 * A convex quadratic programme whose constraints may be broken at a price, so that it always has a solution: minimise
 * g'p + p'Bp/2 + rho sum |r_i| (equalities) + rho sum max(r_i, 0) (inequalities), r = A p + b, within a box. It is the
 * Sl1QP model of Nocedal and Wright (2006, Numerical Optimization, eq. 18.48). Arrays are shared, not copied.
 *
 * @param hessian B, symmetric and positive semi-definite
 * @param gradient g
 * @param rows A, the equalities first
 * @param offsets b
 * @param equalities how many of the rows are equalities
 * @param penalty rho, above zero
 * @param lower lower side of the box, finite
 * @param upper upper side of the box, finite, not below the lower one
 */
record ElasticProgramme(
        double[][] hessian,
        double[] gradient,
        double[][] rows,
        double[] offsets,
        int equalities,
        double penalty,
        double[] lower,
        double[] upper) {

    /** The same programme at another price. */
    ElasticProgramme withPenalty(double price) {
        return new ElasticProgramme(hessian, gradient, rows, offsets, equalities, price, lower, upper);
    }

    /** The same programme with other offsets. */
    ElasticProgramme withOffsets(double[] others) {
        return new ElasticProgramme(hessian, gradient, rows, others, equalities, penalty, lower, upper);
    }

    /** The programme without an objective, at price one: how little the constraints can be broken within the box. */
    ElasticProgramme feasibility() {
        int n = gradient.length;
        return new ElasticProgramme(new double[n][n], new double[n], rows, offsets, equalities, 1, lower, upper);
    }

    /** Sum of the amounts by which constraints are broken at a point. */
    double violation(double[] p) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            double r = offsets[i] + Vectors.dot(rows[i], p);
            sum += i < equalities ? Math.abs(r) : Math.max(r, 0);
        }
        return sum;
    }

    /** The objective without the price of broken constraints. */
    double quadratic(double[] p) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] != 0) {
                sum += p[i] * (gradient[i] + 0.5 * Vectors.dot(hessian[i], p));
            }
        }
        return sum;
    }
}

package space.apophis.transfer.optimisation;

import java.util.Arrays;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;

/** A quadratic programme put to ojAlgo, which minimises p'Qp/2 - C'p with the box among the inequalities. */
final class OjAlgoProgramming {

    private OjAlgoProgramming() {}

    /** With constraints that must be met, whatever their price. */
    static ConvexSolver.Builder hard(ElasticProgramme programme) {
        return builder(programme, 0);
    }

    /** As it is: a row is s - t with s and t not negative, two more variables each, at their price. */
    static ConvexSolver.Builder elastic(ElasticProgramme programme) {
        return builder(programme, programme.rows().length);
    }

    /** The variables themselves of an answer. */
    static double[] step(ElasticProgramme programme, Optimisation.Result result) {
        final double[] p = new double[programme.gradient().length];
        Arrays.setAll(p, result::doubleValue);
        return p;
    }

    private static ConvexSolver.Builder builder(ElasticProgramme programme, int slacks) {
        final int n = programme.gradient().length;
        final int rows = programme.rows().length;
        final int e = slacks > 0 ? rows : programme.equalities();
        final int m = rows - e;
        final int all = n + 2 * slacks;
        final R064Store q = R064Store.FACTORY.make(all, all);
        final R064Store c = R064Store.FACTORY.make(all, 1);
        final R064Store equal = R064Store.FACTORY.make(e, all);
        final R064Store equalTo = R064Store.FACTORY.make(e, 1);
        final R064Store less = R064Store.FACTORY.make(m + 2 * n + 2 * slacks, all);
        final R064Store lessThan = R064Store.FACTORY.make(m + 2 * n + 2 * slacks, 1);
        for (int i = 0; i < n; i++) {
            c.set(i, 0, -programme.gradient()[i]);
            for (int k = 0; k < n; k++) {
                q.set(i, k, programme.hessian()[i][k]);
            }
            less.set(m + i, i, 1);
            lessThan.set(m + i, 0, programme.upper()[i]);
            less.set(m + n + i, i, -1);
            lessThan.set(m + n + i, 0, -programme.lower()[i]);
        }
        for (int j = 0; j < rows; j++) {
            (j < e ? equalTo : lessThan).set(j < e ? j : j - e, 0, -programme.offsets()[j]);
            for (int k = 0; k < n; k++) {
                (j < e ? equal : less).set(j < e ? j : j - e, k, programme.rows()[j][k]);
            }
        }
        for (int j = 0; j < slacks; j++) {
            equal.set(j, n + j, -1);
            equal.set(j, n + slacks + j, 1);
            c.set(n + j, 0, -programme.penalty());
            c.set(n + slacks + j, 0, j < programme.equalities() ? -programme.penalty() : 0);
            less.set(m + 2 * n + j, n + j, -1);
            less.set(m + 2 * n + slacks + j, n + slacks + j, -1);
        }
        return ConvexSolver.newBuilder(all)
                .quadratic(q)
                .linear(c)
                .equalities(equal, equalTo)
                .inequalities(less, lessThan);
    }
}

package space.apophis.transfer.optimisation;

import java.util.Arrays;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;

/**
 * Solves an {@link ElasticProgramme} by the primal-dual interior-point method with predictor and corrector of Mehrotra
 * (1992, SIAM J. Optim. 2, 575; for quadratic programmes Nocedal and Wright 2006, algorithm 16.4).
 *
 * <p>A row is written a'p + b = s - t with s, t &gt;= 0, which cost rho and rho (equality) or rho and nothing
 * (inequality). With y the row's multiplier, the duals of s and t are (cost of s) - y and (cost of t) + y, so these
 * conditions hold exactly all along, and so do the sides of the box. What is left is, with a Newton step eliminated down
 * to p, one symmetric positive definite system of the size of p in each iteration.
 */
final class InteriorPoint {

    private static final int MOST_ITERATIONS = 80;
    private static final double FRACTION_TO_BOUNDARY = 0.995;
    /** Iterations without a better point after which the arithmetic is taken to have given what it can. */
    private static final int PATIENCE = 6;
    /** Error that a solution may have and still count as one, in units of what is wanted. */
    private static final double GOOD_ENOUGH = 1e4;
    /** Keeps the system's condition within what double precision bears; it slows the last digits of rows, no more. */
    private static final double LEAST_GIVE = 1e-11;

    private final ElasticProgramme programme;
    private final int n;
    private final int m;
    private final double[] p;
    private final double[] zLower;
    private final double[] zUpper;
    private final double[] y;
    private final double[] s;
    private final double[] t;
    private final double[] residual;
    private final double[] rowResidual;
    private final double[][] system;
    private final double[] bestP;
    private final double[] bestY;
    private double leastError = Double.POSITIVE_INFINITY;
    private final Direction predictor;
    private final Direction corrector;

    InteriorPoint(ElasticProgramme programme) {
        this.programme = programme;
        n = programme.gradient().length;
        m = programme.rows().length;
        p = new double[n];
        zLower = new double[n];
        zUpper = new double[n];
        y = new double[m];
        s = new double[m];
        t = new double[m];
        residual = new double[n];
        rowResidual = new double[m];
        system = new double[n][n];
        bestP = new double[n];
        bestY = new double[m];
        predictor = new Direction();
        corrector = new Direction();
    }

    /** Solves the programme, as closely as the arithmetic lets it. */
    QuadraticStep solve() {
        start();
        double scale = Math.max(1, Vectors.largest(programme.gradient()));
        double target = 1e-13 * scale * Math.min(1, widest());
        int iteration = 0;
        int last = 0;
        for (; iteration < MOST_ITERATIONS && (iteration - last < PATIENCE || leastError > GOOD_ENOUGH); iteration++) {
            residuals();
            double mu = complementarity(null, 0);
            if (keep(Math.max(Math.max(mu / target, Vectors.largest(residual) / (1e-12 * scale)), rowError()))) {
                last = iteration;
            }
            DecompositionSolver solver = leastError <= 1 ? null : factor();
            if (solver == null) {
                break;
            }
            predictor.compute(solver, 0, null);
            double affine = complementarity(predictor, predictor.longest(1));
            double ratio = affine / mu;
            corrector.compute(solver, mu * ratio * ratio * ratio, predictor);
            double length = Math.min(1, corrector.longest(FRACTION_TO_BOUNDARY));
            if (!(length > 1e-10)) {
                break;
            }
            advance(length);
        }
        return new QuadraticStep(bestP, bestY, iteration, leastError <= GOOD_ENOUGH);
    }

    /** Keeps this iterate if it is the best so far; errors are in units of what is wanted. */
    private boolean keep(double error) {
        if (!(error < leastError)) {
            return false;
        }
        leastError = error;
        System.arraycopy(p, 0, bestP, 0, n);
        System.arraycopy(y, 0, bestY, 0, m);
        snap();
        return true;
    }

    /** The largest error of a row, in units of 1e-13 of its offset or one. */
    private double rowError() {
        double most = 0;
        for (int j = 0; j < m; j++) {
            double scale = Math.max(1, Math.abs(programme.offsets()[j]));
            most = Math.max(most, Math.abs(rowResidual[j]) / (1e-13 * scale));
        }
        return most;
    }

    private double priceAbove() {
        return programme.penalty();
    }

    private double priceBelow(int row) {
        return row < programme.equalities() ? programme.penalty() : 0;
    }

    private boolean free(int i) {
        return programme.upper()[i] > programme.lower()[i];
    }

    private double widest() {
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, programme.upper()[i] - programme.lower()[i]);
        }
        return most;
    }

    /** Start near no step at all, a tenth of the box away from its sides, with duals that suit the gradient. */
    private void start() {
        double mu = 0.1 * Math.max(Vectors.largest(programme.gradient()), 1e-3) * widest();
        for (int i = 0; i < n; i++) {
            double low = programme.lower()[i];
            double high = programme.upper()[i];
            double margin = 0.1 * (high - low);
            p[i] = Math.min(Math.max(0, low + margin), high - margin);
            if (free(i)) {
                zLower[i] = mu / (p[i] - low);
                zUpper[i] = mu / (high - p[i]);
            } else {
                p[i] = low;
            }
        }
        for (int j = 0; j < m; j++) {
            double r = programme.offsets()[j] + Vectors.dot(programme.rows()[j], p);
            y[j] = j < programme.equalities() ? 0 : Math.min(1, 0.5 * priceAbove());
            s[j] = Math.max(r, 0) + mu / (priceAbove() - y[j]);
            t[j] = Math.max(-r, 0) + mu / (priceBelow(j) + y[j]);
        }
    }

    private void residuals() {
        for (int i = 0; i < n; i++) {
            residual[i] = programme.gradient()[i] + Vectors.dot(programme.hessian()[i], p) - zLower[i] + zUpper[i];
        }
        for (int j = 0; j < m; j++) {
            double[] row = programme.rows()[j];
            Vectors.add(y[j], row, residual);
            rowResidual[j] = programme.offsets()[j] + Vectors.dot(row, p) - s[j] + t[j];
        }
        for (int i = 0; i < n; i++) {
            if (!free(i)) {
                residual[i] = 0;
            }
        }
    }

    /** Mean product of the pairs that are to be complementary, after a step of some length along a direction. */
    private double complementarity(Direction d, double length) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            if (free(i)) {
                double dp = d == null ? 0 : length * d.p[i];
                double dl = d == null ? 0 : length * d.zLower[i];
                double du = d == null ? 0 : length * d.zUpper[i];
                sum += (p[i] + dp - programme.lower()[i]) * (zLower[i] + dl)
                        + (programme.upper()[i] - p[i] - dp) * (zUpper[i] + du);
                pairs += 2;
            }
        }
        for (int j = 0; j < m; j++) {
            double dy = d == null ? 0 : length * d.y[j];
            double ds = d == null ? 0 : length * d.s[j];
            double dt = d == null ? 0 : length * d.t[j];
            sum += (s[j] + ds) * (priceAbove() - y[j] - dy) + (t[j] + dt) * (priceBelow(j) + y[j] + dy);
            pairs += 2;
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /** How far a row gives way per unit of its multiplier: s/zs + t/zt. */
    private double give(int j) {
        return Math.max(s[j] / (priceAbove() - y[j]) + t[j] / (priceBelow(j) + y[j]), LEAST_GIVE);
    }

    /** Factors B + Zl/Xl + Zu/Xu + A' diag(1/give) A, null if the arithmetic gives out. */
    private DecompositionSolver factor() {
        for (int i = 0; i < n; i++) {
            System.arraycopy(programme.hessian()[i], 0, system[i], 0, n);
            if (free(i)) {
                system[i][i] += zLower[i] / (p[i] - programme.lower()[i])
                        + zUpper[i] / (programme.upper()[i] - p[i]);
            }
        }
        for (int j = 0; j < m; j++) {
            addRow(programme.rows()[j], 1 / give(j));
        }
        for (int i = 0; i < n; i++) {
            if (!free(i)) {
                Arrays.fill(system[i], 0);
                for (int k = 0; k < i; k++) {
                    system[k][i] = 0;
                }
                system[i][i] = 1;
            }
            for (int k = 0; k < i; k++) {
                system[i][k] = system[k][i];
            }
        }
        return decompose();
    }

    /** Adds w a a' to the upper triangle. */
    private void addRow(double[] a, double w) {
        int last = n - 1;
        while (last >= 0 && a[last] == 0) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            if (a[i] != 0) {
                double f = w * a[i];
                double[] row = system[i];
                for (int k = i; k <= last; k++) {
                    row[k] += f * a[k];
                }
            }
        }
    }

    private DecompositionSolver decompose() {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, system[i][i]);
        }
        if (!Double.isFinite(largest)) {
            return null;
        }
        for (double shift = 0; shift <= 1e-4; shift = Math.max(1e-16, 100 * shift)) {
            for (int i = 0; i < n; i++) {
                system[i][i] += shift * largest;
            }
            try {
                return new CholeskyDecomposition(new Array2DRowRealMatrix(system, false), 1e-10, 0).getSolver();
            } catch (MathIllegalArgumentException notPositive) {
                continue; // rounding has the upper hand: a little more on the diagonal
            }
        }
        return null;
    }

    private void advance(double length) {
        Vectors.add(length, corrector.p, p);
        Vectors.add(length, corrector.zLower, zLower);
        Vectors.add(length, corrector.zUpper, zUpper);
        Vectors.add(length, corrector.y, y);
        Vectors.add(length, corrector.s, s);
        Vectors.add(length, corrector.t, t);
    }

    /** Puts onto a side of the box what has come close to it and is pressed against it. */
    private void snap() {
        for (int i = 0; i < n; i++) {
            double low = programme.lower()[i];
            double high = programme.upper()[i];
            double near = 1e-9 * Math.min(1, high - low);
            if (p[i] - low < near && zLower[i] > p[i] - low) {
                bestP[i] = low;
            } else if (high - p[i] < near && zUpper[i] > high - p[i]) {
                bestP[i] = high;
            }
        }
    }

    /** A step of Newton's method towards the conditions of optimality. */
    private final class Direction {

        private final double[] p = new double[n];
        private final double[] zLower = new double[n];
        private final double[] zUpper = new double[n];
        private final double[] y = new double[m];
        private final double[] s = new double[m];
        private final double[] t = new double[m];
        private final double[] right = new double[n];
        private final double[] rowRight = new double[m];

        /** Aims at products of the value of mu, less the terms of second order of another direction if there is one. */
        void compute(DecompositionSolver solver, double mu, Direction before) {
            InteriorPoint at = InteriorPoint.this;
            for (int i = 0; i < n; i++) {
                right[i] = -residual[i];
                if (free(i)) {
                    right[i] += lowerGoal(i, mu, before) / (at.p[i] - programme.lower()[i]) - at.zLower[i];
                    right[i] -= upperGoal(i, mu, before) / (programme.upper()[i] - at.p[i]) - at.zUpper[i];
                }
            }
            for (int j = 0; j < m; j++) {
                rowRight[j] = -rowResidual[j] + aboveChange(j, mu, before) - belowChange(j, mu, before);
                Vectors.add(rowRight[j] / give(j), programme.rows()[j], right);
            }
            for (int i = 0; i < n; i++) {
                right[i] = free(i) ? right[i] : 0;
            }
            double[] solved = solver.solve(new ArrayRealVector(right, false)).toArray();
            System.arraycopy(solved, 0, p, 0, n);
            for (int i = 0; i < n; i++) {
                if (free(i)) {
                    double fromLower = at.p[i] - programme.lower()[i];
                    double fromUpper = programme.upper()[i] - at.p[i];
                    zLower[i] = (lowerGoal(i, mu, before) - at.zLower[i] * p[i]) / fromLower - at.zLower[i];
                    zUpper[i] = (upperGoal(i, mu, before) + at.zUpper[i] * p[i]) / fromUpper - at.zUpper[i];
                }
            }
            for (int j = 0; j < m; j++) {
                y[j] = (Vectors.dot(programme.rows()[j], p) - rowRight[j]) / give(j);
                s[j] = aboveChange(j, mu, before) + at.s[j] / (priceAbove() - at.y[j]) * y[j];
                t[j] = belowChange(j, mu, before) - at.t[j] / (priceBelow(j) + at.y[j]) * y[j];
            }
        }

        private double lowerGoal(int i, double mu, Direction before) {
            return before == null ? mu : mu - before.p[i] * before.zLower[i];
        }

        private double upperGoal(int i, double mu, Direction before) {
            return before == null ? mu : mu + before.p[i] * before.zUpper[i];
        }

        /** Change of s that would do with no change of y. */
        private double aboveChange(int j, double mu, Direction before) {
            double goal = before == null ? mu : mu + before.s[j] * before.y[j];
            return goal / (priceAbove() - InteriorPoint.this.y[j]) - InteriorPoint.this.s[j];
        }

        /** Change of t that would do with no change of y. */
        private double belowChange(int j, double mu, Direction before) {
            double goal = before == null ? mu : mu - before.t[j] * before.y[j];
            return goal / (priceBelow(j) + InteriorPoint.this.y[j]) - InteriorPoint.this.t[j];
        }

        /** The longest step up to a share of the way to the nearest boundary, at most 1. */
        double longest(double share) {
            InteriorPoint at = InteriorPoint.this;
            double least = 1 / share;
            for (int i = 0; i < n; i++) {
                if (free(i)) {
                    least = within(least, at.p[i] - programme.lower()[i], p[i]);
                    least = within(least, programme.upper()[i] - at.p[i], -p[i]);
                    least = within(least, at.zLower[i], zLower[i]);
                    least = within(least, at.zUpper[i], zUpper[i]);
                }
            }
            for (int j = 0; j < m; j++) {
                least = within(least, at.s[j], s[j]);
                least = within(least, at.t[j], t[j]);
                least = within(least, priceAbove() - at.y[j], -y[j]);
                least = within(least, priceBelow(j) + at.y[j], y[j]);
            }
            return share * least;
        }

        private double within(double least, double value, double change) {
            if (Double.isNaN(change)) {
                return Double.NaN;
            }
            return value + least * change < 0 ? -value / change : least;
        }
    }
}

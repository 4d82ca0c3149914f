package space.apophis.transfer.optimisation;

import java.util.Arrays;
import java.util.Optional;

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

    /**
     * The best point found.
     *
     * @param step p, within the box
     * @param multipliers one per row: within the price either way for an equality, from zero to the price for an inequality
     * @param iterations of the method
     * @param solved whether the conditions of optimality are met to about nine digits
     */
    record Solution(double[] step, double[] multipliers, int iterations, boolean solved) {}

    private final ElasticProgramme programme;
    private final int n;
    private final int m;
    private final double[] lower;
    private final double[] upper;
    private final double[][] rows;
    private final double priceAbove;
    private final Point at;
    private final Point none;
    private final Point predictor;
    private final Point corrector;
    private final double[] residual;
    private final double[] rowResidual;
    private final double[][] system;
    private final double[] bestP;
    private final double[] bestY;
    private double leastError = Double.POSITIVE_INFINITY;

    InteriorPoint(ElasticProgramme programme) {
        this.programme = programme;
        n = programme.gradient().length;
        lower = programme.lower();
        upper = programme.upper();
        rows = programme.rows();
        m = rows.length;
        priceAbove = programme.penalty();
        at = new Point();
        none = new Point();
        predictor = new Point();
        corrector = new Point();
        residual = new double[n];
        rowResidual = new double[m];
        system = new double[n][n];
        bestP = new double[n];
        bestY = new double[m];
    }

    /** Solves the programme, as closely as the arithmetic lets it. */
    Solution solve() {
        start();
        double scale = Math.max(1, Vectors.largest(programme.gradient()));
        double target = 1e-13 * scale * Math.min(1, widest());
        int iteration = 0;
        int last = 0;
        for (; iteration < MOST_ITERATIONS && (iteration - last < PATIENCE || leastError > GOOD_ENOUGH); iteration++) {
            residuals();
            double mu = complementarity(none, 0);
            if (keep(Math.max(Math.max(mu / target, Vectors.largest(residual) / (1e-12 * scale)), rowError()))) {
                last = iteration;
            }
            CholeskyFactor solver = leastError <= 1 ? null : factor();
            if (solver == null) {
                break;
            }
            direct(predictor, solver, 0, none);
            double affine = complementarity(predictor, longest(predictor, 1));
            double ratio = affine / mu;
            direct(corrector, solver, mu * ratio * ratio * ratio, predictor);
            double length = Math.min(1, longest(corrector, FRACTION_TO_BOUNDARY));
            if (!(length > 1e-10)) {
                break;
            }
            at.add(length, corrector);
        }
        return new Solution(bestP, bestY, iteration, leastError <= GOOD_ENOUGH);
    }

    /** Keeps this iterate if it is the best so far; errors are in units of what is wanted. */
    private boolean keep(double error) {
        if (!(error < leastError)) {
            return false;
        }
        leastError = error;
        System.arraycopy(at.p, 0, bestP, 0, n);
        System.arraycopy(at.y, 0, bestY, 0, m);
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

    private double priceBelow(int row) {
        return row < programme.equalities() ? priceAbove : 0;
    }

    private boolean free(int i) {
        return upper[i] > lower[i];
    }

    private double widest() {
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, upper[i] - lower[i]);
        }
        return most;
    }

    /** Start near no step at all, a tenth of the box away from its sides, with duals that suit the gradient. */
    private void start() {
        double mu = 0.1 * Math.max(Vectors.largest(programme.gradient()), 1e-3) * widest();
        for (int i = 0; i < n; i++) {
            double margin = 0.1 * (upper[i] - lower[i]);
            at.p[i] = Math.min(Math.max(0, lower[i] + margin), upper[i] - margin);
            if (free(i)) {
                at.zLower[i] = mu / (at.p[i] - lower[i]);
                at.zUpper[i] = mu / (upper[i] - at.p[i]);
            } else {
                at.p[i] = lower[i];
            }
        }
        for (int j = 0; j < m; j++) {
            double r = programme.offsets()[j] + Vectors.dot(rows[j], at.p);
            at.y[j] = j < programme.equalities() ? 0 : Math.min(1, 0.5 * priceAbove);
            at.s[j] = Math.max(r, 0) + mu / (priceAbove - at.y[j]);
            at.t[j] = Math.max(-r, 0) + mu / (priceBelow(j) + at.y[j]);
        }
    }

    private void residuals() {
        for (int i = 0; i < n; i++) {
            residual[i] =
                    programme.gradient()[i] + Vectors.dot(programme.hessian()[i], at.p) - at.zLower[i] + at.zUpper[i];
        }
        for (int j = 0; j < m; j++) {
            Vectors.add(at.y[j], rows[j], residual);
            rowResidual[j] = programme.offsets()[j] + Vectors.dot(rows[j], at.p) - at.s[j] + at.t[j];
        }
        for (int i = 0; i < n; i++) {
            if (!free(i)) {
                residual[i] = 0;
            }
        }
    }

    /** Mean product of the pairs that are to be complementary, after a step of some length along a direction. */
    private double complementarity(Point d, double length) {
        double sum = 0;
        int pairs = 2 * m;
        for (int i = 0; i < n; i++) {
            if (free(i)) {
                double dp = length * d.p[i];
                sum += (at.p[i] + dp - lower[i]) * (at.zLower[i] + length * d.zLower[i])
                        + (upper[i] - at.p[i] - dp) * (at.zUpper[i] + length * d.zUpper[i]);
                pairs += 2;
            }
        }
        for (int j = 0; j < m; j++) {
            double dy = length * d.y[j];
            sum += (at.s[j] + length * d.s[j]) * (priceAbove - at.y[j] - dy)
                    + (at.t[j] + length * d.t[j]) * (priceBelow(j) + at.y[j] + dy);
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /** How far a row gives way per unit of its multiplier: s/zs + t/zt. */
    private double give(int j) {
        return Math.max(at.s[j] / (priceAbove - at.y[j]) + at.t[j] / (priceBelow(j) + at.y[j]), LEAST_GIVE);
    }

    /** Factors B + Zl/Xl + Zu/Xu + A' diag(1/give) A, null if the arithmetic gives out. */
    private CholeskyFactor factor() {
        for (int i = 0; i < n; i++) {
            System.arraycopy(programme.hessian()[i], 0, system[i], 0, n);
            if (free(i)) {
                system[i][i] += at.zLower[i] / (at.p[i] - lower[i]) + at.zUpper[i] / (upper[i] - at.p[i]);
            }
        }
        for (int j = 0; j < m; j++) {
            addRow(rows[j], 1 / give(j));
        }
        for (int i = 0; i < n; i++) {
            if (!free(i)) {
                Arrays.fill(system[i], 0);
                for (int k = 0; k < i; k++) {
                    system[k][i] = 0;
                }
                system[i][i] = 1;
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

    private CholeskyFactor decompose() {
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
            // Where rounding has the upper hand, a little more on the diagonal.
            final Optional<CholeskyFactor> factor = CholeskyFactor.of(system);
            if (factor.isPresent()) {
                return factor.get();
            }
        }
        return null;
    }

    /** Puts onto a side of the box what has come close to it and is pressed against it. */
    private void snap() {
        for (int i = 0; i < n; i++) {
            double near = 1e-9 * Math.min(1, upper[i] - lower[i]);
            if (at.p[i] - lower[i] < near && at.zLower[i] > at.p[i] - lower[i]) {
                bestP[i] = lower[i];
            } else if (upper[i] - at.p[i] < near && at.zUpper[i] > upper[i] - at.p[i]) {
                bestP[i] = upper[i];
            }
        }
    }

    /** Writes a step of Newton's method to products of the value of mu, less the terms of second order of another step. */
    private void direct(Point to, CholeskyFactor solver, double mu, Point before) {
        final double[] right = new double[n];
        final double[] rowRight = new double[m];
        final double[] lowerGoal = new double[n];
        final double[] upperGoal = new double[n];
        for (int i = 0; i < n; i++) {
            if (free(i)) {
                lowerGoal[i] = mu - before.p[i] * before.zLower[i];
                upperGoal[i] = mu + before.p[i] * before.zUpper[i];
                right[i] = -residual[i];
                right[i] += lowerGoal[i] / (at.p[i] - lower[i]) - at.zLower[i];
                right[i] -= upperGoal[i] / (upper[i] - at.p[i]) - at.zUpper[i];
            }
        }
        for (int j = 0; j < m; j++) {
            // what s and t change by with no change of y
            to.s[j] = (mu + before.s[j] * before.y[j]) / (priceAbove - at.y[j]) - at.s[j];
            to.t[j] = (mu - before.t[j] * before.y[j]) / (priceBelow(j) + at.y[j]) - at.t[j];
            rowRight[j] = -rowResidual[j] + to.s[j] - to.t[j];
            Vectors.add(rowRight[j] / give(j), rows[j], right);
        }
        for (int i = 0; i < n; i++) {
            right[i] = free(i) ? right[i] : 0;
        }
        final double[] solved = solver.solve(right);
        System.arraycopy(solved, 0, to.p, 0, n);
        for (int i = 0; i < n; i++) {
            if (free(i)) {
                to.zLower[i] = (lowerGoal[i] - at.zLower[i] * to.p[i]) / (at.p[i] - lower[i]) - at.zLower[i];
                to.zUpper[i] = (upperGoal[i] + at.zUpper[i] * to.p[i]) / (upper[i] - at.p[i]) - at.zUpper[i];
            }
        }
        for (int j = 0; j < m; j++) {
            to.y[j] = (Vectors.dot(rows[j], to.p) - rowRight[j]) / give(j);
            to.s[j] += at.s[j] / (priceAbove - at.y[j]) * to.y[j];
            to.t[j] -= at.t[j] / (priceBelow(j) + at.y[j]) * to.y[j];
        }
    }

    /** The longest step along a direction up to a share of the way to the nearest boundary, at most 1. */
    private double longest(Point d, double share) {
        double least = 1 / share;
        for (int i = 0; i < n; i++) {
            if (free(i)) {
                least = within(least, at.p[i] - lower[i], d.p[i]);
                least = within(least, upper[i] - at.p[i], -d.p[i]);
                least = within(least, at.zLower[i], d.zLower[i]);
                least = within(least, at.zUpper[i], d.zUpper[i]);
            }
        }
        for (int j = 0; j < m; j++) {
            least = within(least, at.s[j], d.s[j]);
            least = within(least, at.t[j], d.t[j]);
            least = within(least, priceAbove - at.y[j], -d.y[j]);
            least = within(least, priceBelow(j) + at.y[j], d.y[j]);
        }
        return share * least;
    }

    private static double within(double least, double value, double change) {
        if (Double.isNaN(change)) {
            return Double.NaN;
        }
        return value + least * change < 0 ? -value / change : least;
    }

    /** An iterate or a step of it: the variables, the duals of the box's sides, the rows' multipliers and slacks. */
    private final class Point {

        private final double[] p = new double[n];
        private final double[] zLower = new double[n];
        private final double[] zUpper = new double[n];
        private final double[] y = new double[m];
        private final double[] s = new double[m];
        private final double[] t = new double[m];

        void add(double length, Point d) {
            Vectors.add(length, d.p, p);
            Vectors.add(length, d.zLower, zLower);
            Vectors.add(length, d.zUpper, zUpper);
            Vectors.add(length, d.y, y);
            Vectors.add(length, d.s, s);
            Vectors.add(length, d.t, t);
        }
    }
}

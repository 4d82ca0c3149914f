package space.apophis.transfer.optimisation;

import java.util.Arrays;
import java.util.Locale;

/** One search for an optimum, as described at {@link SequentialQuadraticProgramming}: the point, and what is learned. */
final class TrustRegionSearch {

    private static final double LARGEST_RADIUS = 1e6;
    private static final double LEAST_RADIUS = 1e-13;
    private static final double LARGEST_PENALTY = 1e10;
    private static final double FIRST_PENALTY = 10;
    private static final double LEAST_AGREEMENT = 1e-4;
    private static final int MOST_RESETS = 5;
    private static final double ENDLESS = -1e8;

    private final SequentialQuadraticProgramming settings;
    private final NonlinearProgramme programme;
    private final int n;
    private final int equalities;
    private final double[] lower;
    private final double[] upper;
    private final DampedHessian hessian;
    private final double[] before;
    private double[] x;
    private double[] trialPoint;
    private Evaluation current;
    private Evaluation trial;
    private double radius;
    private double penalty = FIRST_PENALTY;
    private double[] multipliers;
    private double stationarity = Double.NaN;
    private boolean cornered;
    private boolean outside;
    private int fresh = MOST_RESETS;
    private double[] bestPoint;
    private double bestObjective;
    private double bestViolation;
    private int iteration;

    TrustRegionSearch(SequentialQuadraticProgramming settings, NonlinearProgramme programme, double[] guess) {
        this.settings = settings;
        this.programme = programme;
        n = programme.variables();
        equalities = programme.equalities();
        lower = programme.lower();
        upper = programme.upper();
        if (guess.length != n || lower.length != n || upper.length != n) {
            throw new IllegalArgumentException("guess and bounds must have one entry per variable");
        }
        hessian = new DampedHessian(n);
        before = new double[n];
        x = new double[n];
        trialPoint = new double[n];
        for (int i = 0; i < n; i++) {
            if (!(lower[i] <= upper[i]) || !Double.isFinite(guess[i])) {
                throw new IllegalArgumentException("variable " + i + " has crossed bounds or no finite guess");
            }
            x[i] = Math.min(Math.max(guess[i], lower[i]), upper[i]);
        }
        current = new Evaluation(programme);
        trial = new Evaluation(programme);
        radius = settings.trustRadius();
        multipliers = new double[equalities + programme.inequalities()];
    }

    Optimum run() {
        current.of(programme, x);
        if (!current.isDefined()) {
            return new Optimum(
                    x,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    0,
                    Outcome.LIMIT,
                    "the programme is not defined at the guess");
        }
        penalty = Math.max(FIRST_PENALTY, Vectors.largest(current.gradient()));
        remember();
        for (iteration = 1; iteration <= settings.mostIterations(); iteration++) {
            ElasticProgramme model = model();
            InteriorPoint.Solution step = steer(model);
            multipliers = step.multipliers();
            stationarity = stationarity(current, multipliers);
            if (current.violation() <= settings.feasibilityTolerance()) {
                if (stationarity <= settings.optimalityTolerance() * Math.max(1, Vectors.largest(multipliers))) {
                    return end(Outcome.OPTIMAL, "constraints and conditions of first order are met");
                }
                if (current.objective() < ENDLESS) {
                    return end(Outcome.LIMIT, "the objective falls without end");
                }
            } else if (cornered) {
                return end(Outcome.INFEASIBLE, "no small step lessens the sum of violations of constraints");
            }
            attempt(model.withPenalty(penalty), step);
            if (radius < LEAST_RADIUS * Math.max(1, Vectors.largest(x))) {
                return unfinished("steps became too short to go on");
            }
        }
        iteration = settings.mostIterations();
        return unfinished(String.format(Locale.ROOT, "stopped after %d iterations", iteration));
    }

    /** The programme to first order, with the curvature known so far, within the trust region and the bounds. */
    private ElasticProgramme model() {
        double[] low = new double[n];
        double[] high = new double[n];
        for (int i = 0; i < n; i++) {
            low[i] = Math.max(lower[i] - x[i], -radius);
            high[i] = Math.min(upper[i] - x[i], radius);
        }
        return new ElasticProgramme(
                hessian.matrix(), current.gradient(), rows(current), values(current), equalities, penalty, low, high);
    }

    /**
     * Solves the model, with the penalty raised until the step does its share towards meeting the constraints (Byrd,
     * Nocedal and Waltz 2008, Optim. Methods Softw. 23, 197, "steering").
     */
    private InteriorPoint.Solution steer(ElasticProgramme model) {
        InteriorPoint.Solution step = new InteriorPoint(model).solve();
        cornered = false;
        double small = 0.1 * settings.feasibilityTolerance();
        double left = model.violation(step.step());
        if (left <= small) {
            if (outside && fresh > 0) {
                // multipliers have been at the price till now, and the curvature learned with them is not the optimum's
                outside = false;
                fresh--;
                hessian.reset();
                return new InteriorPoint(model).solve();
            }
            return step;
        }
        outside = true;
        double now = model.violation(new double[n]);
        double least =
                model.violation(new InteriorPoint(model.feasibility()).solve().step());
        cornered = now - least <= settings.optimalityTolerance() * Math.min(1, radius);
        double wanted = least <= small ? small : now - 0.3 * (now - least);
        while (left > wanted && penalty < LARGEST_PENALTY && !cornered) {
            penalty *= 10;
            step = new InteriorPoint(model.withPenalty(penalty)).solve();
            left = model.violation(step.step());
        }
        return step;
    }

    /** Tries a step, and if it fails a corrected one; sets the radius by how well the model predicted the change. */
    private void attempt(ElasticProgramme model, InteriorPoint.Solution step) {
        double[] p = step.step();
        double size = Vectors.largest(p);
        double now = merit(current);
        double promised = model.penalty() * (model.violation(new double[n]) - model.violation(p)) - model.quadratic(p);
        if (!step.solved() && promised <= 0) {
            radius *= 0.25; // the quadratic programme has got the better of the arithmetic: ask for less
            return;
        }
        double agreement = agreement(p, now, promised);
        if (Double.isNaN(agreement)) {
            radius = 0.25 * Math.min(radius, size);
            return;
        }
        if (agreement < 0.25 && model.rows().length > 0) {
            InteriorPoint.Solution corrected = new InteriorPoint(model.withOffsets(offsetsAfter(model, p))).solve();
            double better = agreement(corrected.step(), now, promised);
            if (better > agreement) {
                agreement = better;
            } else {
                agreement = agreement(p, now, promised);
            }
        }
        learn();
        if (agreement > LEAST_AGREEMENT) {
            accept();
        }
        if (agreement < 0.25) {
            radius = 0.5 * Math.min(radius, size);
        } else if (agreement > 0.75 && size > 0.9 * radius) {
            radius = Math.min(2 * radius, LARGEST_RADIUS);
        }
    }

    /** Evaluates at x + p: change of merit over the one promised, not a number where the programme is not defined. */
    private double agreement(double[] p, double now, double promised) {
        for (int i = 0; i < n; i++) {
            trialPoint[i] = Math.min(Math.max(x[i] + p[i], lower[i]), upper[i]);
        }
        trial.of(programme, trialPoint);
        if (!trial.isDefined()) {
            return Double.NaN;
        }
        double noise = 10 * Math.ulp(1.0) * (Math.max(1, Math.abs(now)) + penalty);
        return (now - merit(trial) + noise) / (Math.max(promised, 0) + noise);
    }

    /** Offsets with the constraints' curvature along p in them, for the correction of second order (N. and W. 18.3). */
    private double[] offsetsAfter(ElasticProgramme model, double[] p) {
        double[] offsets = values(trial);
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] -= Vectors.dot(model.rows()[i], p);
        }
        return offsets;
    }

    /** Learns the curvature from the change of the gradient of the Lagrangian to the trial point, taken or not. */
    private void learn() {
        double[] step = new double[n];
        for (int i = 0; i < n; i++) {
            step[i] = trialPoint[i] - x[i];
        }
        lagrangian(current, multipliers, before);
        double[] change = new double[n];
        lagrangian(trial, multipliers, change);
        Vectors.add(-1, before, change);
        hessian.update(step, change);
    }

    /** Moves to the trial point. */
    private void accept() {
        Evaluation spare = current;
        current = trial;
        trial = spare;
        double[] point = x;
        x = trialPoint;
        trialPoint = point;
        remember();
    }

    private void remember() {
        double violation = current.violation();
        if (violation <= settings.feasibilityTolerance()
                && (bestPoint == null || current.objective() < bestObjective)) {
            bestPoint = x.clone();
            bestObjective = current.objective();
            bestViolation = violation;
        }
    }

    private double merit(Evaluation at) {
        double sum = 0;
        for (double c : at.equalities()) {
            sum += Math.abs(c);
        }
        for (double d : at.inequalities()) {
            sum += Math.max(d, 0);
        }
        return at.objective() + penalty * sum;
    }

    private void lagrangian(Evaluation at, double[] weights, double[] into) {
        System.arraycopy(at.gradient(), 0, into, 0, n);
        double[][] rows = rows(at);
        for (int i = 0; i < rows.length; i++) {
            Vectors.add(weights[i], rows[i], into);
        }
    }

    /** The largest way left along the gradient of the Lagrangian within the bounds, and product of d and multiplier. */
    private double stationarity(Evaluation at, double[] weights) {
        double[] gradient = new double[n];
        lagrangian(at, weights, gradient);
        double most = 0;
        for (int i = 0; i < n; i++) {
            double to = Math.min(Math.max(x[i] - gradient[i], lower[i]), upper[i]);
            most = Math.max(most, Math.abs(to - x[i]));
        }
        for (int j = 0; j < at.inequalities().length; j++) {
            most = Math.max(most, Math.abs(Math.min(-at.inequalities()[j], weights[equalities + j])));
        }
        return most;
    }

    private Optimum unfinished(String why) {
        if (current.violation() > settings.feasibilityTolerance() && bestPoint != null) {
            return new Optimum(bestPoint, bestObjective, bestViolation, Double.NaN, iteration, Outcome.FEASIBLE, why);
        }
        return end(current.violation() <= settings.feasibilityTolerance() ? Outcome.FEASIBLE : Outcome.LIMIT, why);
    }

    private Optimum end(Outcome outcome, String why) {
        return new Optimum(x, current.objective(), current.violation(), stationarity, iteration, outcome, why);
    }

    private static double[][] rows(Evaluation at) {
        int first = at.equalities().length;
        double[][] rows = Arrays.copyOf(at.equalityJacobian(), first + at.inequalities().length);
        System.arraycopy(at.inequalityJacobian(), 0, rows, first, at.inequalities().length);
        return rows;
    }

    private static double[] values(Evaluation at) {
        int first = at.equalities().length;
        double[] values = Arrays.copyOf(at.equalities(), first + at.inequalities().length);
        System.arraycopy(at.inequalities(), 0, values, first, at.inequalities().length);
        return values;
    }
}

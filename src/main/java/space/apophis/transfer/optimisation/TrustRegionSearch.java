package space.apophis.transfer.optimisation;

import java.util.Arrays;
import java.util.Locale;

/** One search for an optimum, as told in {@link SequentialQuadraticProgramming}: the point, and what is learned. */
final class TrustRegionSearch {

    private static final double LARGEST_RADIUS = 1e12;
    private static final double LEAST_RADIUS = 1e-13;
    private static final double LARGEST_PENALTY = 1e10;
    private static final double FIRST_PENALTY = 10;
    private static final double LEAST_AGREEMENT = 1e-4;
    private static final double ENDLESS = -1e12;

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
            QuadraticStep step = steer(model);
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

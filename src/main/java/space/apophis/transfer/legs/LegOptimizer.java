package space.apophis.transfer.legs;

import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.hipparchus.util.FastMath;

/**
 * Single runs of CMA-ES (Hansen 2006) on a plan. Which run it is decides all its random numbers. Safe for several threads.
 *
 * @param plan searched
 * @param variables of the plan
 */
record LegOptimizer(LegPlan plan, LegVariables variables) {

    private static final double GLOBAL_SIGMA = 0.3;
    private static final double TIME_SIGMA = 0.1;
    private static final double WIDEST = 0.1;
    private static final double NARROWEST = 0.003;
    private static final int GENERATIONS = 400;

    LegOptimizer(LegPlan plan) {
        this(plan, new LegVariables(plan));
    }

    /** Hansen's default, 4 + 3 ln n. */
    private int population() {
        return 4 + (int) (3.0 * FastMath.log(FastMath.max(1, variables.count())));
    }

    /**
     * From anywhere.
     *
     * @param larger how many times the default population
     */
    LegTrial global(long seed, int larger) {
        final RandomGenerator random = new Well19937c(seed);
        final double[] start = new double[variables.count()];
        for (int i = 0; i < start.length; i++) {
            start[i] = random.nextDouble();
        }
        return run(start, sigmas(GLOBAL_SIGMA, GLOBAL_SIGMA), larger * population(), GENERATIONS, random);
    }

    /** From about a {@link LegGuess}, more or less near it. */
    LegTrial guided(long seed) {
        final RandomGenerator random = new Well19937c(seed);
        final double[] start = new LegGuess(plan, variables).point(random);
        final double[] low = variables.low();
        final double[] high = variables.high();
        final double width = WIDEST * FastMath.pow(NARROWEST / WIDEST, random.nextDouble());
        for (int i = 0; i < start.length; i++) {
            final double off = random.nextGaussian();
            start[i] = FastMath.max(low[i], FastMath.min(high[i], start[i] + 0.3 * width * off));
        }
        return run(start, sigmas(TIME_SIGMA, width), 2 * population(), GENERATIONS, random);
    }

    /** First steps along the times and along all else. */
    private double[] sigmas(double ofTimes, double ofOthers) {
        final double[] sigmas = new double[variables.count()];
        final double[] low = variables.low();
        final double[] high = variables.high();
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = FastMath.min(variables.isTime(i) ? ofTimes : ofOthers, high[i] - low[i]);
        }
        return sigmas;
    }

    /** From a point, closer by each step, until a pass gains less than a part in a million. */
    LegTrial local(LegTrial from, long seed) {
        LegTrial best = from;
        double sigma = 0.03;
        for (int i = 0; i < 8; i++) {
            final LegTrial next =
                    run(best.point(), sigmas(sigma, sigma), 2 * population(), GENERATIONS, new Well19937c(seed + i));
            final double gain = best.cost() - next.cost();
            best = gain > 0.0 ? next : best;
            if (gain < 1e-6 * best.cost() && i > 2) {
                break;
            }
            sigma = FastMath.max(1e-5, 0.3 * sigma);
        }
        return best;
    }

    /** What a point costs. */
    LegTrial at(double[] point) {
        return new LegTrial(point, new LegEvaluation(plan, variables).cost(point));
    }

    private LegTrial run(double[] start, double[] sigmas, int population, int generations, RandomGenerator random) {
        final LegEvaluation evaluation = new LegEvaluation(plan, variables);
        if (start.length == 0) {
            return new LegTrial(start, evaluation.cost(start));
        }
        final double[] best = start.clone();
        final double[] least = {evaluation.cost(start)};
        final double[] low = variables.low();
        final double[] high = variables.high();
        try {
            new CMAESOptimizer(generations, 0.0, true, 0, 0, random, false, new SimpleValueChecker(1e-10, 1e-5))
                    .optimize(
                            new MaxEval(Integer.MAX_VALUE),
                            new ObjectiveFunction(point -> {
                                final double cost = evaluation.cost(point);
                                if (cost < least[0]) {
                                    least[0] = cost;
                                    System.arraycopy(point, 0, best, 0, point.length);
                                }
                                return cost;
                            }),
                            GoalType.MINIMIZE,
                            new InitialGuess(start),
                            new SimpleBounds(low, high),
                            new CMAESOptimizer.Sigma(sigmas),
                            new CMAESOptimizer.PopulationSize(population));
        } catch (MathIllegalStateException e) {
            // The covariance has broken down: the end of this run, and what it found stays.
            return new LegTrial(best, least[0]);
        }
        return new LegTrial(best, least[0]);
    }
}

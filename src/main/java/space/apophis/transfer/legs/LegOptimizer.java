package space.apophis.transfer.legs;

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
    private static final int GLOBAL_GENERATIONS = 400;
    private static final int LOCAL_GENERATIONS = 400;

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
        return run(start, GLOBAL_SIGMA, larger * population(), GLOBAL_GENERATIONS, random);
    }

    /** From a point, closer by each step, until a pass gains less than a part in a million. */
    LegTrial local(LegTrial from, long seed) {
        LegTrial best = from;
        double sigma = 0.03;
        for (int i = 0; i < 8; i++) {
            final LegTrial next =
                    run(best.point(), sigma, 2 * population(), LOCAL_GENERATIONS, new Well19937c(seed + i));
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

    private LegTrial run(double[] start, double sigma, int population, int generations, RandomGenerator random) {
        final LegEvaluation evaluation = new LegEvaluation(plan, variables);
        if (start.length == 0) {
            return new LegTrial(start, evaluation.cost(start));
        }
        final double[] best = start.clone();
        final double[] least = {evaluation.cost(start)};
        final double[] sigmas = new double[start.length];
        final double[] low = variables.low();
        final double[] high = variables.high();
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = FastMath.min(sigma, high[i] - low[i]);
        }
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
        return new LegTrial(best, least[0]);
    }
}

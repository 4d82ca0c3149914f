package space.apophis.transfer.legs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;

/**
 * Search for the trajectory on which the craft has to give least, in the variables of MGA-1DSM ({@link LegEvaluation}): runs of CMA-ES, every fourth from anywhere, with
 * populations of two, four and eight times the default in turn (after Auger and Hansen 2005, CEC, "A restart CMA evolution
 * strategy with increasing population size"), the rest from a {@link LegGuess}; the best of them refined by runs of small
 * steps; then each manoeuvre that is hardly worth making is left out, and what is left refined again. Runs share all
 * processors, each with random numbers of its own, so the result is a matter of the seed alone.
 *
 * @param plan what to search
 * @param seed of all random numbers
 * @param restarts how many runs
 */
public record LegSearch(LegPlan plan, long seed, int restarts) {

    /** How many of the restarts are refined. */
    private static final int REFINED = 4;

    /** A manoeuvre below this, m/s, is tried without. */
    private static final double SMALL = 5.0;

    /** What leaving a manoeuvre out may cost, m/s. */
    private static final double WORTH = 0.1;

    /** Of so many runs the first starts from anywhere. */
    private static final int ROUND = 4;

    private static final int POPULATIONS = 3;

    /** Odd and far from round, as a step between seeds. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    public LegSearch {
        if (restarts < 1) {
            throw new InputFault("a search needs at least one start");
        }
    }

    /**
     * The best of the whole plan; not always one that can be flown, which it says.
     *
     * @throws InputFault if no arcs join the bodies at all
     */
    public LegSolution best(Progress progress) {
        final AtomicInteger done = new AtomicInteger();
        return best(plan, seed, () -> progress.report("searching legs", done.incrementAndGet(), restarts + 1));
    }

    /**
     * The best of each stretch of the launch dates.
     *
     * @param launchStep length of a stretch, s
     * @return the cheapest first, those that cannot be flown last
     */
    public List<LegSolution> bestOfLaunches(double launchStep, Progress progress) {
        final TimeRange launch = plan.launch().when();
        final int stretches =
                (int) FastMath.max(1.0, FastMath.ceil((launch.latest() - launch.earliest()) / launchStep - 1e-9));
        final AtomicInteger done = new AtomicInteger();
        final Runnable step =
                () -> progress.report("searching legs", done.incrementAndGet(), (long) stretches * (restarts + 1));
        final List<LegSolution> solutions = new ArrayList<>();
        for (int i = 0; i < stretches; i++) {
            final double from = launch.earliest() + i * launchStep;
            final TimeRange stretch = new TimeRange(from, FastMath.min(launch.latest(), from + launchStep));
            solutions.add(best(plan.with(0, plan.launch().within(stretch)), seed + i * 31L, step));
        }
        solutions.sort(Comparator.comparing((LegSolution solution) -> !solution.isFlyable())
                .thenComparingDouble(LegSolution::deltaV));
        return solutions;
    }

    private LegSolution best(LegPlan searched, long first, Runnable step) {
        final LegOptimizer optimizer = new LegOptimizer(searched);
        final LegTrial[] trials = IntStream.range(0, restarts)
                .parallel()
                .mapToObj(i -> {
                    final long own = first + (i + 1) * STRIDE;
                    final LegTrial trial = i % ROUND == 0
                            ? optimizer.global(own, 2 << i / ROUND % POPULATIONS)
                            : optimizer.guided(own);
                    step.run();
                    return trial;
                })
                .toArray(LegTrial[]::new);
        Arrays.sort(trials, Comparator.comparingDouble(LegTrial::cost));
        final LegTrial best = IntStream.range(0, Math.min(REFINED, trials.length))
                .parallel()
                .mapToObj(i -> optimizer.local(trials[i], first + i))
                .reduce((a, b) -> b.cost() < a.cost() ? b : a)
                .orElseThrow();
        final LegSolution solution = pruned(optimizer, best, first);
        step.run();
        return solution;
    }

    /** Goes on from a trajectory near the best one, as of a plan that differs little. */
    public LegSolution near(LegTrajectory start) {
        final LegOptimizer optimizer = new LegOptimizer(plan);
        final LegTrial from = optimizer.at(optimizer.variables().pointOf(start));
        return pruned(optimizer, optimizer.local(from, seed), seed);
    }

    /** Leaves out each manoeuvre that is hardly worth making, the smallest first. */
    private static LegSolution pruned(LegOptimizer optimizer, LegTrial found, long seed) {
        LegOptimizer kept = optimizer;
        LegTrial best = found;
        LegTrajectory trajectory = trajectory(kept, best);
        for (int i = smallest(kept.plan(), trajectory); i >= 0; ) {
            final PlannedManoeuvre manoeuvre =
                    (PlannedManoeuvre) kept.plan().nodes().get(i);
            final LegOptimizer without = new LegOptimizer(kept.plan().with(i, manoeuvre.omitted()));
            final LegTrial next = without.local(without.at(without.variables().pointOf(trajectory)), seed);
            if (next.cost() > best.cost() + WORTH) {
                break;
            }
            kept = without;
            best = next;
            trajectory = trajectory(kept, best);
            i = smallest(kept.plan(), trajectory);
        }
        return LegSolution.of(optimizer.plan(), trajectory);
    }

    private static LegTrajectory trajectory(LegOptimizer optimizer, LegTrial trial) {
        final LegTrajectory trajectory =
                new LegEvaluation(optimizer.plan(), optimizer.variables()).trajectory(trial.point());
        if (trajectory == null) {
            throw new InputFault("no conic joins the bodies of the legs at any of the dates tried");
        }
        return trajectory;
    }

    /** Place of the smallest manoeuvre worth leaving out; -1 if there is none. */
    private static int smallest(LegPlan plan, LegTrajectory trajectory) {
        int smallest = -1;
        for (int i = 0; i < plan.nodes().size(); i++) {
            final double deltaV = trajectory.nodes().get(i).deltaV();
            if (plan.isFreeManoeuvre(i)
                    && deltaV < SMALL
                    && (smallest < 0
                            || deltaV < trajectory.nodes().get(smallest).deltaV())) {
                smallest = i;
            }
        }
        return smallest;
    }
}

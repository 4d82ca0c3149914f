package space.apophis.transfer.ion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.optimisation.Optimum;
import space.apophis.transfer.optimisation.Outcome;
import space.apophis.transfer.optimisation.SequentialQuadraticProgramming;

/**
 * Search for the flight under ion thrust that keeps most mass: from each of the cheapest ways along Lambert arcs, the
 * engines off, sequential quadratic programming leads to a flight; the best of these is taken. More starts than there are
 * such ways begin at them again with throttles at random. The same search gives the same flight, on any number of threads.
 *
 * @param gridStep of the times in the search for ways, s
 * @param mostRevolutions of a phase
 * @param starts how many to try, at least 1
 * @param seed of the throttles at random
 */
public record IonSearch(double gridStep, int mostRevolutions, int starts, long seed) {

    /** Rounding of throttles for a flight of few segments: rough, which leads on from engines off, then less so. */
    private static final List<Stage> COARSE = List.of(new Stage(0.1, 80), new Stage(0.01, 80));

    /** The same for the plan's own segments: to where propellant is counted to parts in ten thousand. */
    private static final List<Stage> FINE = List.of(new Stage(0.01, 60), new Stage(1e-3, 60), new Stage(1e-4, 30));

    /** The same for the rest of a flight, which begins near where it ends. */
    private static final List<Stage> ONWARD = List.of(new Stage(1e-3, 50));

    /** Flights of few segments that are refined. */
    private static final int REFINED = 2;

    /** Of the units of a flight: 50 m and 0.01 mm/s. */
    private static final double FEASIBLE = 1e-8;

    /** The same for a flight of few segments worth going on from: 5000 km and 1 m/s. */
    private static final double PROMISING = 1e-3;

    private static final double OPTIMAL = 1e-4;
    private static final double TRUST = 1.0;
    private static final double RANDOM_THROTTLE = 0.3;
    private static final double KM = 1e3;

    public IonSearch {
        if (!(gridStep > 0.0 && mostRevolutions >= 0 && starts >= 1)) {
            throw new IllegalArgumentException("a search needs a step, revolutions and starts");
        }
    }

    /** The best flight found. */
    public IonOutcome best(IonPlan plan) {
        final List<BallisticPath> paths = new BallisticSearch(plan, gridStep, mostRevolutions).best(starts);
        if (paths.isEmpty()) {
            return new IonOutcome(Optional.empty(), -1, route(plan) + ": no Lambert arcs lead along it");
        }
        final IonPlan coarse = plan.coarse();
        final List<Trial> trials = IntStream.range(0, starts)
                .parallel()
                .mapToObj(i -> solve(coarse, paths.get(i % paths.size()), i, i >= paths.size()))
                .toList();
        final List<Trial> refined = trials.stream()
                .filter(trial -> trial.optimum.violation() < PROMISING)
                .sorted(Comparator.comparingDouble(trial -> trial.optimum.objective()))
                .limit(REFINED)
                .toList()
                .parallelStream()
                .map(trial -> refined(plan, coarse, trial))
                .toList();
        return refined.stream()
                .filter(trial -> trial.optimum.outcome().isUsable())
                // Not by mass, of which rougher throttles do not count all.
                .min(Comparator.comparingDouble(trial -> trial.flight.deltaV()))
                .map(trial -> found(plan, trial))
                .orElseGet(() -> notFound(plan, refined.isEmpty() ? trials : refined));
    }

    /**
     * The flight of a plan near one of a neighbouring plan, as another launch day, asymptote or load: a single start, for
     * scans in which one answer leads to the next.
     *
     * @param neighbour of the same nodes and segments
     */
    public static IonOutcome near(IonPlan plan, IonFlight neighbour) {
        final double[] values = chain(plan, 1.0).layout().of(neighbour);
        final Trial trial = improved(plan, values, 0, FINE);
        return trial.optimum.outcome().isUsable() ? found(plan, trial) : notFound(plan, List.of(trial));
    }

    /**
     * The rest of a flight after a failure, likewise, to where propellant is counted to a part in a thousand.
     *
     * @param neighbour of the same nodes and segments
     */
    static Optional<IonFlight> onward(IonPlan plan, IonFlight neighbour) {
        final double[] values = chain(plan, 1.0).layout().of(neighbour);
        try {
            final Trial trial = improved(plan, values, 0, ONWARD);
            return trial.optimum.outcome().isUsable() ? Optional.of(trial.flight) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Not even a flight that misses is left from there.
            return Optional.empty();
        }
    }

    /** A rounding of throttles, and the steps of a problem with it. */
    private record Stage(double rounding, int steps) {}

    /** Where other searches may begin: all variables of a chain along the cheapest ways, the engines off, cheapest first. */
    public List<double[]> guesses(IonChain chain) {
        return new BallisticSearch(chain.plan(), gridStep, mostRevolutions)
                .best(starts).stream().map(path -> guess(chain, path)).toList();
    }

    private record Trial(int start, Optimum optimum, IonFlight flight, double[] values) {}

    /** A flight of few segments from a path. */
    private Trial solve(IonPlan plan, BallisticPath path, int start, boolean random) {
        final IonChain chain = chain(plan, COARSE.get(0).rounding());
        final double[] values = guess(chain, path);
        if (random) {
            shake(values, chain.layout().throttlesAt(0), start);
        }
        return improved(plan, values, start, COARSE);
    }

    /** The flight of the plan's own segments that a coarser one leads to. */
    private Trial refined(IonPlan plan, IonPlan coarse, Trial trial) {
        final double[] values =
                chain(plan, 1.0).layout().from(chain(coarse, 1.0).layout(), trial.values);
        return improved(plan, values, trial.start, FINE);
    }

    private static Trial improved(IonPlan plan, double[] guess, int start, List<Stage> stages) {
        double[] values = guess;
        Trial trial = null;
        for (Stage stage : stages) {
            final IonProblem problem = new IonProblem(chain(plan, stage.rounding()));
            final Optimum optimum = new SequentialQuadraticProgramming(FEASIBLE, OPTIMAL, stage.steps(), TRUST)
                    .solve(problem, problem.reduced(values));
            values = problem.whole(optimum.x());
            // A flight of rougher throttles is better than none.
            if (trial == null
                    || optimum.outcome().isUsable()
                    || !trial.optimum.outcome().isUsable()) {
                trial = new Trial(start, optimum, problem.flight(optimum.x()), values);
            }
        }
        return trial;
    }

    private static IonChain chain(IonPlan plan, double rounding) {
        return new IonChain(plan, IonUnits.heliocentric(plan.launchMass()), rounding);
    }

    /** All variables of a flight along a path, the engines off. */
    static double[] guess(IonChain chain, BallisticPath path) {
        final IonLayout layout = chain.layout();
        final double[] values = new double[layout.size()];
        for (int k = 0; k < path.times().size(); k++) {
            final IonNode node = chain.plan().nodes().get(k);
            final Vector3D excess = path.velocity(k)
                    .subtract(node.motion().apply(path.times().get(k)).getVelocity());
            final double share = FastMath.min(1.0, node.greatestSpeed() / excess.getNorm());
            values[layout.timeAt(k)] = layout.variableOf(path.times().get(k));
            for (int i = 0; i < 3; i++) {
                values[layout.excessAt(k) + i] =
                        share * excess.toArray()[i] / chain.units().speed();
            }
            values[layout.massAt(k)] = chain.plan().launchMass() / chain.units().mass();
        }
        return values;
    }

    private void shake(double[] values, int from, int start) {
        final SplittableRandom random = new SplittableRandom(seed + start);
        for (int i = from; i < values.length; i++) {
            values[i] = RANDOM_THROTTLE * random.nextDouble(-1.0, 1.0);
        }
    }

    private static IonOutcome found(IonPlan plan, Trial trial) {
        final IonFlight flight = trial.flight;
        return new IonOutcome(
                Optional.of(flight),
                trial.start,
                String.format(
                        Locale.ROOT,
                        "%s: %.2f kg of propellant, %.3f km/s, %s",
                        route(plan),
                        flight.propellant(),
                        flight.deltaV() / KM,
                        trial.optimum.outcome() == Outcome.OPTIMAL
                                ? "a local optimum"
                                : "feasible, not shown to be a local optimum"));
    }

    private static IonOutcome notFound(IonPlan plan, List<Trial> trials) {
        final Trial nearest = trials.stream()
                .min(Comparator.comparingDouble(trial -> trial.optimum.violation()))
                .orElseThrow();
        final IonMatch worst = nearest.flight.matches().stream()
                .max(Comparator.comparingDouble(IonMatch::positionGap))
                .orElseThrow();
        return new IonOutcome(
                Optional.empty(),
                -1,
                String.format(
                        Locale.ROOT,
                        "%s: no flight found with this thrust and propellant from %d starts; the nearest misses between"
                                + " %s and %s by %.0f km and %.0f m/s (%s)",
                        route(plan),
                        trials.size(),
                        worst.from(),
                        worst.to(),
                        worst.positionGap() / KM,
                        worst.velocityGap(),
                        nearest.optimum.message()));
    }

    private static String route(IonPlan plan) {
        return String.join(" to ", plan.nodes().stream().map(IonNode::body).toList());
    }
}

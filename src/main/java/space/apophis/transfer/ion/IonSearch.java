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

    /** Rounding of throttles, from rough, which leads on, to fine, which counts propellant to a part in ten thousand. */
    private static final double[] ROUNDINGS = {0.1, 0.01, 1e-3, 1e-4};

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
        final List<Trial> trials = IntStream.range(0, starts)
                .parallel()
                .mapToObj(i -> solve(plan, paths.get(i % paths.size()), i, i >= paths.size()))
                .toList();
        return trials.stream()
                .filter(trial -> trial.optimum.outcome().isUsable())
                .min(Comparator.comparingDouble(trial -> trial.optimum.objective()))
                .map(trial -> found(plan, trial))
                .orElseGet(() -> notFound(plan, trials));
    }

    /** Where other searches may begin: all variables of a chain along the cheapest ways, the engines off, cheapest first. */
    public List<double[]> guesses(IonChain chain) {
        return new BallisticSearch(chain.plan(), gridStep, mostRevolutions)
                .best(starts).stream().map(path -> guess(chain, path)).toList();
    }

    private record Trial(int start, Optimum optimum, IonFlight flight) {}

    private Trial solve(IonPlan plan, BallisticPath path, int start, boolean random) {
        final IonUnits units = IonUnits.heliocentric(plan.launchMass());
        Optimum optimum = null;
        IonProgramme programme = null;
        double[] values = null;
        for (double rounding : ROUNDINGS) {
            final IonChain chain = new IonChain(plan, units, rounding);
            programme = new IonProgramme(chain);
            if (values == null) {
                values = guess(chain, path);
                if (random) {
                    shake(values, chain.layout().throttlesAt(0), start);
                }
            }
            optimum = SequentialQuadraticProgramming.standard().solve(programme, programme.reduced(values));
            values = programme.whole(optimum.x());
        }
        return new Trial(start, optimum, programme.flight(optimum.x()));
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
                        "%s: %.2f kg of propellant, %.3f km/s (%s)",
                        route(plan),
                        flight.propellant(),
                        flight.deltaV() / KM,
                        trial.optimum.words()));
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
                        nearest.optimum.words()));
    }

    private static String route(IonPlan plan) {
        return String.join(" to ", plan.nodes().stream().map(IonNode::body).toList());
    }
}

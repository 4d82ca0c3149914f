package space.apophis.encounter;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Sweep;
import space.apophis.job.Workers;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.OrbitDraw;

/**
 * Flies orbits drawn to one approach to a body, some batches to a part of the work. The batches depend on the number of orbits
 * alone, so the result is the same to the last bit whoever does the parts.
 *
 * @param window of which the closest approach of each orbit counts
 */
public record SampledPasses(OrbitDraw draw, EnsembleFlight flight, ApproachMap.Window window)
        implements Sweep.Work<SampledPasses.Stretch, SampledPasses.Kept> {

    /** Of 50 orbits over some years, which take some tenths of a second. */
    private static final int LEAST_BATCHES = 2;

    /** More are too many files to keep. */
    private static final int MOST_PARTS = 2000;

    private static final int FIGURES = 4;

    /**
     * Orbits of a part.
     *
     * @param first number of the first
     * @param end after that of the last
     */
    record Stretch(int first, int end) implements Serializable {}

    /**
     * What is left of a part.
     *
     * @param samples numbers of those that have the approach
     * @param figures time, distance, xi and zeta of each of them, in their order
     * @param strikes of all samples in the window
     */
    record Kept(int[] samples, double[] figures, Map<Body, Integer> strikes) {}

    /**
     * Flies them.
     *
     * @param count how many
     * @param everything that goes into them, as text
     * @param finished keeps what is flown
     */
    public ApproachCloud fly(int count, String everything, Workers workers, FinishedParts finished, Progress progress) {
        final List<Kept> parts = workers.run(
                new Sweep<>("ensemble", everything, stretches(count, flight.batch()), Kept.class, this),
                finished,
                progress);
        final Map<Body, Integer> strikes = new EnumMap<>(Body.class);
        for (Body each : Body.values()) {
            strikes.put(each, 0);
        }
        parts.forEach(part -> part.strikes().forEach((struck, hits) -> strikes.merge(struck, hits, Integer::sum)));
        final BitSet there = new BitSet(count);
        parts.forEach(part -> Arrays.stream(part.samples()).forEach(there::set));
        return new ApproachCloud(
                count,
                window.body(),
                there,
                column(parts, 0),
                column(parts, 1),
                column(parts, 2),
                column(parts, 3),
                strikes);
    }

    /** Whole batches but for the last. */
    static List<Stretch> stretches(int count, int batch) {
        final int size = batch * FastMath.max(LEAST_BATCHES, count / batch / MOST_PARTS);
        return IntStream.iterate(0, first -> first < count, first -> first + size)
                .mapToObj(first -> new Stretch(first, FastMath.min(count, first + size)))
                .toList();
    }

    @Override
    public Kept of(Stretch stretch, Progress progress) {
        final List<Integer> samples = new ArrayList<>();
        final List<double[]> figures = new ArrayList<>();
        final Map<Body, Integer> strikes = new EnumMap<>(Body.class);
        final int batches = (stretch.end() - stretch.first() + flight.batch() - 1) / flight.batch();
        for (int i = 0; i < batches; i++) {
            final int first = stretch.first() + i * flight.batch();
            final int batch = i;
            final List<SampleApproach> there = flight
                    .flyBatch(
                            first,
                            FastMath.min(stretch.end(), first + flight.batch()),
                            draw::sample,
                            (task, done, total) -> progress.report(task, batch * total + done, batches * total))
                    .stream()
                    .filter(approach -> approach.time() >= window.from() && approach.time() <= window.to())
                    .toList();
            final List<SampleApproach> nearest =
                    SampleApproach.nearest(there, window.body(), window.from(), window.to());
            nearest.forEach(approach -> samples.add(first + approach.sample()));
            figures.add(figures(nearest));
            there.stream()
                    .filter(SampleApproach::strikes)
                    .forEach(approach -> strikes.merge(approach.body(), 1, Integer::sum));
        }
        return new Kept(
                samples.stream().mapToInt(Integer::intValue).toArray(),
                figures.stream().flatMapToDouble(Arrays::stream).toArray(),
                strikes);
    }

    private double[] figures(List<SampleApproach> approaches) {
        final SolarSystem solarSystem = flight.propagation().solarSystem();
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return approaches.stream()
                .flatMapToDouble(approach -> {
                    final OpikPlane plane = ApproachCloud.plane(approach, motion, solarSystem);
                    return Arrays.stream(new double[] {approach.time(), approach.distance(), plane.xi(), plane.zeta()});
                })
                .toArray();
    }

    private static double[] column(List<Kept> parts, int figure) {
        final int size = parts.stream().mapToInt(part -> part.samples().length).sum();
        final double[] column = new double[size];
        int at = 0;
        for (Kept part : parts) {
            for (int i = figure; i < part.figures().length; i += FIGURES) {
                column[at++] = part.figures()[i];
            }
        }
        return column;
    }
}

package space.apophis.encounter;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.job.Progress;
import space.apophis.uncertainty.SampleStatistics;

/**
 * Many orbits drawn, each brought to its approach by a map: 32 bytes for each. A sample is the same, to the last bit,
 * however many there are and whatever thread has it.
 */
public final class MappedEnsemble {

    /** Samples that are flown too: half of them the first, half the farthest. */
    private static final int CHECKED = 50;

    /** Samples to a piece of work of one thread. */
    private static final int BLOCK = 4096;

    private final ApproachMap map;

    /** By the number of the sample; the first is not a number where there is no approach. */
    private final double[] times;

    private final double[] distances;
    private final double[] xis;
    private final double[] zetas;

    /**
     * Makes the samples 0 to count - 1.
     *
     * @param count at least 2
     */
    public MappedEnsemble(ApproachMap map, int count, Progress progress) {
        this.map = map;
        this.times = new double[count];
        this.distances = new double[count];
        this.xis = new double[count];
        this.zetas = new double[count];
        final AtomicLong done = new AtomicLong();
        IntStream.range(0, (count + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            final int last = FastMath.min(count, (block + 1) * BLOCK);
            for (int number = block * BLOCK; number < last; number++) {
                put(number, map.pass(number));
            }
            progress.report("samples by the map", done.addAndGet(last - (long) block * BLOCK), count);
        });
    }

    private void put(int number, PassCoordinates pass) {
        times[number] = map.isThere(pass) ? pass.time(map.gm()) : Double.NaN;
        distances[number] = pass.distance(map.gm());
        xis[number] = pass.xi();
        zetas[number] = pass.zeta();
    }

    private boolean isThere(int number) {
        return !Double.isNaN(times[number]);
    }

    /** Those that have the approach. */
    public ApproachCloud cloud() {
        final BitSet numbers = new BitSet(times.length);
        int hits = 0;
        for (int number = 0; number < times.length; number++) {
            if (isThere(number)) {
                numbers.set(number);
                hits += distances[number] < map.body().equatorialRadius() ? 1 : 0;
            }
        }
        return new ApproachCloud(
                times.length,
                map.body(),
                numbers,
                there(times, numbers),
                there(distances, numbers),
                there(xis, numbers),
                there(zetas, numbers),
                Map.of(map.body(), hits));
    }

    private static double[] there(double[] column, BitSet numbers) {
        return numbers.cardinality() == column.length
                ? column
                : numbers.stream().mapToDouble(number -> column[number]).toArray();
    }

    /**
     * Flies some of the samples.
     *
     * @param cloud of these samples
     */
    public MapCheck check(ApproachCloud cloud, Progress progress) {
        final List<Integer> numbers = checked();
        final List<Optional<PassCoordinates>> flown = map.flown(numbers, progress);
        final PassCoordinates nominal = map.nominal();
        final Spread plane = new Spread(0.0, cloud.planeCovariance().semiMajor());
        final Spread time = Spread.of(cloud.times());
        final Spread distance = Spread.of(cloud.distances());
        MapCheck check = MapCheck.of(map.orbits(), numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            final int number = numbers.get(i);
            if (isThere(number) != flown.get(i).isPresent()) {
                check = check.apart();
            } else if (isThere(number)) {
                final PassCoordinates pass = flown.get(i).get();
                final double onPlane = FastMath.hypot(xis[number] - pass.xi(), zetas[number] - pass.zeta());
                final double inTime = FastMath.abs(times[number] - pass.time(map.gm()));
                final double inDistance = FastMath.abs(distances[number] - pass.distance(map.gm()));
                check = check.with(
                        onPlane,
                        inTime,
                        inDistance,
                        FastMath.max(
                                plane.share(onPlane, far(number, nominal)),
                                FastMath.max(
                                        time.share(inTime, times[number]),
                                        distance.share(inDistance, distances[number]))));
            }
        }
        return check;
    }

    /** From the nominal point of the target plane, m. */
    private double far(int number, PassCoordinates nominal) {
        return FastMath.hypot(xis[number] - nominal.xi(), zetas[number] - nominal.zeta());
    }

    /** The first samples, and those the map brings farthest. */
    private List<Integer> checked() {
        final PassCoordinates nominal = map.nominal();
        final int first = FastMath.min(times.length, CHECKED / 2);
        record Far(int number, double distance) {}
        final PriorityQueue<Far> farthest =
                new PriorityQueue<>(Comparator.comparingDouble(Far::distance).thenComparing(Far::number));
        for (int number = first; number < times.length; number++) {
            farthest.add(new Far(number, far(number, nominal)));
            if (farthest.size() > CHECKED - first) {
                farthest.remove();
            }
        }
        return IntStream.concat(IntStream.range(0, first), farthest.stream().mapToInt(Far::number))
                .sorted()
                .boxed()
                .toList();
    }

    /** How far a quantity of the samples spreads. */
    private record Spread(double mean, double sigma) {

        static Spread of(double[] values) {
            final SampleStatistics statistics = new SampleStatistics(values);
            return new Spread(statistics.mean(), statistics.sigma());
        }

        /** A difference over sigma, or over the value's own distance from the mean where that is more. */
        double share(double difference, double value) {
            return difference / FastMath.max(sigma, FastMath.abs(value - mean));
        }
    }
}

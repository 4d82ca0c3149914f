package space.apophis.encounter.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hipparchus.random.Well19937a;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.OrbitDraw;

/**
 * Strikes of one body by the orbits of a line of variations, and the chance of a strike by importance sampling along it:
 * places on the line are drawn evenly about those that strike, the rest of each orbit from its Gaussian across the line, and
 * each strike counts with the Gaussian of its place over the density it was drawn with (Milani et al. 2005, section 4.3;
 * Owen 2013, Monte Carlo theory, methods and examples, eq. 9.3). Where the mapping to the target plane bends, this holds
 * while the linear one does not.
 *
 * @param flight of the orbits, past the encounter
 * @param draw the Gaussian of the orbit
 * @param direction of the line among the independent deviates, of unit length
 * @param body that is struck
 * @param from of the encounter, TDB seconds since J2000
 * @param to its end
 */
public record LineStrikes(
        EnsembleFlight flight, OrbitDraw draw, double[] direction, Body body, double from, double to) {

    /** How far along the line is looked, sigmas: beyond lies a probability of 6e-7. */
    private static final double REACH = 5.0;

    private static final int STEPS = 200;
    private static final int DIVISIONS = 20;
    private static final int ROUNDS = 2;

    /** Beyond the stretch that strikes, of its half width: room for orbits beside the line. */
    private static final double ROOM = 0.5;

    private static final double SQRT_2_PI = FastMath.sqrt(2.0 * FastMath.PI);

    /** An orbit of the line: how near it comes to the centre of the body, m; 0 where it strikes. */
    private record Point(double sigma, double distance) {}

    /** A stretch of the line whose orbits strike, sigmas. */
    public record Stretch(double first, double last) {}

    /** A probability, and its standard error. */
    public record Estimate(double probability, double sigma) {}

    /** The stretch that strikes nearest to the middle of the line; empty where none is found. */
    public Optional<Stretch> stretch(Progress progress) {
        List<Point> points = fly(even(-REACH, REACH, STEPS), progress);
        for (int round = 0; round < ROUNDS && points.size() > 2; round++) {
            points = refined(points, progress);
        }
        final List<Point> sorted = points;
        final int start = IntStream.range(0, sorted.size())
                .filter(i -> sorted.get(i).distance() == 0.0)
                .boxed()
                .min(Comparator.comparingDouble(i -> FastMath.abs(sorted.get(i).sigma())))
                .orElse(-1);
        if (start < 0) {
            return Optional.empty();
        }
        int first = start;
        int last = start;
        while (first > 0 && sorted.get(first - 1).distance() == 0.0) {
            first--;
        }
        while (last < sorted.size() - 1 && sorted.get(last + 1).distance() == 0.0) {
            last++;
        }
        return Optional.of(
                new Stretch(sorted.get(first).sigma(), sorted.get(last).sigma()));
    }

    /** Divides the stretches about the orbits that come nearer than their neighbours, or at which strikes begin and end. */
    private List<Point> refined(List<Point> points, Progress progress) {
        final List<Double> more = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            final Point left = points.get(i - 1);
            final Point right = points.get(i);
            final boolean edge = left.distance() == 0.0 != (right.distance() == 0.0);
            final boolean dip = isDip(points, i - 1) || isDip(points, i);
            if (edge || dip && right.distance() > 0.0 && left.distance() > 0.0) {
                final double step = (right.sigma() - left.sigma()) / DIVISIONS;
                IntStream.range(1, DIVISIONS).forEach(k -> more.add(left.sigma() + k * step));
            }
        }
        final List<Point> all = new ArrayList<>(points);
        all.addAll(fly(more.stream().mapToDouble(Double::doubleValue).toArray(), progress));
        all.sort(Comparator.comparingDouble(Point::sigma));
        return all;
    }

    private static boolean isDip(List<Point> points, int i) {
        return i > 0
                && i < points.size() - 1
                && points.get(i).distance() <= points.get(i - 1).distance()
                && points.get(i).distance() <= points.get(i + 1).distance();
    }

    /** Places evenly along the line. */
    public static double[] even(double first, double last, int steps) {
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> first + (last - first) * i / steps)
                .toArray();
    }

    private List<Point> fly(double[] sigmas, Progress progress) {
        final double[] nearest = nearest(sigmas.length, i -> draw.along(direction, sigmas[i]), progress);
        return IntStream.range(0, sigmas.length)
                .filter(i -> nearest[i] < Double.POSITIVE_INFINITY)
                .mapToObj(i -> new Point(sigmas[i], nearest[i]))
                .toList();
    }

    /** How near each orbit comes to the body in the encounter; 0 where it strikes, infinite where it does not come. */
    private double[] nearest(int count, IntFunction<OrbitSample> orbits, Progress progress) {
        final double[] nearest = new double[count];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        flight.fly(
                        count,
                        orbits,
                        (first, approaches) -> approaches.stream()
                                .filter(a -> a.body() == body && a.time() >= from && a.time() <= to)
                                .map(a -> new Found(first + a.sample(), distance(a)))
                                .toList(),
                        "line of variations",
                        progress)
                .forEach(batch -> batch.forEach(
                        found -> nearest[found.number()] = FastMath.min(nearest[found.number()], found.distance())));
        return nearest;
    }

    private record Found(int number, double distance) {}

    private static double distance(SampleApproach approach) {
        return approach.strikes() ? 0.0 : approach.distance();
    }

    /**
     * The chance of a strike about a stretch.
     *
     * @param samples how many orbits
     * @param seed of the places along the line
     */
    public Estimate probability(Stretch stretch, int samples, long seed, Progress progress) {
        final double room = ROOM * FastMath.max(stretch.last() - stretch.first(), 2.0 * REACH / STEPS / DIVISIONS);
        final double low = stretch.first() - room;
        final double width = stretch.last() + room - low;
        final Well19937a random = new Well19937a(seed);
        final double[] sigmas = IntStream.range(0, samples)
                // one in each of as many equal parts: evenly, and drawn all the same
                .mapToDouble(i -> low + width * (i + random.nextDouble()) / samples)
                .toArray();
        final double[] nearest = nearest(samples, i -> draw.across(i, direction, sigmas[i]), progress);
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < samples; i++) {
            if (nearest[i] == 0.0) {
                final double weight = density(sigmas[i]) * width;
                sum += weight;
                squares += weight * weight;
            }
        }
        final double mean = sum / samples;
        // The weights of a wide stretch add up to a little more than all of the Gaussian, or less.
        return new Estimate(
                FastMath.min(1.0, mean), FastMath.sqrt(FastMath.max(0.0, squares / samples - mean * mean) / samples));
    }

    /** The Gaussian of the place on the line, for each sigma. */
    public static double density(double sigma) {
        return FastMath.exp(-0.5 * sigma * sigma) / SQRT_2_PI;
    }
}

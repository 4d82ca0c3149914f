package space.apophis.encounter.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.encounter.ApproachCloud;
import space.apophis.encounter.OpikPlane;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.uncertainty.EnsembleFlight;

/**
 * The orbit of a line of variations that strikes a body and lies nearest to the nominal one, however many sigmas away. The line is
 * flown in wider and wider rings; where two neighbours pass the body on either side of it (zeta of Öpik's theory changes its sign)
 * the stretch between is divided until an orbit strikes (Milani et al. 2005, section 4.1, with flights in the place of their
 * interpolation). Where it passes by and by, the orbits miss each other in space, and no timing helps.
 *
 * <p>{@link LineStrikes} looks for the chance of a strike, within five sigmas; this looks for the strike itself.
 *
 * @param flight of the orbits, past the instant asked for
 * @param line the orbit at so many sigmas
 * @param body that is to be struck
 * @param from of the strike, TDB seconds since J2000
 * @param to likewise
 */
public record NearestStrike(
        EnsembleFlight flight, DoubleFunction<OrbitSample> line, Body body, double from, double to) {

    /** Sigmas of the first ring, how much wider each is than the one before, and how many there are: to 50,000 sigmas. */
    private static final double FIRST_RING = 5.0;

    private static final double WIDENING = 10.0;
    private static final int RINGS = 5;

    /** Orbits of a ring on each side. */
    private static final int STEPS = 100;

    /** Parts into which a stretch is divided, and how often at most: to a part of 16^12. */
    private static final int DIVISIONS = 16;

    private static final int ROUNDS = 12;

    /** Edges of the stretch are found to this part of the step at which the first strike was met. */
    private static final double FINEST = 200.0;

    /** Rounds at most for that: to widen the step, and to narrow it again. */
    private static final int WIDER_ROUNDS = 4;

    private static final int EDGE_ROUNDS = 8;

    /**
     * What was found.
     *
     * @param nearest the first orbit of the stretch that strikes, seen from the nominal one, sigmas
     * @param farthest the last
     */
    public record Stretch(double nearest, double farthest) {

        /** Halfway between, sigmas: where the line goes deepest into the body. */
        public double middle() {
            return 0.5 * (nearest + farthest);
        }
    }

    /**
     * An orbit of the line where it passes the body.
     *
     * @param distance least, m
     */
    private record Point(double sigma, double zeta, boolean strikes, double distance) {}

    private record Bracket(Point a, Point b) {

        boolean mayStrike() {
            return a.strikes() || b.strikes() || a.zeta() * b.zeta() <= 0.0;
        }

        double nearest() {
            return FastMath.min(FastMath.abs(a.sigma()), FastMath.abs(b.sigma()));
        }

        double size() {
            return FastMath.abs(a.zeta()) + FastMath.abs(b.zeta());
        }
    }

    /** The nearest stretch that strikes; empty where none of 50,000 sigmas does. */
    public Optional<Stretch> find(Progress progress) {
        List<Point> inner = List.of();
        double reach = 0.0;
        for (int ring = 0; ring < RINGS; ring++) {
            final double next = FIRST_RING * FastMath.pow(WIDENING, ring);
            final double step = (next - reach) / STEPS;
            final double start = reach;
            final List<Point> points = new ArrayList<>(inner);
            points.addAll(fly(
                    DoubleStream.iterate(ring == 0 ? 0 : 1, i -> i <= STEPS, i -> i + 1)
                            .flatMap(i -> i == 0
                                    ? DoubleStream.of(0.0)
                                    : DoubleStream.of(start + i * step, -start - i * step))
                            .toArray(),
                    progress));
            points.sort(Comparator.comparingDouble(Point::sigma));
            final Optional<Stretch> found = brackets(points).stream()
                    .filter(bracket -> FastMath.max(
                                    FastMath.abs(bracket.a().sigma()),
                                    FastMath.abs(bracket.b().sigma()))
                            > start)
                    .sorted(Comparator.comparingDouble(Bracket::nearest))
                    .flatMap(bracket -> refined(bracket, progress).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            inner = points.isEmpty() ? List.of() : List.of(points.get(0), points.get(points.size() - 1));
            reach = next;
        }
        return Optional.empty();
    }

    private static List<Bracket> brackets(List<Point> points) {
        final List<Bracket> brackets = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            final Bracket bracket = new Bracket(points.get(i - 1), points.get(i));
            if (bracket.mayStrike()) {
                brackets.add(bracket);
            }
        }
        return brackets;
    }

    /** Divides a stretch until an orbit strikes, then finds where the strikes begin and end. */
    private Optional<Stretch> refined(Bracket wide, Progress progress) {
        Bracket bracket = wide;
        for (int round = 0; round < ROUNDS; round++) {
            final List<Point> points = divided(bracket, progress);
            final List<Point> strikes = points.stream().filter(Point::strikes).toList();
            if (!strikes.isEmpty()) {
                return Optional.of(stretch(points, strikes, progress));
            }
            final Optional<Bracket> narrower = brackets(points).stream().min(Comparator.comparingDouble(Bracket::size));
            if (narrower.isEmpty()) {
                return Optional.empty();
            }
            bracket = narrower.get();
        }
        return Optional.empty();
    }

    private Stretch stretch(List<Point> points, List<Point> strikes, Progress progress) {
        final Point first = strikes.get(0);
        final Point last = strikes.get(strikes.size() - 1);
        final double step = points.get(1).sigma() - points.get(0).sigma();
        final double low = edge(first, -step, progress);
        final double high = edge(last, step, progress);
        return FastMath.abs(low) <= FastMath.abs(high) ? new Stretch(low, high) : new Stretch(high, low);
    }

    /**
     * The last orbit that strikes on the way from one that does.
     *
     * @param first step of the way; each is wider than the one before, until one is too far
     */
    private double edge(Point striking, double first, Progress progress) {
        double inside = striking.sigma();
        double step = first;
        for (int round = 0; round <= EDGE_ROUNDS + WIDER_ROUNDS; round++) {
            final List<Point> points = beyond(inside, step, progress);
            final int strikes = (int) points.stream().takeWhile(Point::strikes).count();
            if (strikes > 0) {
                inside = points.get(strikes - 1).sigma();
            }
            if (strikes == points.size()) {
                step *= DIVISIONS;
            } else if (FastMath.abs(step) <= FastMath.abs(first) / FINEST) {
                return inside;
            } else {
                step /= DIVISIONS;
            }
        }
        return inside;
    }

    /** Orbits at even steps beyond a place. */
    private List<Point> beyond(double from, double step, Progress progress) {
        return fly(
                DoubleStream.iterate(1, i -> i <= DIVISIONS, i -> i + 1)
                        .map(i -> from + i * step)
                        .toArray(),
                progress);
    }

    /** The ends of a stretch and the points between. */
    private List<Point> divided(Bracket bracket, Progress progress) {
        final double from = bracket.a().sigma();
        final double step = (bracket.b().sigma() - from) / DIVISIONS;
        final List<Point> between = fly(
                DoubleStream.iterate(1, i -> i < DIVISIONS, i -> i + 1)
                        .map(i -> from + i * step)
                        .toArray(),
                progress);
        return Stream.of(List.of(bracket.a()), between, List.of(bracket.b()))
                .flatMap(List::stream)
                .toList();
    }

    /** Orbits of the line at places, in their order; those that do not come near are left out. */
    private List<Point> fly(double[] sigmas, Progress progress) {
        return flight
                .fly(
                        sigmas.length,
                        number -> line.apply(sigmas[number]),
                        (first, approaches) -> points(first, sigmas, approaches),
                        "line of variations",
                        progress)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Point> points(int first, double[] sigmas, List<SampleApproach> approaches) {
        final SolarSystem solarSystem = flight.propagation().solarSystem();
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final List<Point> points = new ArrayList<>();
        for (SampleApproach nearest : SampleApproach.nearest(approaches, body, from, to)) {
            final OpikPlane plane = ApproachCloud.plane(nearest, motion, solarSystem);
            points.add(
                    new Point(sigmas[first + nearest.sample()], plane.zeta(), nearest.strikes(), nearest.distance()));
        }
        return points;
    }
}

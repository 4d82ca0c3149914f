package space.apophis.transfer.legs;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;

/**
 * What a limit on the declination of the launch asymptote costs: a craft whose launcher cannot aim as far north or south as
 * the first leg wants makes up for it by manoeuvres on the way. Each limit is searched from the results at its neighbours,
 * upwards from the lowest and downwards from the highest, and the better one counts.
 *
 * @param search of the plan at any limit
 * @param priced places, in the plan, of the manoeuvres that are the price
 */
public record DeclinationPrice(LegSearch search, Set<Integer> priced) {

    /** m/s: what the optimiser leaves open. */
    private static final double TOLERANCE = 0.02;

    private static final int MOST_STEPS = 30;

    public DeclinationPrice {
        priced = Set.copyOf(priced);
        for (int i : priced) {
            if (!(i > 0
                    && i < search.plan().nodes().size()
                    && search.plan().nodes().get(i) instanceof PlannedManoeuvre)) {
                throw new InputFault("the price of a declination is counted in deep-space manoeuvres");
            }
        }
    }

    /**
     * The best at one limit.
     *
     * @param limit rad
     * @param price what the manoeuvres that are the price add up to, m/s
     * @param solution all of it
     */
    public record Point(double limit, double price, LegSolution solution) {}

    /**
     * The price at several limits.
     *
     * @param limits rising, rad
     */
    public List<Point> at(double[] limits, Progress progress) {
        final int n = limits.length;
        final Point[] up = new Point[n];
        final Point[] down = new Point[n];
        up[0] = point(limits[0], of(limits[0]).best(progress));
        down[n - 1] = n == 1 ? up[0] : point(limits[n - 1], of(limits[n - 1]).best(progress));
        IntStream.of(0, 1).parallel().forEach(way -> {
            for (int i = 1; i < n; i++) {
                if (way == 0) {
                    up[i] = near(limits[i], up[i - 1]);
                } else {
                    down[n - 1 - i] = near(limits[n - 1 - i], down[n - i]);
                }
            }
        });
        return IntStream.range(0, n).mapToObj(i -> better(up[i], down[i])).toList();
    }

    private static Point better(Point a, Point b) {
        return b.solution().isFlyable() && b.solution().deltaV() < a.solution().deltaV()
                        || !a.solution().isFlyable()
                ? b
                : a;
    }

    /**
     * The limit at which the manoeuvres that are the price are of a given size, as of a flown mission: an inference, not a
     * known limit.
     *
     * @param price m/s
     * @param points as made by {@link #at}
     * @return rad; empty if the price is not met between the limits of the points
     */
    public OptionalDouble limitOf(double price, List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            final Point low = points.get(i - 1);
            final Point high = points.get(i);
            if ((low.price() - price) * (high.price() - price) <= 0.0 && low.price() != high.price()) {
                return OptionalDouble.of(root(price, low, high));
            }
        }
        return OptionalDouble.empty();
    }

    /** By the rule of false position in Illinois form. */
    private double root(double price, Point from, Point to) {
        Point a = from;
        Point b = to;
        double missA = a.price() - price;
        double missB = b.price() - price;
        for (int i = 0; i < MOST_STEPS && FastMath.abs(missB) > TOLERANCE && missA != missB; i++) {
            final double limit = b.limit() - missB * (b.limit() - a.limit()) / (missB - missA);
            final Point next = better(near(limit, a), near(limit, b));
            final double miss = next.price() - price;
            if (miss * missB < 0.0) {
                a = b;
                missA = missB;
            } else {
                missA *= 0.5;
            }
            b = next;
            missB = miss;
        }
        return b.limit();
    }

    private Point near(double limit, Point neighbour) {
        return point(limit, of(limit).near(neighbour.solution().trajectory()));
    }

    private LegSearch of(double limit) {
        final LegPlan plan = search.plan();
        return new LegSearch(plan.with(0, plan.launch().withDeclination(limit)), search.seed(), search.restarts());
    }

    private Point point(double limit, LegSolution solution) {
        final double price = priced.stream()
                .mapToDouble(i -> solution.trajectory().nodes().get(i).deltaV())
                .sum();
        return new Point(limit, price, solution);
    }
}

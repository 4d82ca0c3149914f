package space.apophis.chart.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.study.result.Nullable;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.VisitorSample;

/**
 * Distances of the visitors of an asteroid, km, against milliseconds TDB: of each from the asteroid, and of each pair of craft
 * where both have a sample at one instant.
 *
 * @param visitors by name
 */
public record VisitorSeries(Map<String, Visitor> visitors) {

    /** Milliseconds. */
    private static final double HOUR = 3.6e6;

    /**
     * A visitor.
     *
     * @param craft what it has in common with the other options of one craft, of which one alone can fly
     * @param nearest to the asteroid, between samples too; null where that is not known
     */
    public record Visitor(
            String craft,
            List<VisitorSample> path,
            @Nullable Point nearest) {}

    /** Instants are whole hours; they are compared in seconds. */
    private static long instant(VisitorSample sample) {
        return Math.round(sample.secondsTdb());
    }

    /**
     * A curve and its lowest point.
     *
     * @param name of the visitor, or of both of a pair
     * @param exact whether the lowest point is that of the flight, rather than of its samples, which a fast flyby between two
     *     of them undercuts
     */
    public record Distance(String name, List<Point> curve, boolean exact) {

        /** Where it is least. */
        public Point least() {
            return curve.stream().min(Comparator.comparingDouble(Point::y)).orElseThrow();
        }

        /** Its name and what its lowest point is. */
        public String caption() {
            final long hours = Math.round((curve.get(1).x() - curve.get(0).x()) / HOUR);
            final String of =
                    exact ? ", nearest " : hours == 1 ? ", least at whole hours " : ", least every " + hours + " h ";
            return name + of + Numbers.significant(least().y()) + " km";
        }
    }

    /** Visitors of a result, and spacecraft put together that are not among them. */
    public static VisitorSeries of(StudyResult result) {
        return of(Map.of("", result));
    }

    /**
     * Visitors of several results.
     *
     * @param results by the name of their scenario, in order; a visitor of a name that another result has already is named
     *     with its scenario, one of the same path is left out
     */
    public static VisitorSeries of(Map<String, StudyResult> results) {
        final Map<String, Visitor> all = new LinkedHashMap<>();
        results.forEach((scenario, result) -> visitors(result).forEach((label, visitor) -> {
            if (all.values().stream().noneMatch(other -> other.path().equals(visitor.path()))) {
                all.put(all.containsKey(label) ? label + " (" + scenario + ")" : label, visitor);
            }
        }));
        return new VisitorSeries(all);
    }

    private static Map<String, Visitor> visitors(StudyResult result) {
        final Map<String, Visitor> visitors = new LinkedHashMap<>();
        if (result.nearby().visitors() != null) {
            result.nearby()
                    .visitors()
                    .forEach(visitor -> visitors.putIfAbsent(
                            visitor.label(),
                            new Visitor(
                                    visitor.craft(),
                                    visitor.path(),
                                    new Point(TdbClock.millis(visitor.nearest().secondsTdb()), visitor.nearestKm()))));
        }
        if (result.nearby().reconstructions() != null) {
            result.nearby()
                    .reconstructions()
                    .forEach(other ->
                            visitors.putIfAbsent(other.label(), new Visitor(other.label(), other.path(), null)));
        }
        visitors.values().removeIf(visitor -> visitor.path().size() < 2);
        return visitors;
    }

    /** Of each from the asteroid. */
    public List<Distance> fromAsteroid() {
        final List<Distance> distances = new ArrayList<>();
        visitors.forEach((name, visitor) -> {
            final List<Point> curve = new ArrayList<>(
                    TdbClock.curve(visitor.path(), VisitorSample::secondsTdb, s -> norm(s.xKm(), s.yKm(), s.zKm())));
            if (visitor.nearest() != null) {
                curve.add(visitor.nearest());
                curve.sort(Comparator.comparingDouble(Point::x));
            }
            distances.add(new Distance(name, curve, visitor.nearest() != null));
        });
        return distances;
    }

    /** Of each pair of craft, the nearest pairs first. */
    public List<Distance> pairs() {
        final List<String> names = List.copyOf(visitors.keySet());
        final List<Distance> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pair(names.get(i), names.get(j)).ifPresent(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> pair.least().y()));
        return pairs;
    }

    private Optional<Distance> pair(String one, String two) {
        if (visitors.get(one).craft().equals(visitors.get(two).craft())) {
            return Optional.empty();
        }
        final Map<Long, VisitorSample> others = new HashMap<>();
        visitors.get(two).path().forEach(sample -> others.put(instant(sample), sample));
        final List<Point> curve = new ArrayList<>();
        for (VisitorSample a : visitors.get(one).path()) {
            final VisitorSample b = others.get(instant(a));
            if (b != null) {
                curve.add(new Point(
                        TdbClock.millis(a.secondsTdb()),
                        norm(a.xKm() - b.xKm(), a.yKm() - b.yKm(), a.zKm() - b.zKm())));
            }
        }
        return curve.size() < 2 ? Optional.empty() : Optional.of(new Distance(one + " – " + two, curve, false));
    }

    private static double norm(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}

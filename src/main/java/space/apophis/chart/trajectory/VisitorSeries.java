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
import space.apophis.study.result.ReconstructionResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;

/**
 * Distances of the visitors of an asteroid, km, against milliseconds TDB: of each from the asteroid, and of each pair where
 * both have a sample at one instant.
 *
 * @param paths by name
 */
public record VisitorSeries(Map<String, List<VisitorSample>> paths) {

    /** Milliseconds. */
    private static final double HOUR = 3.6e6;

    /** Instants are whole hours; they are compared in seconds. */
    private static long instant(VisitorSample sample) {
        return Math.round(sample.secondsTdb());
    }

    /**
     * A curve and its lowest point.
     *
     * @param name of the visitor, or of both of a pair
     */
    public record Distance(String name, List<Point> curve) {

        /** Where it is least. */
        public Point least() {
            return curve.stream().min(Comparator.comparingDouble(Point::y)).orElseThrow();
        }

        /** Its name and what its lowest point is: the least of samples, which a fast flyby between two of them undercuts. */
        public String caption() {
            final long hours = Math.round((curve.get(1).x() - curve.get(0).x()) / HOUR);
            return name + (hours == 1 ? ", least at whole hours " : ", least every " + hours + " h ")
                    + Numbers.significant(least().y()) + " km";
        }
    }

    /** Visitors of a result, and spacecraft put together that are not among them. */
    public static VisitorSeries of(StudyResult result) {
        return of(Map.of("", result));
    }

    /**
     * Visitors of several results.
     *
     * @param results by the name of their scenario, in order; a visitor of a name that another result has already is told by
     *     its scenario, one of the same path is left out
     */
    public static VisitorSeries of(Map<String, StudyResult> results) {
        final Map<String, List<VisitorSample>> paths = new LinkedHashMap<>();
        results.forEach((scenario, result) -> visitors(result).forEach((label, path) -> {
            if (!paths.containsValue(path)) {
                paths.put(paths.containsKey(label) ? label + " (" + scenario + ")" : label, path);
            }
        }));
        return new VisitorSeries(paths);
    }

    private static Map<String, List<VisitorSample>> visitors(StudyResult result) {
        final Map<String, List<VisitorSample>> paths = new LinkedHashMap<>();
        for (VisitorResult visitor : result.nearby().visitors() == null
                ? List.<VisitorResult>of()
                : result.nearby().visitors()) {
            add(paths, visitor.label(), visitor.path());
        }
        for (ReconstructionResult other : result.nearby().reconstructions() == null
                ? List.<ReconstructionResult>of()
                : result.nearby().reconstructions()) {
            add(paths, other.label(), other.path());
        }
        return paths;
    }

    private static void add(Map<String, List<VisitorSample>> paths, String label, List<VisitorSample> path) {
        if (path.size() > 1) {
            paths.putIfAbsent(label, path);
        }
    }

    /** Of each from the asteroid. */
    public List<Distance> fromAsteroid() {
        final List<Distance> distances = new ArrayList<>();
        paths.forEach((name, path) -> distances.add(new Distance(
                name,
                path.stream()
                        .map(s -> new Point(TdbClock.millis(s.secondsTdb()), norm(s.xKm(), s.yKm(), s.zKm())))
                        .toList())));
        return distances;
    }

    /** Of each pair, the nearest pairs first. */
    public List<Distance> pairs() {
        final List<String> names = List.copyOf(paths.keySet());
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
        final Map<Long, VisitorSample> others = new HashMap<>();
        paths.get(two).forEach(sample -> others.put(instant(sample), sample));
        final List<Point> curve = new ArrayList<>();
        for (VisitorSample a : paths.get(one)) {
            final VisitorSample b = others.get(instant(a));
            if (b != null) {
                curve.add(new Point(
                        TdbClock.millis(a.secondsTdb()),
                        norm(a.xKm() - b.xKm(), a.yKm() - b.yKm(), a.zKm() - b.zKm())));
            }
        }
        return curve.size() < 2 ? Optional.empty() : Optional.of(new Distance(one + " – " + two, curve));
    }

    private static double norm(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}

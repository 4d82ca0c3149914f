package space.apophis.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.chart.launch.LaunchQuantity;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.launch.ParetoSeries;
import space.apophis.chart.paper.Point;
import space.apophis.chart.trajectory.VisitorSeries;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;

/** Delta v of the scenarios of a comparison; those of flybys, which have none to compare, are left out. */
record ComparisonSeries(Comparison comparison) {

    /** So many times the span from the cheapest transfer to the dearest option are seen. */
    private static final double HEIGHT = 2;

    /** Km/s: the least span seen. */
    private static final double LEAST_SPAN = 0.05;

    /** A rendezvous of a scenario. */
    record Option(ComparedStudy study, ComparisonRow row) {}

    /** @param across what a drawing has across; options without are not on it */
    List<Option> options(Function<ComparisonRow, Double> across) {
        return comparison.studies().stream()
                .flatMap(study -> study.rows().stream()
                        .filter(row -> row.rendezvous() && across.apply(row) != null)
                        .map(row -> new Option(study, row)))
                .toList();
    }

    /** Options that lie on each other in a drawing, and where. */
    record Place(Point point, List<Option> options) {

        /** Their names, each once. */
        String names() {
            return options.stream().map(option -> name(option.row())).distinct().collect(Collectors.joining(" / "));
        }
    }

    /**
     * The options, gathered where they would hide each other.
     *
     * @param near how far those gathered lie apart at most, in the units of either axis
     */
    List<Place> places(Function<ComparisonRow, Double> across, Point near) {
        final List<Place> places = new ArrayList<>();
        for (Option option : options(across)) {
            final Point point = point(option.row(), across);
            final Place place = places.stream()
                    .filter(p -> Math.abs(p.point().x() - point.x()) <= near.x()
                            && Math.abs(p.point().y() - point.y()) <= near.y())
                    .findFirst()
                    .orElse(null);
            if (place == null) {
                places.add(new Place(point, new ArrayList<>(List.of(option))));
            } else {
                place.options().add(option);
            }
        }
        return places;
    }

    static Point point(ComparisonRow option, Function<ComparisonRow, Double> across) {
        return new Point(across.apply(option), option.option().deltaV().deltaVConicKmS());
    }

    /** With what is known against it, details left out. */
    private static String name(ComparisonRow row) {
        return row.fails() ? row.label() + " [" + row.shortfalls() + "]" : row.label();
    }

    /** Scenarios with a curve against the launch day. */
    List<ComparedStudy> withLaunchDays() {
        return comparison.studies().stream()
                .filter(study -> LaunchWindowSeries.isIn(study.result())
                        && launchDays(study).varies(LaunchQuantity.DELTA_V))
                .toList();
    }

    LaunchWindowSeries launchDays(ComparedStudy study) {
        return new LaunchWindowSeries(study.result().launchPeriod().window().launchDays());
    }

    /** The days of the launch period of a scenario; empty where there is none or a single one, which is no line. */
    Optional<LaunchWindowSeries> period(ComparedStudy study) {
        return Optional.of(study.result().launchPeriod().window().launchDays().stream()
                        .filter(LaunchDayResult::within)
                        .toList())
                .filter(days -> days.size() > 1)
                .map(LaunchWindowSeries::new);
    }

    /** Scenarios with visitors, of the asteroid that the first of them is about. */
    List<ComparedStudy> withVisitors() {
        final List<ComparedStudy> all = comparison.studies().stream()
                .filter(study -> !VisitorSeries.of(study.result()).visitors().isEmpty())
                .toList();
        return all.stream()
                .filter(study -> asteroid(study).equals(asteroid(all.get(0))))
                .toList();
    }

    private static String asteroid(ComparedStudy study) {
        return study.result().asteroid().name();
    }

    VisitorSeries visitors() {
        final Map<String, StudyResult> results = new LinkedHashMap<>();
        withVisitors().forEach(study -> results.put(study.scenario(), study.result()));
        return VisitorSeries.of(results);
    }

    /** Scenarios with a curve against the lead. */
    List<ComparedStudy> withLeads() {
        return comparison.studies().stream()
                .filter(study -> ParetoSeries.isIn(study.result()))
                .toList();
    }

    /**
     * Least and greatest delta v seen, km/s: all options, and of the curves what is not much dearer than these.
     *
     * @param curves in which delta v is up
     * @param across as above
     */
    double[] span(List<List<Point>> curves, Function<ComparisonRow, Double> across) {
        final double[] onCurves = curves.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .sorted()
                .toArray();
        final double[] ofOptions = options(across).stream()
                .mapToDouble(option -> option.row().option().deltaV().deltaVConicKmS())
                .sorted()
                .toArray();
        final double least = Stream.of(onCurves, ofOptions)
                .filter(sorted -> sorted.length > 0)
                .mapToDouble(sorted -> sorted[0])
                .min()
                .orElse(0);
        final double dearest = ofOptions.length == 0 ? least : ofOptions[ofOptions.length - 1];
        final double most = onCurves.length == 0 ? dearest : onCurves[onCurves.length - 1];
        final double shown = least + HEIGHT * Math.max(dearest - least, LEAST_SPAN);
        return new double[] {least, Math.max(dearest, Math.min(most, shown))};
    }
}

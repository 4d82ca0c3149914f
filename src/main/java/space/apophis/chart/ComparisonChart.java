package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import space.apophis.chart.launch.LaunchQuantity;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.launch.ParetoSeries;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.chart.trajectory.VisitorChart;
import space.apophis.chart.trajectory.VisitorSeries;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;

/**
 * Delta v of several scenarios on the axes of one plot, their options named; flybys, which have none to compare, are left out.
 */
record ComparisonChart(Comparison comparison) {

    /** So many times the span from the cheapest transfer to the dearest option are seen. */
    private static final double HEIGHT = 2;

    /** Km/s: the least span seen. */
    private static final double LEAST_SPAN = 0.05;

    private static final double ROOM_ABOVE = 0.1;
    private static final double ROOM_BELOW = 0.3;
    private static final double BESIDE = 0.015;

    /** Dots so near that they hide each other, as a share of an axis. */
    private static final double NEAR = 0.008;

    /** The plot is about twice as wide as high. */
    private static final double UNDER = 0.5;

    /** On conics, as its delta v. */
    private static final Function<ComparisonRow, Double> LEAD =
            row -> row.option().end().daysBeforeEncounterConic();

    /** Against the launch day. */
    static Chart launchDays(Comparison comparison) {
        return new ComparisonChart(comparison).launchDays();
    }

    /** Against days before the encounter. */
    static Chart leads(Comparison comparison) {
        return new ComparisonChart(comparison).leads();
    }

    /** Those of all scenarios about one asteroid. */
    static Chart visitors(Comparison comparison) {
        final ComparisonChart chart = new ComparisonChart(comparison);
        return chart.withVisitors().isEmpty()
                ? Chart.none()
                : VisitorChart.draw(
                        chart.visitors(), chart.withVisitors().get(0).result());
    }

    private Chart launchDays() {
        final List<ComparedStudy> drawn = withLaunchDays();
        if (drawn.isEmpty()) {
            return Chart.none();
        }
        final List<Point> all = drawn.stream()
                .flatMap(study -> launchDays(study).points(LaunchQuantity.DELTA_V).stream())
                .toList();
        final Function<ComparisonRow, Double> across =
                option -> UtcClock.millis(option.option().launchUtc());
        final double[] days = Stream.concat(
                        all.stream().map(Point::x), options(across).stream().map(option -> across.apply(option.row())))
                .mapToDouble(x -> x)
                .sorted()
                .toArray();
        final double beside = BESIDE * (days[days.length - 1] - days[0]);
        final PanelBuilder panel = PanelBuilder.of(
                Axis.calendar("Launch day, UTC", days[0] - beside, days[days.length - 1] + beside),
                deltaV(List.of(all), across));
        options(panel, across);
        for (ComparedStudy study : drawn) {
            final ComparisonStyle style = style(study);
            period(study).ifPresent(period -> curves(panel, study, period, style, style.bold()));
            curves(panel, study, launchDays(study), style, style.thin());
        }
        return finished("Δv against launch day", panel, across);
    }

    private static void curves(
            PanelBuilder panel, ComparedStudy study, LaunchWindowSeries days, ComparisonStyle style, Stroke stroke) {
        for (List<Point> stretch : days.stretches(LaunchQuantity.DELTA_V)) {
            panel.curve(study.scenario(), stretch, style.color(), stroke);
        }
    }

    private Chart leads() {
        final List<ComparedStudy> drawn = withLeads();
        if (drawn.isEmpty()) {
            return Chart.none();
        }
        final List<List<Point>> best = drawn.stream()
                .map(study -> ParetoSeries.of(study.result()).best())
                .toList();
        final double[] leads = Stream.concat(
                        best.stream().flatMap(List::stream).map(Point::x),
                        options(LEAD).stream().map(option -> LEAD.apply(option.row())))
                .mapToDouble(x -> x)
                .sorted()
                .toArray();
        final PanelBuilder panel = PanelBuilder.of(
                Axis.about("Arrival, days before the encounter", DoubleStream.of(leads), BESIDE, BESIDE, 10, "0.#"),
                deltaV(best, LEAD));
        options(panel, LEAD);
        for (ComparedStudy study : drawn) {
            final ParetoSeries pareto = ParetoSeries.of(study.result());
            final ComparisonStyle style = style(study);
            panel.curve(study.scenario(), pareto.front(), style.color(), style.bold());
            panel.curve(study.scenario(), pareto.best(), style.color(), style.thin());
        }
        return finished("What arriving early costs", panel, LEAD);
    }

    private Axis deltaV(List<List<Point>> curves, Function<ComparisonRow, Double> across) {
        final double[] span = span(curves, across);
        final double height = Math.max(span[1] - span[0], 0.01);
        return Axis.linear(
                "Δv of the spacecraft, km/s",
                span[0] - ROOM_BELOW * height,
                span[1] + ROOM_ABOVE * height,
                10,
                "0.0##");
    }

    private void options(PanelBuilder panel, Function<ComparisonRow, Double> across) {
        for (ComparedStudy study : comparison.studies()) {
            final List<Point> dots = options(across).stream()
                    .filter(option -> option.study() == study)
                    .map(option -> point(option.row(), across))
                    .toList();
            panel.dots(
                    study.scenario(),
                    dots,
                    style(study).dotRadius(),
                    style(study).color());
        }
        final Point near = new Point(
                NEAR * (panel.across().high() - panel.across().low()),
                NEAR * (panel.up().high() - panel.up().low()));
        // The lowest first: where the curves are closest together, they are to have the room below.
        final List<Place> places = places(across, near).stream()
                .sorted(Comparator.comparingDouble(place -> place.point().y()))
                .toList();
        for (Place place : places) {
            // Under the dot and not seen, but labels keep off it.
            panel.guide(
                    place.names(),
                    under(place.point(), near),
                    style(place.options().get(0).study()).color(),
                    Theme.THIN);
            panel.label(Label.name(place.names(), place.point(), color(place)));
        }
    }

    private static List<Point> under(Point dot, Point near) {
        return List.of(
                new Point(dot.x() - UNDER * near.x(), dot.y()),
                new Point(dot.x() + UNDER * near.x(), dot.y()),
                dot,
                new Point(dot.x(), dot.y() - near.y()),
                new Point(dot.x(), dot.y() + near.y()));
    }

    /** That of the scenario, if all are of one. */
    private Color color(Place place) {
        final ComparedStudy first = place.options().get(0).study();
        return place.options().stream().allMatch(option -> option.study() == first)
                ? style(first).color()
                : Theme.TEXT;
    }

    private ComparisonStyle style(ComparedStudy study) {
        return ComparisonStyle.of(comparison.studies().indexOf(study));
    }

    private Chart finished(String title, PanelBuilder panel, Function<ComparisonRow, Double> across) {
        Chart chart = Chart.of(title, panel.build());
        for (ComparedStudy study : comparison.studies()) {
            final ComparisonStyle style = style(study);
            if (options(across).stream().noneMatch(option -> option.study() == study)) {
                continue;
            }
            // A scenario without launch days has dots alone.
            chart = LaunchWindowSeries.isIn(study.result()) || ParetoSeries.isIn(study.result())
                    ? chart.line(study.scenario(), style.color(), style.thin())
                    : chart.dot(study.scenario(), style.color(), style.color());
        }
        return chart;
    }

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

    /**
     * How one of several scenarios is drawn. Colour and stroke together are unlike those of the 17 others. What is drawn
     * first lies on top; the ones below are the wider for it, so that where scenarios agree all are seen.
     *
     * @param thin of what is less important
     * @param bold where it matters
     * @param dotRadius of options, pixels
     */
    record ComparisonStyle(Color color, Stroke thin, Stroke bold, double dotRadius) {

        private static final List<Color> COLORS =
                List.of(Theme.EARTH, Theme.ASTEROID, Theme.RING, Theme.BEFORE, Theme.SUN, Theme.MOON);

        /** Lengths on and off; the first is a whole line. */
        private static final List<float[]> DASHES = List.of(new float[] {1, 0}, new float[] {7, 4}, new float[] {2, 3});

        private static final float THIN = 1.2f;
        private static final float BOLD = 2.6f;
        private static final float STEP = 2.6f;
        private static final double DOT = 4;
        private static final double DOT_STEP = 2;

        /** Of the scenario that stands at a place in a list. */
        static ComparisonStyle of(int place) {
            final int layer = place % COLORS.size();
            final float[] dash = DASHES.get((layer + place / COLORS.size()) % DASHES.size());
            return new ComparisonStyle(
                    COLORS.get(layer),
                    new BasicStroke(THIN + 0.4f * layer, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dash, 0f),
                    new BasicStroke(BOLD + STEP * layer, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
                    DOT + DOT_STEP * layer);
        }
    }
}

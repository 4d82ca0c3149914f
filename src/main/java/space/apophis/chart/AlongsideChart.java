package space.apophis.chart;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import space.apophis.chart.launch.LaunchQuantity;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.WindowResult;

/** Results of a scenario above, the Gantt rows of the programme below, on one axis of time in UTC. */
final class AlongsideChart {

    static final int MISSION_HEIGHT = 860;
    static final int WINDOW_HEIGHT = 780;
    static final int WEEK_HEIGHT = 820;

    static final String MISSION_CAPTION =
            "Above, results: distance from Earth on a logarithmic scale, and phases of the nominal transfer. Below, the"
                    + " systems of the programme that matter to it, with gates named where there is room, and pale bars where"
                    + " a date is not known to the day. Days of which there is no result are shaded: before the launch"
                    + " period there is no phase, and distances end with the flight of the asteroid. Systems without an event"
                    + " in the time shown are left out.";

    static final String WINDOW_CAPTION =
            "Δv of the best transfer of each launch day on conics, and the options of the scenario as flown where they"
                    + " were, each by a colour and shape of its own. Their launches are lines of that colour across the"
                    + " programme below, dashed where two are on one day. Launch days without a transfer are shaded.";

    static final String WEEK_CAPTION =
            "Distance from Earth, and when the asteroid is above the least elevation of each site, in a darker tone where"
                    + " the Sun is far enough below its horizon too. Days outside the span of the observation are shaded."
                    + " Dishes within 10 km are one row, as of the first; sites that never see it are left out.";

    /** Where there is no result; light enough for letters, and not the colour of anything that is. */
    static final Color NO_RESULT = new Color(0xECECEC);

    private static final Color PERIOD = new Color(0xDCEDE8);
    private static final double HALF_BAR = 0.3;
    private static final double ABOVE = 0.35;

    /** Half of a mark with some room, of the width of the plot. */
    private static final double MARK_SHARE = 0.011;

    private final StudyResult result;
    private final AlongsideSeries series;
    private final Axis time;
    private final AlongsideStack stack;

    private AlongsideChart(StudyResult result, double fromDay, double toDay) {
        this.result = result;
        time = GanttPanel.time("Time, UTC", fromDay, toDay);
        series = new AlongsideSeries(result);
        stack = new AlongsideStack(result, fromDay, toDay);
    }

    private static boolean applies(StudyResult result) {
        return result.timeline() != null && result.passes().encounter() != null;
    }

    /** The days of the scenario's section. */
    static Chart mission(StudyResult result) {
        if (!applies(result)) {
            return Chart.none();
        }
        final AlongsideChart chart = new AlongsideChart(
                result,
                LocalDate.parse(result.timeline().from()).toEpochDay(),
                LocalDate.parse(result.timeline().to()).toEpochDay() + 1);
        chart.range();
        chart.phases();
        return chart.stack.chart("results alongside the programme", MISSION_HEIGHT, List.of());
    }

    /** The launch days of the search. */
    static Chart window(StudyResult result) {
        if (!applies(result)
                || !LaunchWindowSeries.isIn(result)
                || result.launchPeriod().transfers() == null
                // Without a manoeuvre at the asteroid there is no curve: an impactor has a calendar of its own.
                || result.launchPeriod().best().orElseThrow().hits()) {
            return Chart.none();
        }
        final LaunchWindowSeries launches =
                new LaunchWindowSeries(result.launchPeriod().window().launchDays());
        final double day = UtcClock.ofDays(1);
        final AlongsideChart chart =
                new AlongsideChart(result, Math.floor(launches.from() / day), Math.ceil(launches.to() / day) + 1);
        chart.deltaV(launches);
        chart.options();
        return chart.stack.chart("launch period alongside the programme", WINDOW_HEIGHT, chart.launches());
    }

    /** Three days before the encounter until four after, where a site sees it. */
    static Chart week(StudyResult result) {
        if (!applies(result) || new AlongsideSeries(result).sites().isEmpty()) {
            return Chart.none();
        }
        final double pass = Math.floor(new AlongsideSeries(result).encounter() / UtcClock.ofDays(1));
        final AlongsideChart chart = new AlongsideChart(result, pass - 3, pass + 4);
        chart.range();
        chart.sites();
        return chart.stack.chart("the week of the encounter alongside the programme", WEEK_HEIGHT, List.of());
    }

    private void range() {
        final List<List<Point>> asteroid = series.asteroidRange().stream()
                .map(this::seen)
                .filter(stretch -> stretch.size() > 1)
                .toList();
        final double[] heights = asteroid.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .sorted()
                .toArray();
        final double lowest = heights.length == 0 ? AlongsideSeries.LOWEST_KM : heights[0] / 2;
        final List<Point> craft = seen(series.craftRange()).stream()
                .filter(point -> point.y() >= lowest)
                .toList();
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.logarithmic(
                        "Distance from Earth, km",
                        lowest,
                        heights.length == 0 ? 1e8 : 2 * heights[heights.length - 1],
                        "#,##0"));
        outside(
                panel,
                asteroid.stream()
                        .map(stretch -> new Point(
                                stretch.get(0).x(),
                                stretch.get(stretch.size() - 1).x()))
                        .toList());
        asteroid.forEach(stretch -> panel.curve("asteroid", stretch, Theme.ASTEROID, Theme.SOLID));
        if (!asteroid.isEmpty()) {
            name(panel, result.asteroid().designation(), asteroid.get(0), Theme.ASTEROID);
            stack.sign(chart -> chart.line(result.asteroid().designation(), Theme.ASTEROID, Theme.SOLID));
        }
        if (craft.size() > 1) {
            panel.curve("spacecraft", craft, Theme.EARTH, Theme.DASHED);
            name(panel, "Spacecraft", craft, Theme.EARTH);
            stack.sign(chart -> chart.line("spacecraft until its arrival", Theme.EARTH, Theme.DASHED));
        }
        final PassedBody body = PassedBody.of(result);
        final double nearest = series.encounterRange();
        panel.label(Label.name(
                body.isEarth() ? "Encounter, " + Numbers.grouped(nearest) + " km" : "Encounter with " + body.name(),
                new Point(series.encounter(), nearest),
                Theme.ASTEROID));
        stack.curves(panel);
    }

    private List<Point> seen(List<Point> curve) {
        return curve.stream().filter(p -> time.shows(p.x())).toList();
    }

    private static void name(PanelBuilder panel, String text, List<Point> curve, Color color) {
        panel.label(Label.outline(text, Panel.places(curve, 0.5, 0.35, 0.65, 0.2), color));
    }

    /** Shades the days, more than one together, of which some spans, in time, do not tell. */
    private void outside(PanelBuilder panel, List<Point> spans) {
        double told = time.low();
        for (Point span : Stream.concat(spans.stream(), Stream.of(new Point(time.high(), time.high())))
                .toList()) {
            final double to = Math.min(span.x(), time.high());
            if (to - told > UtcClock.ofDays(1)) {
                panel.band(told, to, NO_RESULT);
                stack.noResult();
            }
            told = Math.max(told, span.y());
        }
    }

    private void deltaV(LaunchWindowSeries launches) {
        final List<AlongsideSeries.Option> options = series.options();
        final WindowResult window = result.launchPeriod().window();
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.about(
                        LaunchQuantity.DELTA_V.label(),
                        DoubleStream.concat(
                                Axis.heights(launches.points(LaunchQuantity.DELTA_V)),
                                options.stream()
                                        .mapToDouble(option -> option.place().y())),
                        0.12,
                        0.1,
                        6,
                        "#,##0.####"));
        final List<List<Point>> stretches = launches.stretches(LaunchQuantity.DELTA_V);
        outside(
                panel,
                stretches.stream()
                        .map(stretch -> new Point(
                                stretch.get(0).x(),
                                stretch.get(stretch.size() - 1).x()))
                        .toList());
        period(panel, window);
        stretches.forEach(stretch -> panel.curve("deltaV", stretch, Theme.ASTEROID, Theme.SOLID));
        stack.sign(chart -> chart.line("best of each launch day, on conics", Theme.ASTEROID, Theme.SOLID));
        LaunchQuantity.LaunchLimit.of(window)
                .filter(each -> each.quantity() == LaunchQuantity.DELTA_V)
                .ifPresent(each -> each.draw(panel));
        for (AlongsideSeries.Option option : options) {
            mark(panel, option, option.place());
        }
        stack.curves(panel);
    }

    private void period(PanelBuilder panel, WindowResult window) {
        if (window.firstLaunchUtc() != null) {
            panel.band(UtcClock.millis(window.firstLaunchUtc()), UtcClock.millis(window.lastLaunchUtc()), PERIOD);
        }
    }

    private static void mark(PanelBuilder panel, AlongsideSeries.Option option, Point place) {
        panel.signs(
                option.name(),
                List.of(place),
                option.sign().shape(),
                option.sign().color(),
                Color.WHITE);
    }

    /** A row for each option, with its mark at its launch; the marks above are the same. */
    private void options() {
        final List<AlongsideSeries.Option> options = series.options();
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.rows(
                        null,
                        options.stream()
                                .map(AlongsideSeries.Option::name)
                                .map(stack::rowName)
                                .toList()));
        period(panel, result.launchPeriod().window());
        final double room = MARK_SHARE * (time.high() - time.low());
        for (int row = 0; row < options.size(); row++) {
            final Point place = new Point(options.get(row).place().x(), row);
            mark(panel, options.get(row), place);
            panel.label(Label.bar(
                    options.get(row).text(),
                    new Point(place.x() - room, row),
                    new Point(place.x() + room, row),
                    Theme.TEXT));
        }
        if (result.launchPeriod().window().firstLaunchUtc() != null) {
            stack.sign(chart -> chart.patch("launch period", PERIOD, Color.WHITE));
        }
        stack.rows(panel, 24 * options.size());
    }

    /** Launches of the options as lines across the rows; one at the same day as another lets that be seen. */
    private List<GanttRows.Line> launches() {
        final List<GanttRows.Line> lines = new ArrayList<>();
        for (AlongsideSeries.Option option : series.options()) {
            final double day = option.place().x() / UtcClock.ofDays(1);
            final boolean shared = lines.stream().anyMatch(line -> Math.abs(line.day() - day) < 0.5);
            lines.add(new GanttRows.Line(
                    day, "", false, new GanttRows.Trace(option.sign().color(), OptionSign.line(shared))));
        }
        return lines;
    }

    /** A row for each phase of the mission; nothing where it has none. */
    private void phases() {
        final List<AlongsideSeries.Bar> phases = series.phases();
        if (phases.isEmpty()) {
            return;
        }
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.rows(
                        null,
                        phases.stream()
                                .map(AlongsideSeries.Bar::name)
                                .map(stack::rowName)
                                .toList()));
        final double begins = phases.stream()
                .flatMap(phase -> phase.spans().stream())
                .mapToDouble(Point::x)
                .min()
                .orElse(time.low());
        outside(panel, List.of(new Point(begins, time.high())));
        for (int row = 0; row < phases.size(); row++) {
            Point last = null;
            for (Point span : phases.get(row).spans()) {
                last = bar(panel, span, row, Theme.faded(Theme.BEFORE, ABOVE), Theme.BEFORE, last);
            }
            if (last != null) {
                panel.label(Label.bar(
                        phases.get(row).text(), new Point(last.x(), row), new Point(last.y(), row), Theme.TEXT));
            }
        }
        stack.rows(panel, 26 * phases.size());
    }

    /** A row for each complex of sites: above its horizon, and darker where it is dark too. */
    private void sites() {
        final List<AlongsideSeries.Seen> sites = series.sites();
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.rows(
                        null,
                        sites.stream()
                                .map(AlongsideSeries.Seen::name)
                                .map(stack::rowName)
                                .toList()));
        series.observed().ifPresent(span -> outside(panel, List.of(span)));
        for (int row = 0; row < sites.size(); row++) {
            for (Point span : sites.get(row).above()) {
                bar(panel, span, row, Theme.faded(Theme.RING, ABOVE), Theme.RING, null);
            }
            for (Point span : sites.get(row).dark()) {
                bar(panel, span, row, Theme.RING, Theme.RING, null);
            }
        }
        stack.sign(chart -> chart.patch("above the horizon of a site", Theme.faded(Theme.RING, ABOVE), Theme.RING)
                .patch("and in the dark", Theme.RING, Theme.RING));
        stack.rows(panel, 20 * sites.size());
    }

    /** A span as far as it is seen; the one before where it is not. */
    private Point bar(PanelBuilder panel, Point span, int row, Color fill, Color rim, Point before) {
        if (span.x() >= time.high() || span.y() <= time.low()) {
            return before;
        }
        final Point cut = new Point(Math.max(span.x(), time.low()), Math.min(span.y(), time.high()));
        panel.bar(cut.x(), cut.y(), row, HALF_BAR, fill, rim);
        return cut;
    }
}

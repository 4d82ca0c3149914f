package space.apophis.chart;

import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.launch.LaunchQuantity;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.launch.OptionMark;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.scenario.timeline.Language;
import space.apophis.study.result.StudyResult;
import space.apophis.timeline.Words;

/** Results of a scenario above, the Gantt rows of the programme below, on one axis of time in UTC. */
final class AlongsideChart {

    static final int MISSION_HEIGHT = 1040;
    static final int WINDOW_HEIGHT = 900;
    static final int WEEK_HEIGHT = 1040;

    private static final int WIDTH = 960;
    private static final double NAMES = 190;
    private static final double PLOT_WIDTH = WIDTH - NAMES - 38;
    private static final double GAP = 14;

    /** About what title, axis and their margins take of the height. */
    private static final double AROUND = 96;

    private static final double LEAST_CURVE = 130;
    private static final double LEAST_ROWS = 40;
    private static final double HALF_BAR = 0.3;

    private final StudyResult result;
    private final AlongsideSeries series;
    private final Lettering lettering;
    private final double fromDay;
    private final double toDay;
    private final Axis time;
    private final List<Above> panels = new ArrayList<>();

    /**
     * A panel above the rows.
     *
     * @param share of the height that curves share; 0 for bars
     * @param rows pixels that bars take where they can; 0 for curves
     */
    private record Above(PanelBuilder panel, double share, double rows) {}

    private AlongsideChart(StudyResult result, double fromDay, double toDay) {
        this.result = result;
        this.fromDay = fromDay;
        this.toDay = toDay;
        time = GanttPanel.time("Time, UTC", fromDay, toDay);
        series = new AlongsideSeries(result);
        lettering = Lettering.of(new Theme(), new Words(Language.ENGLISH), List.of());
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
        if (LaunchWindowSeries.isIn(result)) {
            chart.deltaV(false);
        }
        chart.bars(chart.series.phases(), Theme.BEFORE, 25);
        return chart.draw("results alongside the programme", MISSION_HEIGHT, List.of());
    }

    /** The launch days of the search. */
    static Chart window(StudyResult result) {
        if (!applies(result)
                || !LaunchWindowSeries.isIn(result)
                || result.launchPeriod().transfers() == null) {
            return Chart.none();
        }
        final LaunchWindowSeries launches =
                new LaunchWindowSeries(result.launchPeriod().window().launchDays());
        final double day = UtcClock.ofDays(1);
        final AlongsideChart chart =
                new AlongsideChart(result, Math.floor(launches.from() / day), Math.ceil(launches.to() / day) + 1);
        chart.deltaV(true);
        chart.bars(chart.series.options(), Theme.BEFORE, 30);
        return chart.draw("launch period alongside the programme", WINDOW_HEIGHT, chart.launches());
    }

    /** Three days before the encounter until four after, where a site sees it. */
    static Chart week(StudyResult result) {
        if (!applies(result) || new AlongsideSeries(result).sites().isEmpty()) {
            return Chart.none();
        }
        final double pass = Math.floor(new AlongsideSeries(result).encounter() / UtcClock.ofDays(1));
        final AlongsideChart chart = new AlongsideChart(result, pass - 3, pass + 4);
        chart.range();
        chart.bars(chart.series.sites(), Theme.RING, 17);
        return chart.draw("the week of the encounter alongside the programme", WEEK_HEIGHT, List.of());
    }

    private void range() {
        final List<List<Point>> asteroid = series.asteroidRange().stream()
                .map(this::seen)
                .filter(stretch -> stretch.size() > 1)
                .toList();
        final List<Point> craft = seen(series.craftRange());
        final double farthest = asteroid.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .max()
                .orElse(1e8);
        final PanelBuilder panel = PanelBuilder.of(
                time, Axis.logarithmic("Distance from Earth, km", AlongsideSeries.LOWEST_KM, 4 * farthest, "#,##0"));
        asteroid.forEach(stretch -> panel.curve("asteroid", stretch, Theme.ASTEROID, Theme.SOLID));
        if (!asteroid.isEmpty()) {
            name(panel, result.asteroid().designation(), asteroid.get(0), Theme.ASTEROID);
        }
        if (craft.size() > 1) {
            panel.curve("spacecraft", craft, Theme.EARTH, Theme.DASHED);
            name(panel, "Spacecraft", craft, Theme.EARTH);
        }
        final PassedBody body = PassedBody.of(result);
        final double nearest = series.encounterRange();
        panel.label(Label.name(
                body.isEarth() ? "Encounter, " + Numbers.grouped(nearest) + " km" : "Encounter with " + body.name(),
                new Point(series.encounter(), nearest),
                Theme.ASTEROID));
        panels.add(new Above(panel, 60, 0));
    }

    private List<Point> seen(List<Point> curve) {
        return curve.stream().filter(p -> time.shows(p.x())).toList();
    }

    private static void name(PanelBuilder panel, String text, List<Point> curve, Color color) {
        panel.label(Label.outline(text, Panel.places(curve, 0.5, 0.35, 0.65, 0.2), color));
    }

    private void deltaV(boolean named) {
        final LaunchWindowSeries launches =
                new LaunchWindowSeries(result.launchPeriod().window().launchDays());
        final List<Point> points = launches.points(LaunchQuantity.DELTA_V);
        final PanelBuilder panel = PanelBuilder.of(
                time, Axis.about(LaunchQuantity.DELTA_V.label(), Axis.heights(points), 0.3, 0.2, 8, "#,##0.####"));
        launches.stretches(LaunchQuantity.DELTA_V)
                .forEach(stretch -> panel.curve("deltaV", stretch, Theme.ASTEROID, Theme.SOLID));
        final Point best =
                points.stream().min(Comparator.comparingDouble(Point::y)).orElseThrow();
        panel.label(Label.name(
                "least " + Numbers.format("0.000", best.y()) + " km/s" + (named ? "" : " of all launch days"),
                best,
                Theme.TEXT));
        final Optional<LaunchQuantity.LaunchLimit> limit = LaunchQuantity.LaunchLimit.of(
                        result.launchPeriod().window())
                .filter(each -> each.quantity() == LaunchQuantity.DELTA_V);
        if (named) {
            limit.ifPresent(each -> each.draw(panel));
        }
        panels.add(new Above(panel, named ? 60 : 35, 0));
    }

    /** A row for each; nothing where there are none. */
    private void bars(List<AlongsideSeries.Bar> bars, Color color, double rowHeight) {
        if (bars.isEmpty()) {
            return;
        }
        final Font font = lettering.labels(12);
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.rows(
                        null,
                        bars.stream()
                                .map(bar -> GanttLayout.cut(bar.name(), font, NAMES - 20))
                                .toList()));
        for (int row = 0; row < bars.size(); row++) {
            final String text = bars.get(row).text();
            Point last = null;
            for (Point span : bars.get(row).spans()) {
                if (span.x() < time.high() && span.y() > time.low()) {
                    last = new Point(Math.max(span.x(), time.low()), Math.min(span.y(), time.high()));
                    panel.bar(last.x(), last.y(), row, HALF_BAR, Theme.faded(color, 0.35), color);
                }
            }
            if (last != null && !text.isEmpty()) {
                panel.label(Label.bar(text, new Point(last.x(), row), new Point(last.y(), row), Theme.TEXT));
            }
        }
        panels.add(new Above(panel, 0, rowHeight * bars.size()));
    }

    /** Launches of the options as lines across the rows. */
    private List<GanttRows.Line> launches() {
        return OptionMark.of(
                        result.launchPeriod().transfers(),
                        option -> Optional.of(new Point(UtcClock.millis(option.launchUtc()), 0)))
                .stream()
                .map(mark -> new GanttRows.Line(mark.place().x() / UtcClock.ofDays(1), mark.names(), false))
                .toList();
    }

    private Chart draw(String title, int height, List<GanttRows.Line> more) {
        final List<GanttRows.Line> lines = new ArrayList<>(more);
        final String day = result.passes().encounter().approach().utc().substring(0, 10);
        lines.add(new GanttRows.Line(series.encounter() / UtcClock.ofDays(1), "encounter " + day, false));
        final GanttRows rows = GanttRows.of(result.timeline(), fromDay, toDay, lines);
        final GanttLayout layout = GanttLayout.narrow(rows, lettering, PLOT_WIDTH, NAMES - 15);
        return above(
                        Chart.stack(result.asteroid().designation() + ": " + title),
                        height - AROUND - layout.height() - GAP * panels.size())
                .and(GanttPanel.of(time, rows, layout, lettering, NAMES), (int) Math.ceil(layout.height()) + 2);
    }

    /** Rows of bars take what they need, as far as the curves keep their least; the curves share the rest. */
    private Chart above(Chart stack, double height) {
        final double shared = panels.stream().mapToDouble(Above::share).sum();
        final double wanted = panels.stream().mapToDouble(Above::rows).sum();
        final double curves =
                LEAST_CURVE * panels.stream().filter(panel -> panel.share() > 0).count();
        final double rows = Math.max(LEAST_ROWS, Math.min(wanted, height - curves));
        Chart chart = stack;
        for (Above above : panels) {
            final double own =
                    above.share() > 0 ? (height - rows) * above.share() / shared : rows * above.rows() / wanted;
            // The encounter goes through all.
            above.panel().upright(series.encounter(), "encounter", Theme.ASTEROID, PanelBuilder.stroke(1.4));
            chart = chart.and(above.panel().build(), (int) Math.max(LEAST_ROWS, own));
        }
        return chart;
    }
}

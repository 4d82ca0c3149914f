package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.launch.LaunchLimit;
import space.apophis.chart.launch.LaunchQuantity;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.launch.OptionMark;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.scenario.timeline.Language;
import space.apophis.study.result.StudyResult;
import space.apophis.timeline.Words;

/** Results of a scenario above, the lanes of the programme below, on one axis of time in UTC. */
final class AlongsideChart {

    static final int MISSION_HEIGHT = 1040;
    static final int WINDOW_HEIGHT = 900;
    static final int WEEK_HEIGHT = 1040;

    private static final int WIDTH = 960;
    private static final double NAMES = 190;
    private static final double PLOT_WIDTH = WIDTH - NAMES - 38;
    private static final double GAP = 12;

    /** About what title, axis and their margins take of the height. */
    private static final double AROUND = 96;

    private static final double LEAST_CURVE = 130;
    private static final double LEAST_ROWS = 40;
    private static final double DAY_MILLIS = 86_400_000;
    private static final Stroke LINE = new BasicStroke(1.4f);

    private final StudyResult result;
    private final Theme theme;
    private final AlongsideSeries series;
    private final Lettering lettering;
    private final double fromDay;
    private final double toDay;
    private final List<XYPlot> panels = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    private AlongsideChart(StudyResult result, Theme theme, double fromDay, double toDay) {
        this.result = result;
        this.theme = theme;
        this.fromDay = fromDay;
        this.toDay = toDay;
        series = new AlongsideSeries(result);
        lettering = Lettering.of(theme, new Words(Language.ENGLISH), List.of());
    }

    static boolean applies(StudyResult result) {
        return result.timeline() != null && result.passes().encounter() != null;
    }

    static boolean hasWindow(StudyResult result) {
        return applies(result)
                && LaunchWindowSeries.isIn(result)
                && result.launchPeriod().transfers() != null;
    }

    static boolean hasSites(StudyResult result) {
        return applies(result) && !new AlongsideSeries(result).sites().isEmpty();
    }

    /** The days of the scenario's section. */
    static JFreeChart mission(StudyResult result, Theme theme) {
        final AlongsideChart chart = new AlongsideChart(
                result,
                theme,
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
    static JFreeChart window(StudyResult result, Theme theme) {
        final LaunchWindowSeries launches =
                new LaunchWindowSeries(result.launchPeriod().window().launchDays());
        final AlongsideChart chart = new AlongsideChart(
                result, theme, Math.floor(launches.from() / DAY_MILLIS), Math.ceil(launches.to() / DAY_MILLIS) + 1);
        chart.deltaV(true);
        chart.bars(chart.series.options(), Theme.BEFORE, 30);
        return chart.draw("launch period alongside the programme", WINDOW_HEIGHT, chart.launches());
    }

    /** Three days before the encounter until four after. */
    static JFreeChart week(StudyResult result, Theme theme) {
        final double pass = Math.floor(new AlongsideSeries(result).encounter() / DAY_MILLIS);
        final AlongsideChart chart = new AlongsideChart(result, theme, pass - 3, pass + 4);
        chart.range();
        chart.bars(chart.series.sites(), Theme.RING, 17);
        return chart.draw("the week of the encounter alongside the programme", WEEK_HEIGHT, List.of());
    }

    private double from() {
        return fromDay * DAY_MILLIS;
    }

    private double to() {
        return toDay * DAY_MILLIS;
    }

    private void add(XYPlot plot, double share) {
        panels.add(plot);
        shares.add(share);
    }

    private void range() {
        final List<List<Point>> asteroid = series.asteroidRange().stream()
                .map(this::seen)
                .filter(stretch -> stretch.size() > 1)
                .toList();
        final List<Point> craft = seen(series.craftRange());
        final LogAxis axis = new LogAxis("Distance from Earth, km");
        final double farthest = asteroid.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .max()
                .orElse(1e8);
        axis.setRange(AlongsideSeries.LOWEST_KM, 4 * farthest);
        axis.setNumberFormatOverride(Numbers.pattern("#,##0"));
        axis.setTickUnit(new NumberTickUnit(1));
        final XYPlot plot = new XYPlot(null, null, axis, null);
        final Sketch sketch = new Sketch(plot);
        for (List<Point> stretch : asteroid) {
            sketch.curve("asteroid", stretch, Theme.ASTEROID, Theme.SOLID);
        }
        if (!asteroid.isEmpty()) {
            final List<Point> named = asteroid.get(0);
            sketch.label(Label.outline(result.asteroid().designation(), thinned(named), Theme.ASTEROID));
        }
        if (craft.size() > 1) {
            sketch.curve("spacecraft", craft, Theme.EARTH, Theme.DASHED);
            sketch.label(Label.outline("Spacecraft", thinned(craft), Theme.EARTH));
        }
        sketch.label(Label.name(
                "Encounter, "
                        + Numbers.pattern("#,##0")
                                .format(result.passes().encounter().approach().distanceKm()) + " km",
                new Point(
                        series.encounter(),
                        result.passes().encounter().approach().distanceKm()),
                Theme.ASTEROID));
        sketch.finish(theme.labelFont());
        add(plot, 60);
    }

    private List<Point> seen(List<Point> curve) {
        return curve.stream().filter(p -> p.x() >= from() && p.x() <= to()).toList();
    }

    /** Places for a name along a curve, the middle first. */
    private static List<Point> thinned(List<Point> curve) {
        final List<Point> places = new ArrayList<>();
        for (double share : new double[] {0.5, 0.35, 0.65, 0.2}) {
            places.add(curve.get((int) (share * (curve.size() - 1))));
        }
        return places;
    }

    private void deltaV(boolean named) {
        final LaunchWindowSeries launches =
                new LaunchWindowSeries(result.launchPeriod().window().launchDays());
        final List<Point> points = launches.points(LaunchQuantity.DELTA_V);
        final double least = points.stream().mapToDouble(Point::y).min().orElse(0);
        final double most = points.stream().mapToDouble(Point::y).max().orElse(1);
        final double height = Math.max(most - least, 1e-3);
        final NumberAxis axis = new NumberAxis(LaunchQuantity.DELTA_V.label());
        axis.setRange(Math.max(0, least - 0.3 * height), most + 0.2 * height);
        axis.setTickUnit(new NumberTickUnit(Numbers.step(axis.getRange().getLength(), 5)));
        axis.setNumberFormatOverride(Numbers.pattern("#,##0.####"));
        final XYPlot plot = new XYPlot(null, null, axis, null);
        final Sketch sketch = new Sketch(plot);
        for (List<Point> stretch : launches.stretches(LaunchQuantity.DELTA_V)) {
            sketch.curve("deltaV", stretch, Theme.ASTEROID, Theme.SOLID);
        }
        final Point best =
                points.stream().min((a, b) -> Double.compare(a.y(), b.y())).orElseThrow();
        sketch.label(Label.name(
                "least " + Numbers.pattern("0.000").format(best.y()) + " km/s" + (named ? "" : " of all launch days"),
                best,
                Theme.TEXT));
        final Optional<LaunchLimit> limit = LaunchLimit.of(result.launchPeriod().window())
                .filter(each -> each.quantity() == LaunchQuantity.DELTA_V)
                .filter(each -> axis.getRange().contains(each.value()));
        if (named && limit.isPresent()) {
            final double value = limit.get().value();
            final List<Point> line = List.of(new Point(from(), value), new Point(to(), value));
            sketch.curve("limit", line, Theme.MOON, Theme.DASHED);
            sketch.label(Label.line("limit, " + limit.get().text(), line.get(0), Theme.MOON));
        }
        sketch.finish(theme.labelFont());
        add(plot, named ? 60 : 35);
    }

    /** A row for each; nothing where there are none. */
    private void bars(List<AlongsideSeries.Bar> bars, Color color, double rowHeight) {
        if (!bars.isEmpty()) {
            add(TimeBars.plot(bars, from(), to(), PLOT_WIDTH, theme, NAMES - 20, color), -rowHeight * bars.size());
        }
    }

    /** Launches of the options as lines across the lanes. */
    private List<LaneSeries.Line> launches() {
        return OptionMark.of(
                        result.launchPeriod().transfers(),
                        option -> Optional.of(new Point(UtcClock.millis(option.launchUtc()), 0)))
                .stream()
                .map(mark -> new LaneSeries.Line(mark.place().x() / DAY_MILLIS, mark.names(), false))
                .toList();
    }

    private JFreeChart draw(String title, int height, List<LaneSeries.Line> more) {
        final List<LaneSeries.Line> lines = new ArrayList<>(more);
        final String utc = result.passes().encounter().approach().utc();
        lines.add(new LaneSeries.Line(series.encounter() / DAY_MILLIS, "encounter " + utc.substring(0, 10), false));
        final LaneSeries lanes = AlongsideLanes.of(result.timeline(), fromDay, toDay, lines);
        final LaneLayout layout = LaneLayout.narrow(lanes, lettering, PLOT_WIDTH, NAMES - 15);
        final CombinedDomainXYPlot stack =
                new CombinedDomainXYPlot(new CalendarAxis("Time, UTC", fromDay, toDay, PLOT_WIDTH));
        stack.setGap(GAP);
        final double left = height - AROUND - layout.height() - GAP * panels.size();
        weigh(stack, left);
        stack.add(lanes(lanes, layout), (int) Math.ceil(layout.height()) + 2);
        final JFreeChart chart = theme.chart(result.asteroid().designation() + ": " + title, stack);
        lanePlot(stack).getRangeAxis().setTickLabelFont(lettering.labels(LaneLayout.NAME_SIZE));
        lanePlot(stack).setRangeGridlinesVisible(false);
        return chart;
    }

    private static XYPlot lanePlot(CombinedDomainXYPlot stack) {
        return stack.getSubplots().get(stack.getSubplots().size() - 1);
    }

    /** Rows of bars take what they need, as far as the curves keep their least; the curves share the rest. */
    private void weigh(CombinedDomainXYPlot stack, double height) {
        final double shared = shares.stream().mapToDouble(s -> Math.max(s, 0)).sum();
        final double wanted = -shares.stream().mapToDouble(s -> Math.min(s, 0)).sum();
        final double curves =
                LEAST_CURVE * shares.stream().filter(share -> share > 0).count();
        final double rows = Math.max(LEAST_ROWS, Math.min(wanted, height - curves));
        for (int i = 0; i < panels.size(); i++) {
            final double share = shares.get(i);
            final double own = share < 0 ? rows * -share / wanted : (height - rows) * share / shared;
            mark(panels.get(i));
            stack.add(panels.get(i), (int) Math.max(LEAST_ROWS, own));
        }
    }

    /** The encounter, which goes through all. */
    private void mark(XYPlot plot) {
        plot.addDomainMarker(new ValueMarker(series.encounter(), Theme.ASTEROID, LINE));
    }

    private XYPlot lanes(LaneSeries lanes, LaneLayout layout) {
        final RowAxis names = new RowAxis(layout, lettering);
        // The widest axis of the stack: the lanes count pixels, so that the width left to the plots has to be known.
        names.setFixedDimension(NAMES);
        final XYPlot plot = new XYPlot(null, null, names, null);
        plot.addAnnotation(new LaneLayer(lanes, layout, lettering));
        return plot;
    }
}

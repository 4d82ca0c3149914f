package space.apophis.chart.trajectory;

import java.awt.Color;
import java.awt.Stroke;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import space.apophis.chart.paper.Dots;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SharedLaunchResult.Day;
import space.apophis.study.result.SharedLaunchResult.FrontPoint;
import space.apophis.study.result.StudyResult;

/**
 * One launch for two craft: what each asks for on its best asymptote by launch day, the days that fit, and the trade of one
 * day. Both limits lie at one height, so that below the line a craft fits.
 */
public final class SharedLaunchChart {

    private static final Color RENDEZVOUS = Theme.ASTEROID;
    private static final Color ION = Theme.EARTH;
    private static final Color BOTH = Theme.RING;
    private static final double GAP = 14;
    private static final double ROW = 0.3;
    private static final int FAINT = 90;

    /** Height of the limits, as a share of that of the paper. */
    private static final double LIMIT_HEIGHT = 0.65;

    /** Room beyond the curves. */
    private static final double ROOM = 1.25;

    /** So many times as far above a limit as the best is below it is seen; what is beyond would flatten the rest. */
    private static final double ABOVE = 3.0;

    private final SharedLaunchResult shared;
    private final SharedLaunchSeries series;
    private final Theme theme;

    private SharedLaunchChart(SharedLaunchResult shared, Theme theme) {
        this.shared = shared;
        this.series = new SharedLaunchSeries(shared);
        this.theme = theme;
    }

    /** Whether a result has days to draw. */
    public static boolean applies(StudyResult result) {
        return result.trajectories().sharedLaunch() != null
                && !result.trajectories().sharedLaunch().days().isEmpty();
    }

    /** Whether it has the front of a day. */
    public static boolean hasFront(StudyResult result) {
        return applies(result)
                && result.trajectories().sharedLaunch().frontUtc() != null
                && new SharedLaunchSeries(result.trajectories().sharedLaunch())
                                .front()
                                .size()
                        > 1;
    }

    /** Two windows and their overlap. */
    public static JFreeChart days(StudyResult result, Theme theme) {
        return new SharedLaunchChart(result.trajectories().sharedLaunch(), theme).days();
    }

    /** The trade of one day. */
    public static JFreeChart front(StudyResult result, Theme theme) {
        return new SharedLaunchChart(result.trajectories().sharedLaunch(), theme).front();
    }

    private JFreeChart days() {
        final CombinedDomainXYPlot stack =
                new CombinedDomainXYPlot(TimeAxis.ofMillis("Launch day, UTC", series.from(), series.to()));
        stack.setGap(GAP);
        stack.add(costs(), 7);
        stack.add(lanes(), 3);
        final String overlap = shared.firstUtc() == null
                ? "no day fits both"
                : "both fit " + UtcClock.date(shared.firstUtc()) + " to " + UtcClock.date(shared.lastUtc());
        return theme.chart("One launch for two: " + overlap, stack);
    }

    private XYPlot costs() {
        final NumberAxis left = axis("Rendezvous: Δv, km/s", "0.0##");
        final NumberAxis right = axis("Ion engines: propellant, kg", "#,##0.#");
        range(left, Stream.of(series.deltaV(), series.sharedDeltaV()), shared.limitDeltaVKmS());
        range(right, Stream.of(series.propellant(), series.sharedPropellant()), shared.limitPropellantKg());
        theme.dress(right);
        left.setLabelPaint(RENDEZVOUS);
        right.setLabelPaint(ION);
        final XYPlot plot = new XYPlot(null, null, left, null);
        plot.setRangeAxis(1, right);
        final Sketch sketch = new Sketch(plot);
        for (List<Point> stretch : series.deltaV()) {
            sketch.curve("delta v", stretch, RENDEZVOUS, Theme.SOLID);
        }
        for (List<Point> stretch : series.propellant()) {
            sketch.curve("propellant", onLeft(stretch, right, left), ION, Theme.DASHED);
        }
        final List<List<Point>> sharedPropellant = series.sharedPropellant().stream()
                .map(s -> onLeft(s, right, left))
                .toList();
        // Dashed is right, whole is left.
        series.sharedDeltaV().forEach(stretch -> both(plot, sketch, stretch, Theme.THIN));
        sharedPropellant.forEach(stretch -> both(plot, sketch, stretch, Theme.DASHED));
        limit(sketch);
        name(sketch, series.deltaV(), shared.rendezvousLabel() + " alone, left", RENDEZVOUS, left, 0.35);
        name(
                sketch,
                series.propellant().stream().map(s -> onLeft(s, right, left)).toList(),
                shared.ionLabel() + " alone, right",
                ION,
                left,
                0.6);
        name(sketch, series.sharedDeltaV(), "Δv with one asymptote for both, left", BOTH, left, 0.95);
        name(sketch, sharedPropellant, "propellant with that asymptote, right", BOTH, left, 0.2);
        sketch.finish(theme.labelFont());
        return plot;
    }

    private static void both(XYPlot plot, Sketch sketch, List<Point> stretch, Stroke stroke) {
        sketch.curve("shared", stretch, BOTH, stroke);
        new Dots(plot).addMarks("shared", stretch, 3, BOTH);
    }

    /** The limit at the same height of both axes, the curves on the paper. */
    private static void range(NumberAxis axis, Stream<List<List<Point>>> curves, double limit) {
        final DoubleSummaryStatistics values = curves.flatMap(List::stream)
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .summaryStatistics();
        final double below = Math.max(0.01 * limit, limit - values.getMin());
        final double above = Math.min(ABOVE * below, Math.max(0.0, values.getMax() - limit));
        final double height = ROOM * Math.max(below / LIMIT_HEIGHT, above / (1 - LIMIT_HEIGHT));
        axis.setRange(limit - LIMIT_HEIGHT * height, limit + (1 - LIMIT_HEIGHT) * height);
        axis.setTickUnit(new NumberTickUnit(Numbers.step(height, 8)));
    }

    private static List<Point> onLeft(List<Point> curve, NumberAxis right, NumberAxis left) {
        return curve.stream()
                .map(p -> new Point(
                        p.x(),
                        left.getLowerBound()
                                + (p.y() - right.getLowerBound())
                                        * left.getRange().getLength()
                                        / right.getRange().getLength()))
                .toList();
    }

    private void limit(Sketch sketch) {
        final List<Point> line = List.of(
                new Point(series.from(), shared.limitDeltaVKmS()), new Point(series.to(), shared.limitDeltaVKmS()));
        sketch.curve("limit", line, Theme.MOON, Theme.DASHED);
        sketch.label(Label.line(
                "limits, " + Numbers.pattern("0.00##").format(shared.limitDeltaVKmS()) + " km/s and "
                        + Numbers.pattern("0.#").format(shared.limitPropellantKg()) + " kg",
                line.get(0),
                Theme.MOON));
    }

    /** At a place of the longest stretch that is on the paper. */
    private static void name(
            Sketch sketch, List<List<Point>> stretches, String words, Color color, NumberAxis axis, double place) {
        final List<Point> seen = stretches.stream()
                .flatMap(List::stream)
                .filter(p -> axis.getRange().contains(p.y()))
                .toList();
        if (!seen.isEmpty()) {
            final int at = (int) (place * (seen.size() - 1));
            sketch.label(Label.outline(
                    words,
                    Stream.of(at, seen.size() / 4, 3 * seen.size() / 4, 0, seen.size() - 1)
                            .map(seen::get)
                            .toList(),
                    color));
        }
    }

    private XYPlot lanes() {
        final SymbolAxis axis = new SymbolAxis(null, new String[] {"rendezvous", "ion engines", "both"});
        axis.setInverted(true);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, 2.5);
        axis.setTickMarksVisible(false);
        // A renderer without data draws the grid.
        final XYPlot plot = new XYPlot(new XYSeriesCollection(), null, axis, new XYLineAndShapeRenderer());
        final Sketch sketch = new Sketch(plot);
        lane(plot, sketch, 0, Day::rendezvousFits, RENDEZVOUS);
        lane(plot, sketch, 1, Day::ionFits, ION);
        lane(plot, sketch, 2, Day::bothFit, BOTH);
        sketch.finish(theme.labelFont());
        return plot;
    }

    private void lane(XYPlot plot, Sketch sketch, int row, Predicate<Day> fits, Color color) {
        for (Point run : series.runs(fits)) {
            plot.addAnnotation(new XYBoxAnnotation(
                    run.x(),
                    row + ROW,
                    run.y(),
                    row - ROW,
                    Theme.THIN,
                    color,
                    new Color(color.getRed(), color.getGreen(), color.getBlue(), FAINT)));
        }
        final long days = shared.days().stream().filter(fits).count();
        final Point first = series.runs(fits).stream().findFirst().orElse(new Point(series.from(), series.from()));
        sketch.label(Label.contour(
                days == 0 ? "no day" : days == 1 ? "1 day" : days + " days",
                List.of(new Point((first.x() + first.y()) / 2, row), new Point(first.x(), row)),
                Theme.TEXT));
    }

    private JFreeChart front() {
        final List<FrontPoint> front = series.front();
        final List<Point> curve = front.stream()
                .map(p -> new Point(p.propellantKg(), p.deltaVKmS()))
                .toList();
        final NumberAxis across = axis("Propellant of the " + shared.ionLabel() + ", kg", "#,##0.#");
        final NumberAxis up = axis("Δv of the " + shared.rendezvousLabel() + ", km/s", "0.0##");
        about(across, Stream.concat(curve.stream().map(Point::x), Stream.of(shared.limitPropellantKg())));
        about(up, Stream.concat(curve.stream().map(Point::y), Stream.of(shared.limitDeltaVKmS())));
        final XYPlot plot = new XYPlot(null, across, up, null);
        final Sketch sketch = new Sketch(plot);
        new Dots(plot).addMarks("front", curve, 4.5, BOTH);
        sketch.curve("front", curve, BOTH, Theme.SOLID);
        final double limit = shared.limitDeltaVKmS();
        final List<Point> level = Sketch.across(plot, limit);
        sketch.curve("limit", level, RENDEZVOUS, Theme.DASHED);
        sketch.curve(
                "limit",
                List.of(
                        new Point(shared.limitPropellantKg(), up.getLowerBound()),
                        new Point(shared.limitPropellantKg(), up.getUpperBound())),
                ION,
                Theme.DASHED);
        for (int i = 0; i < front.size(); i++) {
            sketch.label(Label.mark(words(front.get(i)), List.of(curve.get(i)), BOTH));
        }
        sketch.label(
                Label.line("limit " + Numbers.pattern("0.00##").format(limit) + " km/s", level.get(0), RENDEZVOUS));
        sketch.label(Label.outline(
                "limit " + Numbers.pattern("0.#").format(shared.limitPropellantKg()) + " kg",
                Stream.of(0.95, 0.85, 0.1, 0.05)
                        .map(share -> new Point(
                                shared.limitPropellantKg(),
                                up.getLowerBound() + share * up.getRange().getLength()))
                        .toList(),
                ION));
        sketch.finish(theme.labelFont());
        return theme.chart("What one asymptote costs each, launch " + UtcClock.date(shared.frontUtc()), plot);
    }

    private static String words(FrontPoint point) {
        return "C3 " + Numbers.pattern("0.0").format(point.c3Km2S2()) + ", DLA "
                + Numbers.pattern("0.0").format(point.launchDeclinationDeg()) + "°";
    }

    private static void about(NumberAxis axis, Stream<Double> values) {
        final double[] sorted = values.mapToDouble(v -> v).sorted().toArray();
        final double span = Math.max(sorted[sorted.length - 1] - sorted[0], 1e-3);
        axis.setRange(sorted[0] - 0.15 * span, sorted[sorted.length - 1] + 0.2 * span);
        axis.setTickUnit(new NumberTickUnit(Numbers.step(1.35 * span, 9)));
    }

    private static NumberAxis axis(String label, String pattern) {
        final NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(Numbers.pattern(pattern));
        return axis;
    }
}

package space.apophis.chart.trajectory;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.TimeAxis;
import space.apophis.study.result.StudyResult;

/** How far the visitors of an asteroid are from it and from each other about its encounter, on logarithmic axes. */
public final class VisitorChart {

    /** More pairs cannot be told apart; the nearest are drawn. */
    private static final int MOST_PAIRS = 10;

    private static final double GAP = 14;
    private static final double LEAST_KM = 0.1;
    private static final double[] PLACES = {0.15, 0.8, 0.3, 0.65, 0.1, 0.9, 0.4, 0.6};
    private static final List<Color> COLORS =
            List.of(Theme.ASTEROID, Theme.EARTH, Theme.RING, Theme.BEFORE, Theme.MOON, Theme.SUN);
    private static final List<Stroke> STROKES = List.of(
            Theme.SOLID,
            Theme.DASHED,
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {10, 3, 2, 3}, 0f));

    private VisitorChart() {}

    /** Whether a result has any. */
    public static boolean applies(StudyResult result) {
        return applies(VisitorSeries.of(result));
    }

    /** Whether there is one at least. */
    public static boolean applies(VisitorSeries series) {
        return !series.paths().isEmpty();
    }

    /** Those of one result. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        return draw(VisitorSeries.of(result), result, theme);
    }

    /**
     * Those of a series.
     *
     * @param about a result of the asteroid that they visit
     */
    public static JFreeChart draw(VisitorSeries series, StudyResult about, Theme theme) {
        final List<VisitorSeries.Distance> distances = series.fromAsteroid();
        final double[] instants = distances.stream()
                .flatMap(d -> d.curve().stream())
                .mapToDouble(Point::x)
                .sorted()
                .toArray();
        final double from = instants[0];
        final double to = instants[instants.length - 1];
        final CombinedDomainXYPlot stack =
                new CombinedDomainXYPlot(TimeAxis.ofMillis(TimeAxis.caption(about), from, to));
        stack.setGap(GAP);
        final OptionalDouble pass = about.passes().encounter() == null
                ? OptionalDouble.empty()
                : DoubleStream.of(TdbClock.millis(
                                about.passes().encounter().approach().secondsTdb()))
                        .filter(at -> at > from && at < to)
                        .findFirst();
        final String asteroid = about.asteroid().designation();
        stack.add(panel("From " + asteroid + ", km", distances, pass, theme), 1);
        final List<VisitorSeries.Distance> pairs =
                series.pairs().stream().limit(MOST_PAIRS).toList();
        if (!pairs.isEmpty()) {
            stack.add(panel("From each other, km", pairs, pass, theme), 1);
        }
        return theme.chart(
                "Visitors of " + asteroid + (about.passes().encounter() == null ? "" : " about the encounter"), stack);
    }

    private static XYPlot panel(
            String title, List<VisitorSeries.Distance> distances, OptionalDouble pass, Theme theme) {
        final double most = values(distances).max().orElse(1);
        final double least = Math.max(LEAST_KM, values(distances).min().orElse(1));
        final LogAxis axis = new LogAxis(title);
        axis.setRange(0.3 * least, Math.max(4 * most, 10 * least));
        axis.setNumberFormatOverride(Numbers.pattern("#,##0.###"));
        axis.setTickUnit(new NumberTickUnit(1));
        final XYPlot plot = new XYPlot(null, null, axis, null);
        final Sketch sketch = new Sketch(plot);
        for (int i = 0; i < distances.size(); i++) {
            final VisitorSeries.Distance distance = distances.get(i);
            final Color color = COLORS.get(i % COLORS.size());
            final List<Point> curve = distance.curve().stream()
                    .map(p -> new Point(p.x(), Math.max(p.y(), LEAST_KM)))
                    .toList();
            sketch.curve(distance.name(), curve, color, STROKES.get(i % STROKES.size()));
            final int first = i;
            sketch.label(Label.outline(
                    distance.caption(),
                    Stream.iterate(0, k -> k + 1)
                            .limit(PLACES.length)
                            .map(k -> curve.get((int) (PLACES[(first + k) % PLACES.length] * (curve.size() - 1))))
                            .toList(),
                    color));
        }
        pass.ifPresent(at -> encounter(sketch, axis, at));
        sketch.finish(theme.labelFont());
        return plot;
    }

    private static void encounter(Sketch sketch, LogAxis axis, double at) {
        final double low = axis.getLowerBound();
        final double high = axis.getUpperBound();
        sketch.curve("encounter", List.of(new Point(at, low), new Point(at, high)), Theme.MOON, Theme.DOTTED);
        sketch.label(Label.outline(
                "encounter",
                Stream.of(0.95, 0.88, 0.05, 0.5)
                        .map(share -> new Point(at, low * Math.pow(high / low, share)))
                        .toList(),
                Theme.MOON));
    }

    private static DoubleStream values(List<VisitorSeries.Distance> distances) {
        return distances.stream().flatMap(d -> d.curve().stream()).mapToDouble(Point::y);
    }
}

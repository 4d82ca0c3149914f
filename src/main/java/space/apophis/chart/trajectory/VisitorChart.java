package space.apophis.chart.trajectory;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.StudyResult;

/** How far the visitors of an asteroid are from it and from each other about its encounter, on logarithmic axes. */
public final class VisitorChart {

    /** More pairs cannot be told apart; the nearest are drawn. */
    private static final int MOST_PAIRS = 10;

    private static final double LEAST_KM = 0.1;
    private static final double[] PLACES = {0.15, 0.8, 0.3, 0.65, 0.1, 0.9, 0.4, 0.6};
    private static final List<Color> COLORS =
            List.of(Theme.ASTEROID, Theme.EARTH, Theme.RING, Theme.BEFORE, Theme.MOON, Theme.SUN);
    private static final List<Stroke> STROKES = List.of(
            Theme.SOLID,
            Theme.DASHED,
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {10, 3, 2, 3}, 0f));

    private VisitorChart() {}

    /** Those of one result. */
    public static Chart draw(StudyResult result) {
        return draw(VisitorSeries.of(result), result);
    }

    /**
     * Those of a series.
     *
     * @param about a result of the asteroid that they visit
     */
    public static Chart draw(VisitorSeries series, StudyResult about) {
        final List<VisitorSeries.Distance> distances = series.fromAsteroid();
        if (distances.isEmpty()) {
            return Chart.none();
        }
        final double[] instants = distances.stream()
                .flatMap(d -> d.curve().stream())
                .mapToDouble(Point::x)
                .sorted()
                .toArray();
        final Axis time = Axis.calendar(TdbClock.caption(about), instants[0], instants[instants.length - 1]);
        final String asteroid = about.asteroid().designation();
        final boolean passes = about.passes().encounter() != null;
        final Chart chart = Chart.stack("Visitors of " + asteroid + (passes ? " about the encounter" : ""))
                .and(panel(time, "From " + asteroid + ", km", distances, about), 1);
        final List<VisitorSeries.Distance> pairs =
                series.pairs().stream().limit(MOST_PAIRS).toList();
        return pairs.isEmpty() ? chart : chart.and(panel(time, "From each other, km", pairs, about), 1);
    }

    private static Panel panel(Axis time, String title, List<VisitorSeries.Distance> distances, StudyResult about) {
        final double most = values(distances).max().orElse(1);
        final double least = Math.max(LEAST_KM, values(distances).min().orElse(1));
        final double high = Math.max(4 * most, 10 * least);
        // Two decades at least, so that a distance that hardly changes has two ticks beside it.
        final PanelBuilder panel =
                PanelBuilder.of(time, Axis.logarithmic(title, Math.min(0.3 * least, 0.01 * high), high, "#,##0.###"));
        for (int i = 0; i < distances.size(); i++) {
            final VisitorSeries.Distance distance = distances.get(i);
            final Color color = COLORS.get(i % COLORS.size());
            final List<Point> curve = distance.curve().stream()
                    .map(p -> new Point(p.x(), Math.max(p.y(), LEAST_KM)))
                    .toList();
            panel.curve(distance.name(), curve, color, STROKES.get(i % STROKES.size()));
            final int first = i;
            final double[] places = IntStream.range(0, PLACES.length)
                    .mapToDouble(k -> PLACES[(first + k) % PLACES.length])
                    .toArray();
            panel.label(Label.outline(distance.caption(), Panel.places(curve, places), color));
        }
        if (about.passes().encounter() != null) {
            final double at =
                    TdbClock.millis(about.passes().encounter().approach().secondsTdb());
            if (time.shows(at)) {
                panel.upright(at, "encounter", Theme.MOON, Theme.DOTTED, 0.95, 0.88, 0.05, 0.5);
            }
        }
        return panel.build();
    }

    private static DoubleStream values(List<VisitorSeries.Distance> distances) {
        return distances.stream().flatMap(d -> d.curve().stream()).mapToDouble(Point::y);
    }
}

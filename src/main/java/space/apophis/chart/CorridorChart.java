package space.apophis.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.CorridorResult;
import space.apophis.study.result.StudyResult;

/** The impact corridor on a map of the body. */
final class CorridorChart {

    /** What its figure says below it. */
    static final String CAPTION =
            "Where the orbits of the line of variations that strike come down: at Earth 100 km above the ground, elsewhere"
                    + " on the surface. Marks are orbits, named by their place on the line in standard deviations and the"
                    + " time, UTC; the line between them is no path of any one of them.";

    private static final int MARKS = 3;
    private static final int CLOCK_FROM = 11;
    private static final int CLOCK_TO = 19;

    private CorridorChart() {}

    static Chart draw(StudyResult result) {
        final CorridorResult corridor = result.strikes().corridor();
        if (corridor == null || corridor.points().isEmpty()) {
            return Chart.none();
        }
        final List<CorridorResult.Point> points = corridor.points();
        final Map<String, Point> marks = new LinkedHashMap<>();
        for (int i = 0; i < MARKS; i++) {
            final CorridorResult.Point point = points.get(i * (points.size() - 1) / (MARKS - 1));
            marks.putIfAbsent(
                    Numbers.format("+0.000;-0.000", point.sigma()) + " \u03c3, "
                            + point.entry().utc().substring(CLOCK_FROM, CLOCK_TO),
                    place(point));
        }
        return Chart.of(
                result.asteroid().designation() + ": the impact corridor",
                WorldMap.line(
                        corridor.body().equals("EARTH"),
                        points.stream().map(CorridorChart::place).toList(),
                        marks));
    }

    private static Point place(CorridorResult.Point point) {
        return new Point(point.entry().longitudeDeg(), point.entry().latitudeDeg());
    }
}

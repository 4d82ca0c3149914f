package space.apophis.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;

/** What an earlier arrival costs in delta v and in mass, option by option as it was flown, and the front of those not beaten in both. */
record ComparisonFronts(Comparison comparison) {

    private static final Function<ComparisonRow, Double> LEAD =
            row -> row.option().end().daysBeforeEncounter();

    private static final double BESIDE = 0.06;
    private static final double ABOVE = 0.22;
    private static final int FEWEST = 2;

    static Chart of(Comparison comparison) {
        return new ComparisonFronts(comparison).chart();
    }

    private Chart chart() {
        final ComparisonMarks deltaV = marks(row -> row.option().deltaV().leading());
        final ComparisonMarks mass = marks(row -> row.option().mass().deliveredMassKg());
        if (deltaV.leading().size() < FEWEST) {
            return Chart.none();
        }
        final Axis leads = Axis.about(
                "Arrival, days before the encounter",
                deltaV.leading().stream().mapToDouble(row -> deltaV.point(row).x()),
                BESIDE,
                BESIDE,
                10,
                "0.#");
        return ComparisonChart.legend(
                Chart.stack("What arriving early costs, as flown")
                        .and(panel(leads, deltaV, "Δv, km/s", "0.0##", true), 1)
                        .and(panel(leads, mass, "Delivered mass, kg", "#,##0", false), 1)
                        .line("front: none other is there earlier and better", Theme.TEXT, Theme.DASHED),
                deltaV);
    }

    private ComparisonMarks marks(Function<ComparisonRow, Double> up) {
        return new ComparisonMarks(comparison, LEAD, up, true);
    }

    private static Panel panel(Axis across, ComparisonMarks marks, String label, String pattern, boolean least) {
        final DoubleStream heights =
                marks.leading().stream().mapToDouble(row -> marks.point(row).y());
        final PanelBuilder panel = PanelBuilder.of(across, Axis.about(label, heights, ABOVE, ABOVE, 6, pattern));
        marks.on(panel);
        panel.curve(
                "front", front(marks.leading().stream().map(marks::point).toList(), least), Theme.TEXT, Theme.DASHED);
        return panel.build();
    }

    /**
     * The points that no other beats in both, the longest lead first.
     *
     * @param least whether less is better
     */
    static List<Point> front(List<Point> points, boolean least) {
        final double sign = least ? 1 : -1;
        final List<Point> sorted = points.stream()
                .sorted(Comparator.comparingDouble((Point point) -> -point.x())
                        .thenComparingDouble(point -> sign * point.y()))
                .toList();
        final List<Point> front = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        for (Point point : sorted) {
            if (sign * point.y() < best) {
                best = sign * point.y();
                front.add(point);
            }
        }
        return front;
    }
}

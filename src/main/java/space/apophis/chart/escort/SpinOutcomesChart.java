package space.apophis.chart.escort;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.EscortSpinResult;
import space.apophis.study.result.SpinSetResult;
import space.apophis.study.result.StudyResult;

/** How rotations end over the attitudes at the start: effective period and shift of the pole. */
public final class SpinOutcomesChart {

    /** What is seen. */
    public static final String CAPTION =
            "A dot for each attitude at the start, drawn evenly over both angles of the rotation, as it is not known: effective period"
                    + " after the pass and how far the angular momentum has turned, for each published rotation. The dashed line is the"
                    + " period before.";

    private static final double RADIUS = 2.2;
    private static final double ROOM = 0.06;

    private SpinOutcomesChart() {}

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final EscortSpinResult spin = result.nearby().escort() == null
                ? null
                : result.nearby().escort().spin();
        if (spin == null) {
            return Chart.none();
        }
        final List<SpinSetResult> sets = new ArrayList<>();
        sets.add(spin.nominal());
        sets.addAll(spin.alternatives());
        sets.removeIf(set -> set.outcomes().isEmpty());
        return sets.isEmpty() ? Chart.none() : draw(result, sets);
    }

    private static Chart draw(StudyResult result, List<SpinSetResult> sets) {
        final List<Point> all =
                sets.stream().flatMap(set -> points(set).stream()).toList();
        final Axis across =
                Axis.about("Effective period after, 2πL/2E, h", all.stream().mapToDouble(Point::x), ROOM, ROOM, 9, "0");
        final Axis up = Axis.about("Pole moved by", Axis.heights(all), ROOM, ROOM, 7, "0°");
        Chart chart = Chart.stack(result.asteroid().designation() + ": rotation after the pass, by attitude before");
        for (SpinSetResult set : sets) {
            chart = chart.and(panel(set, across, up), 1);
        }
        return chart.dot("short-axis mode after", Theme.EARTH, Theme.EARTH)
                .dot("long-axis mode after", Theme.ASTEROID, Theme.ASTEROID);
    }

    private static Panel panel(SpinSetResult set, Axis across, Axis up) {
        final List<Point> shortAxis = new ArrayList<>();
        final List<Point> longAxis = new ArrayList<>();
        final double separatrix = set.inertia().get(2) / set.inertia().get(1);
        for (List<Double> row : set.outcomes()) {
            (row.get(2) <= separatrix ? shortAxis : longAxis).add(new Point(row.get(0), row.get(1)));
        }
        final PanelBuilder panel = PanelBuilder.of(across, named(up, set.label()));
        signs(panel, "short-axis mode", shortAxis, Theme.EARTH);
        signs(panel, "long-axis mode", longAxis, Theme.ASTEROID);
        return panel.upright(set.before().effectivePeriodH(), "before", Theme.TEXT, Theme.DASHED, 0.94, 0.86, 0.5)
                .build();
    }

    private static Axis named(Axis up, String label) {
        return Axis.about(label + ": pole moved by", DoubleStream.of(up.low(), up.high()), 0, 0, 7, "0°");
    }

    private static void signs(PanelBuilder panel, String name, List<Point> points, Color color) {
        panel.signs(name, points, Chart.circle(RADIUS), Theme.faded(color, 0.6), null);
    }

    private static List<Point> points(SpinSetResult set) {
        return set.outcomes().stream()
                .map(row -> new Point(row.get(0), row.get(1)))
                .toList();
    }
}

package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.CraftDistance;
import space.apophis.study.result.SpacecraftPathResult;
import space.apophis.study.result.StudyResult;

/** How far spacecraft of others are from the asteroid against time, beside the option of the scenario that is drawn. */
public final class SpacecraftPathChart {

    private static final List<Color> COLORS = List.of(Theme.EARTH, Theme.RING, Theme.BEFORE, Theme.MOON, Theme.SUN);

    private SpacecraftPathChart() {}

    /** Draws it where a result has any. */
    public static Chart draw(StudyResult result) {
        final List<SpacecraftPathResult> others = result.nearby().spacecraft();
        if (others == null || others.isEmpty()) {
            return Chart.none();
        }
        final Map<String, List<Point>> curves = new LinkedHashMap<>();
        others.forEach(craft -> curves.put(
                craft.label(),
                TdbClock.curve(craft.distances(), CraftDistance::secondsTdb, CraftDistance::asteroidKm)));
        final double[] instants = curves.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Point::x)
                .sorted()
                .toArray();
        DrawnTrajectory.ofTransfers(result)
                .ifPresent(ours ->
                        curves.put("\u201c" + ours.option().label() + "\u201d of this scenario", ours.asteroid()));
        curves.replaceAll((name, curve) -> curve.stream().filter(p -> p.y() > 0).toList());
        final double[] distances = curves.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .sorted()
                .toArray();
        final double most = distances[distances.length - 1];
        final PanelBuilder panel = PanelBuilder.of(
                Axis.calendar(TdbClock.caption(result), instants[0], instants[instants.length - 1]),
                Axis.logarithmic(
                        "Distance from the asteroid, km",
                        0.5 * Math.max(distances[0], 1e-6 * most),
                        3 * most,
                        "#,##0.###"));
        int i = 0;
        for (Map.Entry<String, List<Point>> curve : curves.entrySet()) {
            final boolean theirs = i < others.size();
            panel.named(
                    curve.getKey(),
                    curve.getValue(),
                    theirs ? COLORS.get(i % COLORS.size()) : Theme.ASTEROID,
                    theirs ? Theme.SOLID : Theme.DASHED,
                    1.0 / (3 + i));
            i++;
        }
        return Chart.of(result.asteroid().designation() + ": spacecraft of others on their way", panel.build());
    }
}

package space.apophis.chart;

import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.ImpactResult.Descent;
import space.apophis.study.result.StudyResult;

/** Height against range on the ground in the last minutes before a strike. */
final class DescentChart {

    private static final double HIGHEST_KM = 1500;
    private static final double ENTRY_KM = 100;
    private static final double MINUTE = 60;

    private DescentChart() {}

    static Chart draw(StudyResult result) {
        final ImpactResult impact = result.strikes().impact();
        if (impact == null) {
            return Chart.none();
        }
        final List<Descent> rows = impact.lastMinutes().stream()
                .filter(row -> row.heightKm() <= HIGHEST_KM)
                .toList();
        if (rows.size() < 2) {
            return Chart.none();
        }
        final List<Point> curve = rows.stream()
                .map(row -> new Point(row.rangeKm(), row.heightKm()))
                .toList();
        final PanelBuilder panel = PanelBuilder.of(
                Axis.about(
                        "Range on the ground before the end of the path, km",
                        curve.stream().mapToDouble(Point::x),
                        0.04,
                        0.04,
                        8,
                        "#,##0"),
                Axis.about("Height, km", curve.stream().mapToDouble(Point::y), 0.02, 0.08, 7, "#,##0"));
        panel.curve("path", curve, Theme.ASTEROID, Theme.SOLID);
        final double end = rows.get(rows.size() - 1).secondsTdb();
        rows.stream()
                .filter(row -> end - row.secondsTdb() > 1 && (end - row.secondsTdb()) % MINUTE < 1e-3)
                .forEach(row -> panel.label(Label.name(
                        Numbers.format("0", (end - row.secondsTdb()) / MINUTE) + " min before",
                        new Point(row.rangeKm(), row.heightKm()),
                        Theme.ASTEROID)));
        if (impact.body().equals("EARTH")) {
            panel.level(ENTRY_KM, "Entry into the atmosphere, 100 km", Theme.EARTH, Theme.DASHED);
        }
        return Chart.of(result.asteroid().designation() + ": the last minutes", panel.build());
    }
}

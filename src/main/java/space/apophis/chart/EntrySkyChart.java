package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.ImpactResult.Sight;
import space.apophis.study.result.StudyResult;

/** The last seconds of a strike on Earth in the skies of sites: azimuth across, elevation up. */
final class EntrySkyChart {

    private static final double ARROW_DEG = 5;
    private static final double CIRCLE_DEG = 360;
    private static final List<Double> LEFTS_DEG = List.of(0.0, 180.0, 90.0, 270.0);

    private EntrySkyChart() {}

    static Chart draw(StudyResult result) {
        final ImpactResult impact = result.strikes().impact();
        if (impact == null || impact.sights().isEmpty()) {
            return Chart.none();
        }
        final double left = left(impact.sights());
        final PanelBuilder panel = PanelBuilder.of(
                Axis.linear("Azimuth", left, left + CIRCLE_DEG, 8, "0\u00b0")
                        .every(45)
                        .written(azimuth ->
                                Numbers.format("0\u00b0", azimuth > CIRCLE_DEG ? azimuth - CIRCLE_DEG : azimuth)),
                Axis.linear("Elevation", 0, 90, 6, "0\u00b0").every(15));
        for (Sight sight : impact.sights()) {
            lines(sight, left).stream().filter(line -> line.size() > 1).forEach(line -> {
                panel.curve(sight.site(), line, Theme.ASTEROID, Theme.SOLID);
                panel.heading(line, ARROW_DEG, Theme.ASTEROID);
            });
            name(panel, sight.site(), sight.path().get(0), left);
            name(panel, "ground", sight.path().get(sight.path().size() - 1), left);
        }
        return Chart.of(result.asteroid().designation() + ": the entry in the sky", panel.build());
    }

    /** North, or the first of south, east and west where a path would be cut there; north if one is cut at each. */
    static double left(List<Sight> sights) {
        return LEFTS_DEG.stream()
                .filter(left ->
                        sights.stream().allMatch(sight -> lines(sight, left).size() <= 1))
                .findFirst()
                .orElse(0.0);
    }

    private static void name(PanelBuilder panel, String text, Sight.Direction at, double left) {
        panel.label(Label.name(text, place(at, left), Theme.ASTEROID));
    }

    private static Point place(Sight.Direction at, double left) {
        return new Point(at.azimuthDeg() < left ? at.azimuthDeg() + CIRCLE_DEG : at.azimuthDeg(), at.elevationDeg());
    }

    /** Cut where it leaves the axis at one end to come in at the other. */
    private static List<List<Point>> lines(Sight sight, double left) {
        final List<List<Point>> lines = new ArrayList<>();
        List<Point> line = new ArrayList<>();
        for (Sight.Direction at : sight.path()) {
            final Point here = place(at, left);
            if (!line.isEmpty() && Math.abs(line.get(line.size() - 1).x() - here.x()) > CIRCLE_DEG / 2) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(here);
        }
        lines.add(line);
        return lines;
    }
}

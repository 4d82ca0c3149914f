package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
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

    private EntrySkyChart() {}

    static Chart draw(StudyResult result) {
        final ImpactResult impact = result.strikes().impact();
        if (impact == null || impact.sights().isEmpty()) {
            return Chart.none();
        }
        final PanelBuilder panel = PanelBuilder.of(
                Axis.linear("Azimuth", 0, CIRCLE_DEG, 8, "0\u00b0").every(45),
                Axis.linear("Elevation", 0, 90, 6, "0\u00b0").every(15));
        for (Sight sight : impact.sights()) {
            for (List<Point> line : lines(sight)) {
                panel.curve(sight.site(), line, Theme.ASTEROID, Theme.SOLID);
                panel.heading(line, ARROW_DEG, Theme.ASTEROID);
            }
            name(panel, sight.site(), sight.path().get(0));
            name(panel, "ground", sight.path().get(sight.path().size() - 1));
        }
        return Chart.of(result.asteroid().designation() + ": the entry in the sky", panel.build());
    }

    private static void name(PanelBuilder panel, String text, Sight.Direction at) {
        panel.label(Label.name(text, new Point(at.azimuthDeg(), at.elevationDeg()), Theme.ASTEROID));
    }

    /** Cut where it goes over north. */
    private static List<List<Point>> lines(Sight sight) {
        final List<List<Point>> lines = new ArrayList<>();
        List<Point> line = new ArrayList<>();
        for (Sight.Direction at : sight.path()) {
            final Point here = new Point(at.azimuthDeg(), at.elevationDeg());
            if (!line.isEmpty() && Math.abs(line.get(line.size() - 1).x() - here.x()) > CIRCLE_DEG / 2) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(here);
        }
        lines.add(line);
        return lines.stream().filter(l -> l.size() > 1).toList();
    }
}

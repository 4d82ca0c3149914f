package space.apophis.chart;

import java.awt.Color;
import java.util.List;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.SiteResult;

/** The sites on a map, as dots with names: full where the asteroid is above the horizon at night. */
final class SiteLayer {

    private static final Color RIM = Theme.TEXT;
    private static final double DOT_DEG = 1.3;

    private SiteLayer() {}

    /** @param sites may be null, as in results made before sites were looked from */
    static void draw(WorldMap map, List<SiteResult> sites) {
        for (SiteDots.Dot dot : SiteDots.of(sites == null ? List.of() : sites)) {
            Color fill = dot.night() ? RIM : Color.WHITE;
            map.label(Label.outline(dot.name(), map.dot(dot.place(), DOT_DEG, fill, RIM), RIM));
        }
    }

    static void explain(ChartLegend legend) {
        legend.dot("site that has it up at night", RIM, RIM).dot("site that has not", Color.WHITE, RIM);
    }
}

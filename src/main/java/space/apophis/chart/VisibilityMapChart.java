package space.apophis.chart;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.StudyResult;

/** The world over the whole pass: for how long the asteroid is above the horizon in the dark and bright enough. */
final class VisibilityMapChart {

    /** What a good eye sees under a dark sky. */
    static final double MAGNITUDE = 6;

    private static final int STEP_MINUTES = 5;
    private static final double GRID_DEG = 2;
    private static final int[] HOURS = {1, 2, 3, 4, 6, 8, 10, 12};

    private VisibilityMapChart() {}

    static boolean applies(StudyResult result) {
        return WorldMapChart.applies(result) && darkness(result).ever();
    }

    static JFreeChart draw(StudyResult result, Theme theme) {
        WorldMap map = new WorldMap();
        GroundTrackLayer.draw(map, new GroundTrack(result.sighting().groundTrack()));
        SiteLayer.draw(map, result.sighting().sites());
        Darkness darkness = darkness(result);
        MapRegion seen = darkness.margin(GRID_DEG).atLeast(0);
        WorldField hours = darkness.hours(GRID_DEG);
        map.fill(seen, shade());
        map.outline(seen, Theme.ASTEROID, Theme.THIN);
        for (int count : HOURS) {
            MapRegion region = hours.atLeast(count);
            map.fill(region, shade());
            map.outline(region, Theme.ASTEROID, Theme.DOTTED);
            map.name(count + " h", region, Theme.TEXT);
        }
        map.finish(theme.labelFont());
        JFreeChart chart = theme.chart(
                result.asteroid().designation() + ": where it is seen in the dark, brighter than magnitude 6",
                map.plot());
        ChartLegend legend = new ChartLegend()
                .patch("seen in the dark at some time; darker: for more hours", shade(), Theme.ASTEROID);
        GroundTrackLayer.explain(legend);
        SiteLayer.explain(legend);
        return legend.below(chart, theme);
    }

    private static Darkness darkness(StudyResult result) {
        return Darkness.of(result.sighting().groundTrack(), MAGNITUDE, STEP_MINUTES);
    }

    private static Color shade() {
        return new Color(230, 159, 0, 60);
    }
}

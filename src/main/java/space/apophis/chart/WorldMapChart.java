package space.apophis.chart;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.StudyResult;

/** The world at the closest approach: who has the asteroid above the horizon, who has night; and the ground track. */
final class WorldMapChart {

    /** Translucent, so that land shows through. */
    private static final Color SEEN = new Color(230, 159, 0, 150);

    private static final Color UP = new Color(240, 228, 66, 90);
    private static final Color DARK = new Color(40, 50, 110, 70);
    private static final Color DUSK = new Color(0x3A4470);
    private static final double GRID_DEG = 1;
    private static final double[] ELEVATIONS = {30, 60};

    private final StudyResult result;
    private final WorldMap map = new WorldMap();

    private WorldMapChart(StudyResult result) {
        this.result = result;
    }

    static boolean applies(StudyResult result) {
        return result.sighting().groundTrack() != null
                && result.sighting().groundTrack().size() > 1
                && result.sighting().closestPoint() != null;
    }

    static JFreeChart draw(StudyResult result, Theme theme) {
        return new WorldMapChart(result).draw(theme);
    }

    private JFreeChart draw(Theme theme) {
        closest();
        GroundTrackLayer.draw(map, new GroundTrack(result.sighting().groundTrack()));
        SiteLayer.draw(map, result.sighting().sites());
        regions();
        map.finish(theme.labelFont());
        JFreeChart chart =
                theme.chart(result.asteroid().designation() + ": the world at the closest approach", map.plot());
        ChartLegend legend = new ChartLegend()
                .patch("above the horizon, dark", SEEN, Theme.ASTEROID)
                .patch("above the horizon, not dark", UP, Theme.ASTEROID)
                .patch("dark, below the horizon", DARK, DUSK);
        GroundTrackLayer.explain(legend);
        SiteLayer.explain(legend);
        return legend.below(chart, theme);
    }

    private void regions() {
        ClosestPointResult closest = result.sighting().closestPoint();
        HorizonCap asteroid = new HorizonCap(place(closest), closest.altitudeKm());
        HorizonCap sun = Darkness.sun(new Point(closest.subSolarLongitudeDeg(), closest.subSolarLatitudeDeg()));
        WorldField up = new WorldField(GRID_DEG, asteroid::elevationDeg);
        WorldField dark = new WorldField(GRID_DEG, p -> Darkness.SUN_DEG - sun.elevationDeg(p));
        map.fill(up.least(dark).atLeast(0), SEEN);
        map.fill(up.least(dark.negative()).atLeast(0), UP);
        map.fill(dark.least(up.negative()).atLeast(0), DARK);
        map.outline(dark.atLeast(0), DUSK, Theme.DASHED);
        map.outline(up.atLeast(0), Theme.ASTEROID, Theme.THIN);
        map.name("on the horizon", up.atLeast(0), Theme.ASTEROID);
        for (double elevation : ELEVATIONS) {
            MapRegion region = up.atLeast(elevation);
            map.outline(region, Theme.ASTEROID, Theme.DOTTED);
            map.name("elevation " + Numbers.grouped(elevation) + "\u00b0", region, Theme.ASTEROID);
        }
    }

    private void closest() {
        ClosestPointResult closest = result.sighting().closestPoint();
        String text = "Closest, " + closest.utc().substring(11, 19) + " UTC\n" + Numbers.grouped(closest.altitudeKm())
                + " km above";
        map.label(Label.outline(text, map.dot(place(closest), 2, Theme.ASTEROID, Theme.ASTEROID), Theme.ASTEROID));
        Point sun = new Point(closest.subSolarLongitudeDeg(), closest.subSolarLatitudeDeg());
        map.label(Label.outline("Sun in the zenith", map.dot(sun, 2.4, Theme.SUN, Theme.SUN), Theme.TEXT));
    }

    private static Point place(ClosestPointResult closest) {
        return new Point(closest.longitudeDeg(), closest.latitudeDeg());
    }
}

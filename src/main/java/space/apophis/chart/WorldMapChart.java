package space.apophis.chart;

import java.awt.Color;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.StudyResult;

/** The world at the closest approach and over the whole pass: who has the asteroid above the horizon, who has night. */
final class WorldMapChart {

    /** What a good eye sees under a dark sky. */
    static final double MAGNITUDE = 6;

    /** Translucent, so that land shows through. */
    private static final Color SEEN = new Color(230, 159, 0, 150);

    private static final Color UP = new Color(240, 228, 66, 90);
    private static final Color DARK = new Color(40, 50, 110, 70);
    private static final Color DUSK = new Color(0x3A4470);
    private static final Color HOURS = new Color(230, 159, 0, 60);
    private static final double GRID_DEG = 1;
    private static final double HOURS_GRID_DEG = 2;
    private static final int STEP_MINUTES = 5;

    private final StudyResult result;
    private final WorldMap map = new WorldMap();

    private WorldMapChart(StudyResult result) {
        this.result = result;
    }

    private static boolean applies(StudyResult result) {
        return result.sighting().groundTrack() != null
                && result.sighting().groundTrack().size() > 1
                && result.sighting().closestPoint() != null;
    }

    /** At the closest approach. */
    static Chart closest(StudyResult result) {
        return applies(result) ? new WorldMapChart(result).closest() : Chart.none();
    }

    private Chart closest() {
        final ClosestPointResult closest = result.sighting().closestPoint();
        final Point below = new Point(closest.longitudeDeg(), closest.latitudeDeg());
        final Point sun = new Point(closest.subSolarLongitudeDeg(), closest.subSolarLatitudeDeg());
        map.dot(
                (strikes() ? "Entry, " : "Closest, ") + closest.utc().substring(11, 19) + " UTC\n"
                        + Numbers.grouped(closest.altitudeKm()) + " km above",
                below,
                2,
                Theme.ASTEROID,
                Theme.ASTEROID);
        map.dot("Sun in the zenith", sun, 2.4, Theme.SUN, Theme.TEXT);
        map.track(new GroundTrack(result.sighting().groundTrack()));
        map.sites(SiteDots.atClosestApproach(result.sighting().sites()));
        regions(new HorizonCap(below, closest.altitudeKm()), Darkness.sun(sun));
        return WorldMap.signs(map.chart(Chart.stack(result.asteroid().designation() + ": the world at the "
                        + (strikes() ? "entry" : "closest approach"))
                .patch("above the horizon, dark", SEEN, Theme.ASTEROID)
                .patch("above the horizon, not dark", UP, Theme.ASTEROID)
                .patch("dark, below the horizon", DARK, DUSK)));
    }

    private boolean strikes() {
        return result.strikes().impact() != null
                && result.strikes().impact().body().equals("EARTH");
    }

    private void regions(HorizonCap asteroid, HorizonCap sun) {
        final MapRegion.WorldField up = new MapRegion.WorldField(GRID_DEG, asteroid::elevationDeg);
        final MapRegion.WorldField dark =
                new MapRegion.WorldField(GRID_DEG, p -> Darkness.SUN_DEG - sun.elevationDeg(p));
        map.fill(up.least(dark).atLeast(0), SEEN);
        map.fill(up.least(dark.negative()).atLeast(0), UP);
        map.fill(dark.least(up.negative()).atLeast(0), DARK);
        map.outline(dark.atLeast(0), DUSK, Theme.DASHED);
        map.outline(up.atLeast(0), Theme.ASTEROID, Theme.THIN);
        map.name("on the horizon", up.atLeast(0), Theme.ASTEROID);
        for (int elevation : new int[] {30, 60}) {
            final MapRegion region = up.atLeast(elevation);
            map.outline(region, Theme.ASTEROID, Theme.DOTTED);
            map.name("elevation " + elevation + "\u00b0", region, Theme.ASTEROID);
        }
    }

    /** For how long it is above the horizon in the dark and bright enough. */
    static Chart hours(StudyResult result) {
        if (!applies(result)) {
            return Chart.none();
        }
        final Darkness darkness = Darkness.of(result.sighting().groundTrack(), MAGNITUDE, STEP_MINUTES);
        return darkness.ever() ? new WorldMapChart(result).hours(darkness) : Chart.none();
    }

    private Chart hours(Darkness darkness) {
        map.track(new GroundTrack(result.sighting().groundTrack()));
        map.sites(SiteDots.seeing(result.sighting().sites(), darkness));
        final MapRegion seen = darkness.margin(HOURS_GRID_DEG).atLeast(0);
        final MapRegion.WorldField hours = darkness.hours(HOURS_GRID_DEG);
        map.fill(seen, HOURS);
        map.outline(seen, Theme.ASTEROID, Theme.THIN);
        IntStream.of(1, 2, 3, 4, 6, 8, 10, 12).forEach(count -> {
            final MapRegion region = hours.atLeast(count);
            map.fill(region, HOURS);
            map.outline(region, Theme.ASTEROID, Theme.DOTTED);
            map.name(count + " h", region, Theme.TEXT);
        });
        return WorldMap.signsOfSeeing(map.chart(Chart.stack(
                        result.asteroid().designation() + ": where it is seen in the dark, brighter than magnitude 6")
                .patch("seen in the dark at some time; darker: for more hours", HOURS, Theme.ASTEROID)));
    }
}

package space.apophis.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.ContactResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.StudyResult;

/** The way down of an impact on a map of the country below it, its sites about it. */
final class FallChart {

    /** Half the height of the map, degrees of latitude. */
    private static final double HALF_DEG = 5;

    /** Of the width to the height on paper, as the figure is drawn. */
    private static final double ASPECT = 1.25;

    private static final Color LAND = new Color(0xE4E4E4);
    private static final Color SHORE = new Color(0x8A8A8A);

    private FallChart() {}

    static Chart draw(StudyResult result) {
        final ImpactResult impact = result.strikes().impact();
        if (impact == null || !impact.body().equals(PassedBody.EARTH.key()) || nearPole(impact.entry())) {
            return Chart.none();
        }
        final ContactResult entry = impact.entry();
        // A degree of longitude is shorter than one of latitude by the cosine of that.
        final double halfAcross = ASPECT * HALF_DEG / Math.cos(Math.toRadians(entry.latitudeDeg()));
        final PanelBuilder panel = PanelBuilder.of(
                axis("Longitude", entry.longitudeDeg(), halfAcross, "E", "W"),
                axis("Geodetic latitude", entry.latitudeDeg(), HALF_DEG, "N", "S"));
        panel.area(MapRegion.land().rings(), LAND);
        MapRegion.land().outlines().forEach(line -> panel.border("shore", line, SHORE, Theme.THIN));
        final List<Point> way = Stream.concat(
                        Stream.of(place(entry)),
                        impact.lastMinutes().stream()
                                .filter(d -> d.secondsTdb() >= entry.secondsTdb())
                                .map(d -> new Point(d.longitudeDeg(), d.latitudeDeg())))
                .toList();
        panel.curve("way down", way, Theme.ASTEROID, Theme.SOLID);
        panel.dots("entry", List.of(place(entry)), Theme.ASTEROID);
        panel.label(Label.name(
                "Entry, " + entry.utc().substring(11, 19) + " UTC\n100 km above", place(entry), Theme.ASTEROID));
        if (impact.ground() != null) {
            panel.dots("ground", List.of(place(impact.ground())), Theme.TEXT);
            panel.label(Label.name(
                    "Ground, without drag\n" + impact.ground().utc().substring(11, 19),
                    place(impact.ground()),
                    Theme.TEXT));
        }
        sites(panel, result);
        return Chart.of(result.asteroid().designation() + ": where it comes down", panel.build());
    }

    /** There a map of longitude and latitude has no shape. */
    private static boolean nearPole(ContactResult entry) {
        return Math.abs(entry.latitudeDeg()) > 75;
    }

    private static void sites(PanelBuilder panel, StudyResult result) {
        if (result.sighting().sites() == null) {
            return;
        }
        result.sighting().sites().stream()
                .filter(site ->
                        panel.across().shows(site.longitudeDeg()) && panel.up().shows(site.latitudeDeg()))
                .forEach(site -> {
                    final Point place = new Point(site.longitudeDeg(), site.latitudeDeg());
                    panel.dots("site", List.of(place), 3.5, Theme.RING);
                    panel.label(Label.mark(site.name(), List.of(place), Theme.RING));
                });
    }

    private static Axis axis(String label, double middle, double half, String positive, String negative) {
        return Axis.linear(label, middle - half, middle + half, 5, "0.#")
                .written(value -> WorldMap.degrees(value, positive, negative));
    }

    private static Point place(ContactResult at) {
        return new Point(at.longitudeDeg(), at.latitudeDeg());
    }
}

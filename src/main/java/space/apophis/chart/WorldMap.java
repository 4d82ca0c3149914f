package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.SiteResult;

/**
 * A map of the world in the equirectangular projection: longitude across, latitude up, with the point below the asteroid
 * and the sites that look for it.
 */
final class WorldMap {

    private static final Color LAND = new Color(0xE4E4E4);
    private static final Color SHORE = new Color(0x8A8A8A);
    private static final Stroke HAIRLINE = PanelBuilder.stroke(0.6);
    private static final Color TRACK = Theme.EARTH;
    private static final double HOUR_DEG = 0.9;
    private static final Color SITE = Theme.TEXT;
    private static final double SITE_DEG = 1.3;
    private static final int MOST_ANCHORS = 40;

    private final PanelBuilder panel =
            PanelBuilder.of(axis("Longitude", 180, "E", "W"), axis("Geodetic latitude", 90, "N", "S"));

    WorldMap() {
        this(true);
    }

    private WorldMap(boolean land) {
        if (land) {
            fill(MapRegion.land(), LAND);
        }
    }

    /** A map of Earth, or the bare grid of another body, with nothing on it but a line and marks. */
    static Panel line(boolean earth, List<Point> places, Map<String, Point> marks) {
        final WorldMap map = new WorldMap(earth);
        if (earth) {
            map.outline(MapRegion.land(), SHORE, HAIRLINE);
        }
        GroundTrack.lines(places).forEach(line -> map.panel.curve("corridor", line, Theme.ASTEROID, Theme.SOLID));
        marks.forEach((text, place) -> map.dot(text, place, HOUR_DEG, Theme.ASTEROID, Theme.ASTEROID));
        return map.panel.build();
    }

    private static Axis axis(String label, double half, String positive, String negative) {
        return Axis.linear(label, -half, half, 6, "0").every(30).written(v -> degrees(v, positive, negative));
    }

    /** Degrees of longitude or latitude as a map writes them: 60°W, 0°, 30°N. */
    static String degrees(double value, String positive, String negative) {
        final boolean sided = value != 0 && Math.abs(value) != 180;
        return Math.round(Math.abs(value)) + "\u00b0" + (sided ? value > 0 ? positive : negative : "");
    }

    void fill(MapRegion region, Color color) {
        panel.area(region.rings(), color);
    }

    /** The border of a region. Unlike other lines it may be written over. */
    void outline(MapRegion region, Color color, Stroke stroke) {
        region.outlines().forEach(line -> panel.border("border", line, color, stroke));
    }

    /** Names the border of a region, as near the equator as may be, where shapes are truest. */
    void name(String text, MapRegion region, Color color) {
        final List<Point> border =
                region.outlines().stream().flatMap(List::stream).toList();
        final int step = 1 + border.size() / MOST_ANCHORS;
        final List<Point> anchors = IntStream.range(0, border.size())
                .filter(i -> i % step == 0)
                .mapToObj(border::get)
                .sorted(Comparator.comparingDouble(p -> Math.abs(p.y())))
                .toList();
        if (!anchors.isEmpty()) {
            panel.label(Label.contour(text, anchors, color));
        }
    }

    /** A round mark with its name. */
    void dot(String text, Point place, double radiusDeg, Color color, Color textColor) {
        panel.label(Label.outline(text, panel.disc(place, radiusDeg, color), textColor));
    }

    /** The ground track: line, dots at whole hours with their times, and an arrow or two. */
    void track(GroundTrack track) {
        track.lines().forEach(line -> panel.curve("ground track", line, TRACK, Theme.SOLID));
        final List<GroundTrack.Hour> hours = track.hours();
        hours.forEach(hour -> panel.disc(hour.place(), HOUR_DEG, TRACK));
        for (int i : new int[] {0, hours.size() - 2}) {
            if (hours.size() > 1) {
                arrow(hours.get(i).place(), hours.get(i + 1).place());
            }
        }
        hours.stream()
                .filter(GroundTrack.Hour::dated)
                .forEach(hour -> panel.label(Label.name(hour.text(), hour.place(), TRACK)));
        hours.stream()
                .filter(hour -> !hour.dated())
                .forEach(hour -> panel.label(Label.tick(hour.text(), hour.place(), TRACK)));
    }

    /** Halfway between two hours, where both are on one side of the map. */
    private void arrow(Point from, Point to) {
        if (from.distance(to) < 90) {
            final Point heading = new Point(to.x() - from.x(), to.y() - from.y()).unit();
            panel.arrowhead(from.middle(to).along(heading, 2.5), heading, 5, TRACK);
        }
    }

    /**
     * The sites as dots with names, full where the asteroid is above the horizon at night.
     *
     * @param sites may be null, as in results made before sites were looked from
     */
    void sites(List<SiteResult> sites) {
        for (SiteDots.Dot dot : SiteDots.of(sites == null ? List.of() : sites)) {
            dot(dot.name(), dot.place(), SITE_DEG, SITE, SITE);
            if (!dot.night()) {
                panel.disc(dot.place(), 0.6 * SITE_DEG, Color.WHITE);
            }
        }
    }

    /** The chart, whose legend has the signs of all maps after those given. */
    Chart chart(Chart legend) {
        outline(MapRegion.land(), SHORE, HAIRLINE);
        return legend.and(panel.build(), 1)
                .line("point below it, hours UTC", TRACK, Theme.SOLID)
                .dot("site that has it up at night", SITE, SITE)
                .dot("site that has not", Color.WHITE, SITE);
    }

    /** Sites on a map of the world; those too near one another to be told apart share a dot. */
    static final class SiteDots {

        /** Nearer than this in longitude and in latitude, two sites share a dot, degrees. */
        private static final double NEAR_DEG = 2;
        /** What tells one antenna of a site from another at the end of a name: "DSS-14", "NNO-3 (DSA-4)". */
        private static final String ANTENNA = "(\\s+(\\([^)]*\\)|[A-Z]+-?\\d+))+$";

        /**
         * A dot.
         *
         * @param place longitude and latitude of the first site of it
         * @param night whether one of its sites has the asteroid above the horizon at night
         */
        record Dot(Point place, String name, boolean night) {}

        private SiteDots() {}

        static List<Dot> of(List<SiteResult> sites) {
            List<List<SiteResult>> groups = new ArrayList<>();
            for (SiteResult site : sites) {
                groups.stream()
                        .filter(group -> near(group.get(0), site))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(site), () -> groups.add(new ArrayList<>(List.of(site))));
            }
            return groups.stream().map(SiteDots::dot).toList();
        }

        private static Dot dot(List<SiteResult> group) {
            Map<String, List<String>> byPlace = group.stream()
                    .map(SiteResult::name)
                    .collect(Collectors.groupingBy(
                            name -> name.replaceFirst(ANTENNA, ""), LinkedHashMap::new, Collectors.toList()));
            String name = byPlace.entrySet().stream()
                    .map(e -> e.getValue().size() > 1
                            ? e.getKey() + " (" + e.getValue().size() + ")"
                            : e.getKey())
                    .collect(Collectors.joining(", "));
            boolean night = group.stream()
                    .anyMatch(site -> !site.visibility().visibleAtNight().isEmpty());
            return new Dot(place(group.get(0)), name, night);
        }

        private static boolean near(SiteResult one, SiteResult other) {
            return Math.abs(Math.IEEEremainder(one.longitudeDeg() - other.longitudeDeg(), 360)) < NEAR_DEG
                    && Math.abs(one.latitudeDeg() - other.latitudeDeg()) < NEAR_DEG;
        }

        private static Point place(SiteResult site) {
            return new Point(Math.IEEEremainder(site.longitudeDeg(), 360), site.latitudeDeg());
        }
    }
}

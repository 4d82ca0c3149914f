package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;

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
    private static final Color LIGHT = new Color(0xF0E442);
    private static final Color BELOW = new Color(0x777777);
    private static final double SITE_DEG = 1.3;
    private static final int MOST_ANCHORS = 40;

    private final PanelBuilder panel;

    WorldMap() {
        this(true);
    }

    private WorldMap(boolean earth) {
        // Of a sphere no latitude is geodetic.
        panel = PanelBuilder.of(
                axis("Longitude", 180, "E", "W"), axis(earth ? "Geodetic latitude" : "Latitude", 90, "N", "S"));
        if (earth) {
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

    /** The sites as dots with names. */
    void sites(List<SiteDots.Dot> dots) {
        for (SiteDots.Dot dot : dots) {
            final boolean below = dot.standing() == SiteDots.Standing.BELOW;
            dot(dot.name(), dot.place(), SITE_DEG, below ? BELOW : SITE, SITE);
            if (dot.standing() != SiteDots.Standing.DARK) {
                panel.disc(dot.place(), 0.6 * SITE_DEG, below ? Color.WHITE : LIGHT);
            }
        }
    }

    /** The chart, whose legend has the ground track after the signs given. */
    Chart chart(Chart legend) {
        outline(MapRegion.land(), SHORE, HAIRLINE);
        return legend.and(panel.build(), 1).inFixedColors().line("point below it, hours UTC", TRACK, Theme.SOLID);
    }

    /** With the signs of sites at one instant, by where the asteroid then stands. */
    static Chart signs(Chart chart) {
        return chart.dot("site with it up in the dark", SITE, SITE)
                .dot("site with it up, not dark", LIGHT, SITE)
                .dot("site with it below the horizon", Color.WHITE, BELOW);
    }

    /** With the signs of sites that see it at some time, and of those that do not. */
    static Chart signsOfSeeing(Chart chart) {
        return chart.dot("site that sees it so", SITE, SITE).dot("site that does not", Color.WHITE, BELOW);
    }
}

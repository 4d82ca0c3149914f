package space.apophis.chart;

import java.awt.Color;
import java.util.List;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;

/** The ground track on a map: line, dots at whole hours with their times, and an arrow or two. */
final class GroundTrackLayer {

    private static final Color COLOR = Theme.EARTH;
    private static final double DOT_DEG = 0.9;

    private GroundTrackLayer() {}

    static void draw(WorldMap map, GroundTrack track) {
        track.lines().forEach(line -> map.curve("ground track", line, COLOR, Theme.SOLID));
        List<GroundTrack.Hour> hours = track.hours();
        for (GroundTrack.Hour hour : hours) {
            map.dot(hour.place(), DOT_DEG, COLOR, COLOR);
        }
        for (int i : new int[] {0, hours.size() - 2}) {
            if (hours.size() > 1) {
                arrow(map, hours.get(i).place(), hours.get(i + 1).place());
            }
        }
        hours.stream().filter(GroundTrack.Hour::dated).forEach(hour -> label(map, hour));
        hours.stream().filter(hour -> !hour.dated()).forEach(hour -> label(map, hour));
    }

    static void explain(ChartLegend legend) {
        legend.line("point below it, hours UTC", COLOR, Theme.SOLID);
    }

    private static void label(WorldMap map, GroundTrack.Hour hour) {
        map.label(
                hour.dated()
                        ? Label.name(hour.text(), hour.place(), COLOR)
                        : Label.tick(hour.text(), hour.place(), COLOR));
    }

    /** Halfway between two hours, where both are on one side of the map. */
    private static void arrow(WorldMap map, Point from, Point to) {
        if (from.distance(to) < 90) {
            Point heading = new Point(to.x() - from.x(), to.y() - from.y()).unit();
            map.arrowhead(from.middle(to).along(heading, 2.5), heading, COLOR);
        }
    }
}

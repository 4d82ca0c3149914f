package space.apophis.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.StudyResult;

/** The sky of one site, from horizon to horizon, with the way the asteroid goes over it. */
final class SkyChart {

    /** Half the width of the paper, degrees of distance from the zenith: the horizon and some room for names. */
    private static final double HALF = 100;

    private static final double DOT = 1.1;
    private static final Color CIRCLE = new Color(0x9A9A9A);
    private static final Color DAY = new Color(0x6A6A6A);
    private static final Point ZENITH = new Point(0, 0);
    private static final List<String> QUARTERS = List.of("North", "East", "South", "West");

    private final SiteResult site;
    private final SkyPath path;
    private final List<SkyPath.Mark> marks;
    private final PanelBuilder panel = PanelBuilder.plane(Axis.hidden(HALF), Axis.hidden(HALF));

    private SkyChart(SiteResult site) {
        this.site = site;
        this.path = new SkyPath(site.path());
        this.marks = path.marks();
    }

    /** The site to draw: the one the study chose, if the asteroid is ever above its horizon. */
    static Optional<SiteResult> site(StudyResult result) {
        List<SiteResult> sites = result.sighting().sites() == null
                ? List.of()
                : result.sighting().sites();
        return sites.stream()
                .filter(SiteResult::skyChart)
                .filter(site -> site.path().size() > 1)
                .findFirst();
    }

    static Chart draw(StudyResult result) {
        return site(result)
                .map(site ->
                        new SkyChart(site).draw(result.asteroid().designation() + ": in the sky of " + site.name()))
                .orElse(Chart.none());
    }

    private Chart draw(String title) {
        grid();
        for (SkyPath.Arc arc : path.arcs()) {
            panel.curve("path", arc.points(), color(arc.dark()), arc.dark() ? Theme.SOLID : Theme.DASHED);
        }
        arrows();
        nearest();
        marks.stream()
                .sorted(Comparator.comparing(mark -> !mark.dark()))
                .forEach(mark -> panel.label(Label.tick(
                        mark.text(), dot(mark.place(), color(mark.dark())), mark.dark() ? Theme.TEXT : DAY)));
        return Chart.of(title, panel.build())
                .line("in the dark", Theme.ASTEROID, Theme.SOLID)
                .line("by day or in twilight", DAY, Theme.DASHED);
    }

    private void grid() {
        panel.curve("horizon", circle(0), Theme.TEXT, Theme.THIN);
        for (int elevation : new int[] {30, 60}) {
            panel.border("elevation", circle(elevation), CIRCLE, Theme.DOTTED);
            panel.label(Label.outline(elevation + "\u00b0", circle(elevation), CIRCLE.darker()));
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            Point rim = SkyPath.project(90.0 * quarter, 0);
            panel.border("meridian", List.of(ZENITH, rim), CIRCLE, Theme.DOTTED);
            panel.label(Label.name(QUARTERS.get(quarter), SkyPath.project(90.0 * quarter, -1.5), Theme.TEXT));
        }
    }

    private void nearest() {
        SiteSample nearest = site.nearest();
        if (nearest.elevationDeg() > 0) {
            Point place = SkyPath.project(nearest);
            panel.disc(place, 1.6 * DOT, Theme.ASTEROID);
            String text = "Nearest, " + Numbers.grouped(nearest.rangeKm()) + " km\n"
                    + nearest.when().utc().substring(11, 19) + " UTC";
            panel.label(Label.name(text, place, Theme.ASTEROID));
        }
    }

    /** One on each stretch that has room for it, as far from the marks as may be. */
    private void arrows() {
        for (SkyPath.Arc arc : path.arcs()) {
            List<Point> points = arc.points();
            if (points.get(0).distance(points.get(points.size() - 1)) > 15) {
                int free = IntStream.range(1, points.size())
                        .boxed()
                        .max(Comparator.comparingDouble(i -> room(points.get(i))))
                        .orElseThrow();
                Point before = points.get(free - 1);
                Point heading = new Point(
                                points.get(free).x() - before.x(),
                                points.get(free).y() - before.y())
                        .unit();
                panel.arrowhead(points.get(free).along(heading, 2), heading, 4, color(arc.dark()));
            }
        }
    }

    /** Distance to the nearest mark, or to the horizon. */
    private double room(Point place) {
        double apart = marks.stream()
                .mapToDouble(mark -> mark.place().distance(place))
                .min()
                .orElse(90);
        double nearest = SkyPath.project(site.nearest()).distance(place);
        return Math.min(Math.min(apart, nearest), 90 - place.distance(ZENITH));
    }

    private Point dot(Point place, Color color) {
        panel.disc(place, DOT, color);
        return place;
    }

    private static Color color(boolean dark) {
        return dark ? Theme.ASTEROID : DAY;
    }

    private static List<Point> circle(double elevation) {
        List<Point> circle = new ArrayList<>();
        for (int azimuth = 45; azimuth <= 405; azimuth += 3) {
            circle.add(SkyPath.project(azimuth, elevation));
        }
        return circle;
    }
}

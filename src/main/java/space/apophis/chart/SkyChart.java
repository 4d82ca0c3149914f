package space.apophis.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Curves;
import space.apophis.chart.paper.EqualScalePlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
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
    private final XYPlot plot;
    private final Sketch sketch;

    private SkyChart(SiteResult site) {
        this.site = site;
        this.path = new SkyPath(site.path());
        this.marks = path.marks();
        this.plot = new EqualScalePlot(hidden(), hidden(), HALF, HALF);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        this.sketch = new Sketch(plot);
    }

    static boolean applies(StudyResult result) {
        return site(result).isPresent();
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

    static JFreeChart draw(StudyResult result, Theme theme) {
        SiteResult site = site(result).orElseThrow();
        SkyChart sky = new SkyChart(site);
        JFreeChart chart = sky.draw(result.asteroid().designation() + ": in the sky of " + site.name(), theme);
        return new ChartLegend()
                .line("in the dark", Theme.ASTEROID, Theme.SOLID)
                .line("by day or in twilight", DAY, Theme.DASHED)
                .below(chart, theme);
    }

    private JFreeChart draw(String title, Theme theme) {
        grid();
        for (SkyPath.Arc arc : path.arcs()) {
            sketch.curve("path", arc.points(), color(arc.dark()), arc.dark() ? Theme.SOLID : Theme.DASHED);
        }
        arrows();
        nearest();
        marks.stream()
                .sorted(Comparator.comparing(mark -> !mark.dark()))
                .forEach(mark -> sketch.label(Label.tick(
                        mark.text(), dot(mark.place(), color(mark.dark())), mark.dark() ? Theme.TEXT : DAY)));
        sketch.finish(theme.labelFont());
        JFreeChart chart = theme.chart(title, plot);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return chart;
    }

    private void grid() {
        sketch.curve("horizon", circle(0), Theme.TEXT, Theme.THIN);
        for (int elevation : new int[] {30, 60}) {
            new Curves(plot).add("elevation", circle(elevation), CIRCLE, Theme.DOTTED);
            sketch.label(Label.outline(elevation + "\u00b0", circle(elevation), CIRCLE.darker()));
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            Point rim = SkyPath.project(90.0 * quarter, 0);
            new Curves(plot).add("meridian", List.of(ZENITH, rim), CIRCLE, Theme.DOTTED);
            sketch.label(Label.name(QUARTERS.get(quarter), SkyPath.project(90.0 * quarter, -1.5), Theme.TEXT));
        }
    }

    private void nearest() {
        SiteSample nearest = site.nearest();
        if (nearest.elevationDeg() > 0) {
            Point place = SkyPath.project(nearest);
            sketch.disc(place, 1.6 * DOT, Theme.ASTEROID);
            String text = "Nearest, " + Numbers.grouped(nearest.rangeKm()) + " km\n"
                    + nearest.utc().substring(11, 19) + " UTC";
            sketch.label(Label.name(text, place, Theme.ASTEROID));
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
                sketch.arrowhead(points.get(free).along(heading, 2), heading, 4, color(arc.dark()));
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
        sketch.disc(place, DOT, color);
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

    private static NumberAxis hidden() {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        return axis;
    }
}

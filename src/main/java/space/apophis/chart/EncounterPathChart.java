package space.apophis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.study.EncounterResult;
import space.apophis.study.StudyResult;

/**
 * The path past Earth, at one scale across and up: Earth's disc and the geostationary orbit as large as they are,
 * the Moon's path, ticks of time, and the places of the closest approaches.
 */
final class EncounterPathChart {

    /** Half the width of the view that holds the Moon's orbit, km. */
    private static final double LUNAR_KM = 450000;
    /** Half the width of the near view, km. */
    private static final double NEAR_KM = 100000;

    private final StudyResult result;
    private final EncounterScene scene;
    private final EclipticView view;
    private final double halfWidthKm;
    private final List<Label> labels = new ArrayList<>();

    private EncounterPathChart(StudyResult result, EclipticView view, double halfWidthKm) {
        this.result = result;
        this.view = view;
        this.halfWidthKm = halfWidthKm;
        this.scene = EncounterScene.of(result, view, halfWidthKm);
    }

    /** From the north pole of the ecliptic, out to the Moon. */
    static JFreeChart plane(StudyResult result, Theme theme) {
        double distance = result.encounter().approach().distanceKm();
        return new EncounterPathChart(result, EclipticView.fromNorth(), Math.max(LUNAR_KM, 1.3 * distance))
                .draw("path past Earth, from ecliptic north", theme, 1);
    }

    /** The same, only the vicinity of the closest approach. */
    static JFreeChart near(StudyResult result, Theme theme) {
        return new EncounterPathChart(result, EclipticView.fromNorth(), NEAR_KM)
                .draw("closest to Earth, from ecliptic north", theme, 1);
    }

    /** Whether the closest approach is within the near view. */
    static boolean nearEnough(EncounterResult encounter) {
        return encounter.approach().distanceKm() < 0.9 * NEAR_KM;
    }

    /** Along the plane of the ecliptic. */
    static JFreeChart edge(StudyResult result, Theme theme) {
        EncounterResult encounter = result.encounter();
        Ecliptic velocity = Ecliptic.velocity(
                new SampledPath(encounter.asteroid()).at(encounter.approach().secondsTdb()));
        double distance = encounter.approach().distanceKm();
        return new EncounterPathChart(result, EclipticView.edgeOn(velocity), Math.max(LUNAR_KM, 1.3 * distance))
                .draw("path past Earth, edge-on to the ecliptic", theme, 0.4);
    }

    private JFreeChart draw(String title, Theme theme, double heightPart) {
        XYPlot plot = new EqualScalePlot(
                axis(view.acrossLabel()), axis(view.upLabel()), halfWidthKm, heightPart * halfWidthKm);
        Curves curves = new Curves(plot);
        curves.add("geostationary orbit", scene.ring(), Theme.RING, Theme.THIN);
        curves.add("Moon", scene.moon(), Theme.MOON, Theme.DASHED);
        curves.add("asteroid", scene.asteroid(), Theme.ASTEROID, Theme.SOLID);
        earth(plot);
        approaches(plot);
        ticks(plot);
        sun(plot, heightPart);
        List<List<Point>> obstacles = new ArrayList<>(List.of(scene.asteroid(), scene.ring(), scene.moon()));
        obstacles.add(disc(DistanceChart.EARTH_KM));
        plot.addAnnotation(new LabelLayer(labels, obstacles, theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": " + title, plot);
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label + ", km");
        axis.setNumberFormatOverride(Numbers.pattern("#,##0"));
        return axis;
    }

    private void earth(XYPlot plot) {
        double r = DistanceChart.EARTH_KM;
        plot.addAnnotation(new XYShapeAnnotation(
                new Ellipse2D.Double(-r, -r, 2 * r, 2 * r), new BasicStroke(1f), Theme.EARTH, Theme.EARTH));
    }

    private void approaches(XYPlot plot) {
        dot(plot, scene.closest(), Theme.ASTEROID);
        labels.add(Label.name(
                "Closest approach\n"
                        + Numbers.grouped(result.encounter().approach().distanceKm()) + " km, "
                        + TdbClock.format(
                                "HH:mm:ss", result.encounter().approach().secondsTdb()),
                scene.closest(),
                Theme.ASTEROID));
        if (inFrame(scene.moonAtClosest())) {
            dot(plot, scene.moonAtClosest(), Theme.MOON);
            labels.add(Label.name("Moon at the closest\napproach to Earth", scene.moonAtClosest(), Theme.MOON));
        }
        scene.moonPass().filter(pass -> inFrame(pass.moon())).ifPresent(pass -> {
            plot.addAnnotation(new XYLineAnnotation(
                    pass.asteroid().x(),
                    pass.asteroid().y(),
                    pass.moon().x(),
                    pass.moon().y(),
                    Theme.DOTTED,
                    Theme.MOON));
            dot(plot, pass.moon(), Theme.MOON);
            dot(plot, pass.asteroid(), Theme.ASTEROID);
            labels.add(Label.name(
                    "Closest to the Moon\n"
                            + Numbers.grouped(pass.approach().distanceKm()) + " km, "
                            + TdbClock.format("MM-dd HH:mm", pass.approach().secondsTdb()),
                    pass.moon(),
                    Theme.MOON));
        });
        labels.add(Label.name("Earth", new Point(0, 0), Theme.EARTH));
        labels.add(new Label("Geostationary orbit", scene.ring(), Label.Rank.NAME, Theme.RING));
    }

    private void dot(XYPlot plot, Point place, Color color) {
        double r = 0.008 * halfWidthKm;
        plot.addAnnotation(new XYShapeAnnotation(
                new Ellipse2D.Double(place.x() - r, place.y() - r, 2 * r, 2 * r), Theme.THIN, color, color));
    }

    private void ticks(XYPlot plot) {
        for (PathTick tick : scene.ticks()) {
            double length = (tick.major() ? 0.018 : 0.009) * halfWidthKm;
            Point one = tick.place().along(tick.heading().normal(), length);
            Point other = tick.place().along(tick.heading().normal(), -length);
            plot.addAnnotation(
                    new XYLineAnnotation(one.x(), one.y(), other.x(), other.y(), Theme.THIN, Theme.ASTEROID));
            if (tick.major() && inFrame(tick.place())) {
                labels.add(Label.tick(tick.text(), tick.place(), Theme.TEXT));
            }
        }
        arrows(plot);
    }

    /** One arrowhead on the way in, one on the way out, midway between ticks near 0.7 of the half width. */
    private void arrows(XYPlot plot) {
        List<PathTick> seen = scene.ticks().stream()
                .filter(t -> t.place().distance(new Point(0, 0)) < 0.75 * halfWidthKm)
                .toList();
        if (seen.size() < 2) {
            return;
        }
        for (int i : new int[] {0, seen.size() - 2}) {
            Point from = seen.get(i).place();
            Point to = seen.get(i + 1).place();
            Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            Point heading = seen.get(i).heading();
            double length = 0.035 * halfWidthKm;
            plot.addAnnotation(new Arrow(middle.along(heading, length / 2), heading, length).drawn(Theme.ASTEROID));
        }
    }

    /** An arrow to the Sun in the corner that the paths leave free. */
    private void sun(XYPlot plot, double heightPart) {
        scene.sunward().ifPresent(direction -> {
            Point corner = freeCorner(0.78 * halfWidthKm, 0.78 * heightPart * halfWidthKm);
            Point tail = corner.along(direction, -0.08 * halfWidthKm);
            Point tip = corner.along(direction, 0.08 * halfWidthKm);
            plot.addAnnotation(new XYLineAnnotation(tail.x(), tail.y(), tip.x(), tip.y(), Theme.SOLID, Theme.SUN));
            plot.addAnnotation(new Arrow(tip, direction, 0.04 * halfWidthKm).drawn(Theme.SUN));
            labels.add(Label.name("to the Sun", tail, Theme.TEXT));
        });
    }

    private Point freeCorner(double across, double up) {
        Point best = new Point(across, up);
        double widest = -1;
        for (Point corner : List.of(
                new Point(-across, up), new Point(across, up), new Point(-across, -up), new Point(across, -up))) {
            double clear = Math.min(clearance(corner, scene.asteroid()), clearance(corner, scene.moon()));
            if (clear > widest) {
                widest = clear;
                best = corner;
            }
        }
        return best;
    }

    private static double clearance(Point place, List<Point> curve) {
        return curve.stream().mapToDouble(place::distance).min().orElse(Double.MAX_VALUE);
    }

    private boolean inFrame(Point place) {
        return Math.max(Math.abs(place.x()), Math.abs(place.y())) <= halfWidthKm;
    }

    private static List<Point> disc(double radius) {
        List<Point> circle = new ArrayList<>();
        for (int degrees = 0; degrees <= 360; degrees += 15) {
            double angle = Math.toRadians(degrees);
            circle.add(new Point(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return circle;
    }
}

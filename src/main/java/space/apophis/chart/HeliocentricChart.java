package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.study.EncounterResult;
import space.apophis.study.OrbitResult;
import space.apophis.study.StateSample;
import space.apophis.study.StudyResult;

/** The orbit about the Sun before and after the encounter, with Earth's, from the north pole of the ecliptic. */
final class HeliocentricChart {

    private static final double AU_KM = 149597870.7;

    private final StudyResult result;
    private final List<Label> labels = new ArrayList<>();
    private final List<List<Point>> obstacles = new ArrayList<>();
    private double halfWidthAu;

    private HeliocentricChart(StudyResult result) {
        this.result = result;
    }

    static JFreeChart draw(StudyResult result, Theme theme) {
        return new HeliocentricChart(result).draw(theme);
    }

    private JFreeChart draw(Theme theme) {
        EncounterResult encounter = result.encounter();
        OrbitCurve before = new OrbitCurve(encounter.orbitBefore());
        OrbitCurve after = new OrbitCurve(encounter.orbitAfter());
        OrbitCurve earth = new OrbitCurve(encounter.earthOrbit());
        halfWidthAu = 1.12
                * List.of(before, after, earth).stream()
                        .flatMap(o -> o.points().stream())
                        .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
                        .max()
                        .orElseThrow();
        XYPlot plot = new EqualScalePlot(
                axis("Ecliptic x, towards the equinox J2000, au"), axis("Ecliptic y, au"), halfWidthAu, halfWidthAu);
        sun(plot);
        meeting(plot);
        orbit(plot, earth, "Earth", Theme.EARTH, Theme.THIN);
        orbit(plot, before, name("Before", encounter.orbitBefore()), Theme.BEFORE, Theme.DASHED);
        orbit(plot, after, name("After", encounter.orbitAfter()), Theme.ASTEROID, Theme.SOLID);
        marks(plot, before, "before", Theme.BEFORE);
        marks(plot, after, "after", Theme.ASTEROID);
        plot.addAnnotation(new LabelLayer(labels, obstacles, theme.labelFont()));
        return theme.chart(result.asteroid().designation() + ": orbit before and after the encounter", plot);
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(Numbers.pattern("0.0##"));
        return axis;
    }

    private static String name(String when, OrbitResult orbit) {
        return String.format(
                Locale.ROOT,
                "%s (%s)\na %.4f au, e %.4f, i %.2f\u00b0",
                when,
                orbit.orbitClass(),
                orbit.semiMajorAxisAu(),
                orbit.eccentricity(),
                orbit.inclinationDeg());
    }

    private void orbit(XYPlot plot, OrbitCurve orbit, String name, Color color, Stroke stroke) {
        List<Point> points = orbit.points();
        new Curves(plot).add(name, points, color, stroke);
        obstacles.add(points);
        // A name may stand at any of twelve places along its orbit.
        List<Point> anchors = new ArrayList<>();
        for (int i = 15; i < points.size(); i += 30) {
            anchors.add(points.get(i));
        }
        labels.add(new Label(name, anchors, Label.Rank.NAME, color));
    }

    private void sun(XYPlot plot) {
        plot.addAnnotation(dot(new Point(0, 0), 0.022, Theme.SUN));
        labels.add(Label.name("Sun", new Point(0, 0), Theme.TEXT));
    }

    private void meeting(XYPlot plot) {
        earthAtEncounter().ifPresent(place -> {
            plot.addAnnotation(dot(place, 0.014, Theme.EARTH));
            labels.add(Label.name(
                    "Encounter, "
                            + TdbClock.format(
                                    "uuuu-MM-dd", result.encounter().approach().secondsTdb()),
                    place,
                    Theme.TEXT));
        });
    }

    private void marks(XYPlot plot, OrbitCurve orbit, String when, Color color) {
        plot.addAnnotation(dot(orbit.perihelion(), 0.011, color));
        labels.add(Label.name("perihelion " + when, orbit.perihelion(), color));
        Point up = orbit.ascendingNode();
        Point down = orbit.descendingNode();
        plot.addAnnotation(new XYLineAnnotation(up.x(), up.y(), down.x(), down.y(), Theme.DOTTED, color));
        labels.add(Label.name("descending node " + when, down, color));
        labels.add(Label.name("ascending node " + when, up, color));
    }

    private XYShapeAnnotation dot(Point place, double part, Color color) {
        double r = part * halfWidthAu;
        return new XYShapeAnnotation(
                new Ellipse2D.Double(place.x() - r, place.y() - r, 2 * r, 2 * r), Theme.THIN, color, color);
    }

    /** The heliocentric place of the asteroid when closest to Earth, where the output span has it. */
    private Optional<Point> earthAtEncounter() {
        double time = result.encounter().approach().secondsTdb();
        if (result.heliocentric().size() < 2) {
            return Optional.empty();
        }
        SampledPath path = new SampledPath(result.heliocentric());
        if (!path.covers(time)) {
            return Optional.empty();
        }
        StateSample state = path.at(time);
        Ecliptic place = Ecliptic.position(state);
        return Optional.of(new Point(place.x() / AU_KM, place.y() / AU_KM));
    }
}

package space.apophis.chart;

import java.awt.Color;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.EqualScalePlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.OrbitCurve;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.OrbitResult;
import space.apophis.study.result.StudyResult;

/** The orbit about the Sun before and after the encounter, with Earth's, from the north pole of the ecliptic. */
final class HeliocentricChart {

    private static final double AU_KM = 149597870.7;
    private static final Point SUN = new Point(0, 0);

    private final StudyResult result;
    private final OrbitCurve before;
    private final OrbitCurve after;
    private final OrbitCurve earth;
    private final double halfWidthAu;
    private final XYPlot plot;
    private final Sketch sketch;

    private HeliocentricChart(StudyResult result) {
        this.result = result;
        EncounterResult encounter = result.passes().encounter();
        before = new OrbitCurve(encounter.orbitBefore());
        after = new OrbitCurve(encounter.orbitAfter());
        earth = new OrbitCurve(encounter.earthOrbit());
        // A quarter more than the widest orbit, for the labels outside it.
        halfWidthAu = 1.25
                * Stream.of(before, after, earth)
                        .flatMap(orbit -> orbit.points().stream())
                        .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
                        .max()
                        .orElseThrow();
        plot = new EqualScalePlot(
                axis("Ecliptic x, towards the equinox J2000, au"), axis("Ecliptic y, au"), halfWidthAu, halfWidthAu);
        sketch = new Sketch(plot);
    }

    static JFreeChart draw(StudyResult result, Theme theme) {
        return new HeliocentricChart(result).draw(theme);
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(Numbers.pattern("0.0##"));
        return axis;
    }

    private JFreeChart draw(Theme theme) {
        sketch.line(before.ascendingNode(), before.descendingNode(), Theme.BEFORE, Theme.DOTTED);
        sketch.line(after.ascendingNode(), after.descendingNode(), Theme.ASTEROID, Theme.DOTTED);
        sketch.curve("Earth", earth.points(), Theme.EARTH, Theme.THIN);
        sketch.curve("before", before.points(), Theme.BEFORE, Theme.DASHED);
        sketch.curve("after", after.points(), Theme.ASTEROID, Theme.SOLID);
        sketch.label(Label.outline("Sun", sketch.disc(SUN, 0.02 * halfWidthAu, Theme.SUN), Theme.TEXT));
        encounter();
        marks(before, "before", Theme.BEFORE);
        marks(after, "after", Theme.ASTEROID);
        sketch.label(Label.outline("Earth", earth.everyTenDegrees(), Theme.EARTH));
        sketch.label(Label.outline(name("Before", before.orbit()), before.everyTenDegrees(), Theme.BEFORE));
        sketch.label(Label.outline(name("After", after.orbit()), after.everyTenDegrees(), Theme.ASTEROID));
        sketch.finish(theme.labelFont());
        return theme.chart(result.asteroid().designation() + ": orbit before and after the encounter", plot);
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

    private void marks(OrbitCurve orbit, String when, Color color) {
        double dot = 0.01 * halfWidthAu;
        String perihelion = String.format(
                Locale.ROOT, "perihelion %s\n%.4f au", when, orbit.orbit().perihelionAu());
        sketch.label(Label.outline(perihelion, sketch.disc(orbit.perihelion(), dot, color), color));
        sketch.label(Label.name("ascending node\n" + when, orbit.ascendingNode(), color));
        sketch.label(Label.name("descending node\n" + when, orbit.descendingNode(), color));
    }

    /** The place of the encounter, where the output span has it. */
    private void encounter() {
        CloseApproachResult approach = result.passes().encounter().approach();
        if (result.tables().heliocentric().size() < 2) {
            return;
        }
        SampledPath path = new SampledPath(result.tables().heliocentric());
        if (path.covers(approach.secondsTdb())) {
            Ecliptic place = Ecliptic.position(path.at(approach.secondsTdb()));
            Point au = new Point(place.x() / AU_KM, place.y() / AU_KM);
            String text = "Encounter, " + TdbClock.format("uuuu-MM-dd", approach.secondsTdb());
            sketch.label(Label.outline(text, sketch.disc(au, 0.012 * halfWidthAu, Theme.EARTH), Theme.TEXT));
        }
    }
}

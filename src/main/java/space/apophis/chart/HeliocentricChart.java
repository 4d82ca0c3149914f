package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.stream.Stream;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.MonthTick;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.OrbitCurve;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.OrbitResult;
import space.apophis.study.result.StudyResult;

/** The orbit about the Sun before and after the encounter, with Earth's, from the north pole of the ecliptic. */
final class HeliocentricChart {

    private static final Point SUN = new Point(0, 0);

    /** Of months on either orbit. */
    private static final int MOST_NAMES = 6;

    private final StudyResult result;
    private final double half;
    private final PanelBuilder panel;

    private HeliocentricChart(StudyResult result) {
        this.result = result;
        final EncounterResult encounter = result.passes().encounter();
        // A quarter more than the widest orbit, for the labels outside it.
        half = 1.25
                * Stream.of(encounter.orbitBefore(), encounter.orbitAfter(), encounter.earthOrbit())
                        .flatMap(orbit -> new OrbitCurve(orbit).points().stream())
                        .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
                        .max()
                        .orElseThrow();
        panel = Ecliptic.panel(half);
    }

    /** Of a result whose orbits all close. */
    static Chart draw(StudyResult result) {
        final EncounterResult encounter = result.passes().encounter();
        final boolean closed = encounter != null
                && Stream.of(encounter.orbitBefore(), encounter.orbitAfter(), encounter.earthOrbit())
                        .allMatch(orbit -> orbit.eccentricity() < 1);
        return closed ? new HeliocentricChart(result).draw() : Chart.none();
    }

    private Chart draw() {
        final EncounterResult encounter = result.passes().encounter();
        final OrbitCurve earth = new OrbitCurve(encounter.earthOrbit());
        nodes(encounter.orbitBefore(), Theme.BEFORE);
        nodes(encounter.orbitAfter(), Theme.ASTEROID);
        months();
        panel.curve("Earth", earth.points(), Theme.EARTH, Theme.THIN);
        curve("before", encounter.orbitBefore(), Theme.BEFORE, Theme.DASHED);
        curve("after", encounter.orbitAfter(), Theme.ASTEROID, Theme.SOLID);
        panel.label(Label.outline("Sun", panel.disc(SUN, 0.02 * half, Theme.SUN), Theme.TEXT));
        encounter();
        marks(encounter.orbitBefore(), "before", Theme.BEFORE);
        marks(encounter.orbitAfter(), "after", Theme.ASTEROID);
        panel.label(Label.outline("Earth", earth.everyTenDegrees(), Theme.EARTH));
        name("Before", encounter.orbitBefore(), Theme.BEFORE);
        name("After", encounter.orbitAfter(), Theme.ASTEROID);
        MonthTick.name(panel, before(), Theme.BEFORE);
        MonthTick.name(panel, after(encounter.orbitAfter()), Theme.ASTEROID);
        return Chart.of(result.asteroid().designation() + ": orbit before and after the encounter", panel.build());
    }

    /** Where months begin: in the year to the encounter before it, and in the year from it after it and on Earth's orbit. */
    private void months() {
        final double length = 0.008 * half;
        before().forEach(tick -> tick.draw(panel, length, Theme.BEFORE));
        after(result.passes().encounter().orbitAfter()).forEach(tick -> tick.draw(panel, length, Theme.ASTEROID));
        after(result.passes().encounter().earthOrbit()).forEach(tick -> tick.draw(panel, length, Theme.EARTH));
    }

    private List<MonthTick> before() {
        final OrbitResult orbit = result.passes().encounter().orbitBefore();
        final double at = result.passes().encounter().approach().secondsTdb();
        return MonthTick.along(at - span(orbit), at, MOST_NAMES, new OrbitCurve(orbit)::at);
    }

    private List<MonthTick> after(OrbitResult orbit) {
        final double at = result.passes().encounter().approach().secondsTdb();
        return MonthTick.along(at, at + span(orbit), MOST_NAMES, new OrbitCurve(orbit)::at);
    }

    /** A year, or once round if that is less, seconds. */
    private static double span(OrbitResult orbit) {
        return 86400 * Math.min(365.25, orbit.periodDays());
    }

    private void nodes(OrbitResult orbit, Color color) {
        final OrbitCurve curve = new OrbitCurve(orbit);
        panel.line(curve.ascendingNode(), curve.descendingNode(), color, Theme.DOTTED);
    }

    private void curve(String name, OrbitResult orbit, Color color, Stroke stroke) {
        panel.curve(name, new OrbitCurve(orbit).points(), color, stroke);
    }

    private void name(String when, OrbitResult orbit, Color color) {
        final String text = when + " (" + orbit.orbitClass() + ")\na "
                + Numbers.format("0.0000", orbit.semiMajorAxisAu()) + " au, e "
                + Numbers.format("0.0000", orbit.eccentricity()) + ", i "
                + Numbers.format("0.00", orbit.inclinationDeg()) + "\u00b0";
        panel.label(Label.outline(text, new OrbitCurve(orbit).everyTenDegrees(), color));
    }

    private void marks(OrbitResult orbit, String when, Color color) {
        final OrbitCurve curve = new OrbitCurve(orbit);
        panel.label(Label.outline(
                "perihelion " + when + "\n" + Numbers.format("0.0000", orbit.perihelionAu()) + " au",
                panel.disc(curve.perihelion(), 0.01 * half, color),
                color));
        panel.label(Label.name("ascending node\n" + when, curve.ascendingNode(), color));
        panel.label(Label.name("descending node\n" + when, curve.descendingNode(), color));
    }

    /** The place of the encounter, where the output span has it. */
    private void encounter() {
        final CloseApproachResult approach = result.passes().encounter().approach();
        if (result.tables().heliocentric().size() > 1
                && new SampledPath(result.tables().heliocentric()).covers(approach.secondsTdb())) {
            final Point place =
                    Ecliptic.place(new SampledPath(result.tables().heliocentric()).at(approach.secondsTdb()));
            final String text = "Encounter, " + TdbClock.format("uuuu-MM-dd", approach.secondsTdb());
            panel.label(Label.outline(text, panel.disc(place, 0.012 * half, Theme.EARTH), Theme.TEXT));
        }
    }
}

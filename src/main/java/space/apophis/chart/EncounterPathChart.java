package space.apophis.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.EqualScalePlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.StudyResult;

/**
 * The path past Earth, at one scale across and up: Earth's disc and the geostationary orbit as large as they are,
 * the Moon's path, ticks of time, and the places of the closest approaches.
 */
final class EncounterPathChart {

    /** Half the width of the view that holds the Moon's orbit, km. */
    private static final double LUNAR_KM = 450000;
    /** Half the width of the near view, km. */
    private static final double NEAR_KM = 100000;
    /** Height of the edge-on view, in parts of its width; the orbits of asteroids are mostly little inclined. */
    private static final double EDGE_HEIGHT = 0.4;

    private static final Point EARTH = new Point(0, 0);

    private final StudyResult result;
    private final EncounterScene scene;
    private final double halfWidthKm;
    private final double halfHeightKm;
    private final XYPlot plot;
    private final Sketch sketch;

    private EncounterPathChart(StudyResult result, EclipticView view, double halfWidthKm, double halfHeightKm) {
        this.result = result;
        this.scene = EncounterScene.of(result, view, halfWidthKm);
        this.halfWidthKm = halfWidthKm;
        this.halfHeightKm = halfHeightKm;
        this.plot = new EqualScalePlot(axis(view.acrossLabel()), axis(view.upLabel()), halfWidthKm, halfHeightKm);
        this.sketch = new Sketch(plot);
    }

    /** From the north pole of the ecliptic, out to the Moon. */
    static JFreeChart plane(StudyResult result, Theme theme) {
        double half = wide(result.passes().encounter());
        return new EncounterPathChart(result, EclipticView.fromNorth(), half, half)
                .draw("path past Earth, from ecliptic north", theme);
    }

    /** The same, only the vicinity of the closest approach. */
    static JFreeChart near(StudyResult result, Theme theme) {
        return new EncounterPathChart(result, EclipticView.fromNorth(), NEAR_KM, NEAR_KM)
                .draw("closest to Earth, from ecliptic north", theme);
    }

    /** Along the plane of the ecliptic. */
    static JFreeChart edge(StudyResult result, Theme theme) {
        EncounterResult encounter = result.passes().encounter();
        Ecliptic velocity = Ecliptic.velocity(
                new SampledPath(encounter.asteroid()).at(encounter.approach().secondsTdb()));
        double half = wide(encounter);
        return new EncounterPathChart(result, EclipticView.edgeOn(velocity), half, EDGE_HEIGHT * half)
                .draw("path past Earth, edge-on to the ecliptic", theme);
    }

    /** Whether the closest approach is within the near view. */
    static boolean nearEnough(EncounterResult encounter) {
        return encounter.approach().distanceKm() < 0.9 * NEAR_KM;
    }

    private static double wide(EncounterResult encounter) {
        return Math.max(LUNAR_KM, 1.3 * encounter.approach().distanceKm());
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label + ", km");
        axis.setNumberFormatOverride(Numbers.pattern("#,##0"));
        return axis;
    }

    private JFreeChart draw(String title, Theme theme) {
        sketch.curve("geostationary orbit", scene.ring(), Theme.RING, Theme.THIN);
        sketch.curve("Moon", scene.moon(), Theme.MOON, Theme.DASHED);
        sketch.curve("asteroid", scene.asteroid(), Theme.ASTEROID, Theme.SOLID);
        List<Point> earth = sketch.disc(EARTH, Yardstick.EARTH_KM, Theme.EARTH);
        sketch.disc(scene.closest(), 0.008 * halfWidthKm, Theme.ASTEROID);
        CloseApproachResult approach = result.passes().encounter().approach();
        sketch.label(Label.name(
                "Closest approach\n" + Numbers.grouped(approach.distanceKm()) + " km, "
                        + TdbClock.format("HH:mm:ss", approach.secondsTdb()) + " TDB",
                scene.closest(),
                Theme.ASTEROID));
        sketch.label(Label.outline("Earth", earth, Theme.EARTH));
        moon();
        sketch.label(Label.outline("Geostationary orbit", scene.ring(), Theme.RING));
        sun();
        arrows();
        ticks();
        sketch.finish(theme.labelFont());
        return theme.chart(result.asteroid().designation() + ": " + title, plot);
    }

    private void moon() {
        double dot = 0.008 * halfWidthKm;
        scene.moonPass().filter(pass -> inFrame(pass.moon())).ifPresent(pass -> {
            sketch.line(pass.asteroid(), pass.moon(), Theme.MOON, Theme.DOTTED);
            sketch.disc(pass.asteroid(), dot, Theme.ASTEROID);
            sketch.label(Label.outline(
                    "Closest to the Moon\n" + Numbers.grouped(pass.approach().distanceKm()) + " km, "
                            + TdbClock.format("MM-dd HH:mm", pass.approach().secondsTdb()) + " TDB",
                    sketch.disc(pass.moon(), dot, Theme.MOON),
                    Theme.MOON));
        });
        // Seen along its path the Moon hardly moves: the later dot would hide the earlier.
        boolean hidden = scene.moonPass()
                .filter(pass -> pass.moon().distance(scene.moonAtClosest()) < 3 * dot)
                .isPresent();
        if (inFrame(scene.moonAtClosest()) && !hidden) {
            sketch.label(Label.outline(
                    "Moon at the closest\napproach to Earth",
                    sketch.disc(scene.moonAtClosest(), dot, Theme.MOON),
                    Theme.MOON));
        }
    }

    private void ticks() {
        for (PathTick tick : scene.ticks()) {
            double length = (tick.major() ? 0.016 : 0.009) * halfWidthKm;
            sketch.line(
                    tick.place().along(tick.heading().normal(), length),
                    tick.place().along(tick.heading().normal(), -length),
                    Theme.ASTEROID,
                    Theme.THIN);
            if (tick.major() && inFrame(tick.place())) {
                sketch.label(Label.tick(tick.text(), tick.place(), Theme.TEXT));
            }
        }
    }

    /** An arrowhead on the way in and another on the way out, each between two ticks. */
    private void arrows() {
        List<PathTick> seen = scene.ticks().stream()
                .filter(t -> t.place().distance(EARTH) < 0.75 * halfWidthKm)
                .toList();
        if (seen.size() < 2) {
            return;
        }
        double length = 0.035 * halfWidthKm;
        for (int i : new int[] {0, seen.size() - 2}) {
            Point heading = seen.get(i).heading();
            Point middle = seen.get(i).place().middle(seen.get(i + 1).place());
            sketch.arrowhead(middle.along(heading, length / 2), heading, length, Theme.ASTEROID);
        }
    }

    /** An arrow to the Sun in the corner that the paths leave free. */
    private void sun() {
        scene.sunward().ifPresent(direction -> {
            Point corner = scene.freest(List.of(
                    new Point(-0.78 * halfWidthKm, 0.78 * halfHeightKm),
                    new Point(0.78 * halfWidthKm, 0.78 * halfHeightKm),
                    new Point(-0.78 * halfWidthKm, -0.78 * halfHeightKm),
                    new Point(0.78 * halfWidthKm, -0.78 * halfHeightKm)));
            Point tail = corner.along(direction, -0.08 * halfWidthKm);
            Point tip = corner.along(direction, 0.08 * halfWidthKm);
            sketch.line(tail, tip, Theme.SUN, Theme.SOLID);
            sketch.arrowhead(tip, direction, 0.04 * halfWidthKm, Theme.SUN);
            sketch.label(Label.outline("to the Sun", List.of(corner, tip, tail), Theme.TEXT));
        });
    }

    private boolean inFrame(Point place) {
        return Math.abs(place.x()) <= halfWidthKm && Math.abs(place.y()) <= halfHeightKm;
    }
}

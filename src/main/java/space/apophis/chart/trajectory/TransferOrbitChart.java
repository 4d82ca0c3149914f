package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
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
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TransferResult;

/** A transfer from Earth to the asteroid in the plane of the ecliptic, seen from its north pole. */
public final class TransferOrbitChart {

    private static final Point SUN = new Point(0, 0);

    private final StudyResult result;
    private final TransferResult option;
    private final List<Point> craft;
    private final List<Point> earth;
    private final List<Point> asteroid;
    private final double half;
    private final Sketch sketch;
    private final XYPlot plot;

    private TransferOrbitChart(StudyResult result) {
        this.result = result;
        option = DrawnTransfer.withPath(result).orElseThrow().option();
        craft = path(option.path());
        earth = path(option.earthPath());
        asteroid = path(option.asteroidPath());
        half = 1.3
                * Stream.of(craft, earth, asteroid)
                        .flatMap(List::stream)
                        .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
                        .max()
                        .orElseThrow();
        plot = new EqualScalePlot(
                axis("Ecliptic x, towards the equinox J2000, au"), axis("Ecliptic y, au"), half, half);
        sketch = new Sketch(plot);
    }

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        return new TransferOrbitChart(result).draw(theme);
    }

    private JFreeChart draw(Theme theme) {
        sketch.curve("transfer", craft, Theme.BEFORE, Theme.SOLID);
        orbits();
        sketch.label(Label.outline("Sun", sketch.disc(SUN, 0.018 * half, Theme.SUN), Theme.TEXT));
        mark("Launch\n" + UtcClock.date(option.launchUtc()), craft.get(0), Theme.EARTH);
        mark("Arrival\n" + UtcClock.date(option.arrivalUtc()), craft.get(craft.size() - 1), Theme.ASTEROID);
        mark("Earth at arrival", earth.get(earth.size() - 1), Theme.EARTH);
        burns();
        encounter();
        sketch.label(Label.outline("Spacecraft", along(craft), Theme.BEFORE));
        sketch.label(Label.outline("Earth", along(earth), Theme.EARTH));
        sketch.label(Label.outline(result.asteroid().designation(), along(asteroid), Theme.ASTEROID));
        arrow();
        sketch.finish(theme.labelFont());
        return theme.chart(
                result.asteroid().designation() + ": transfer, the option \u201c" + option.label() + "\u201d", plot);
    }

    /** Whole ellipses where the result has them, else what the bodies go through while the craft flies. */
    private void orbits() {
        EncounterResult encounter = result.passes().encounter();
        boolean whole = encounter != null
                && encounter.orbitBefore().eccentricity() < 1
                && encounter.earthOrbit().eccentricity() < 1;
        List<Point> ofEarth = whole ? new OrbitCurve(encounter.earthOrbit()).points() : earth;
        List<Point> ofAsteroid = whole ? new OrbitCurve(encounter.orbitBefore()).points() : asteroid;
        sketch.curve("Earth", ofEarth, Theme.EARTH, Theme.THIN);
        sketch.curve("asteroid", ofAsteroid, Theme.ASTEROID, Theme.DASHED);
    }

    private void burns() {
        for (List<BurnResult> burns : new DrawnTransfer(option).burnsByKind()) {
            List<Point> outline = new ArrayList<>();
            for (BurnResult burn : burns) {
                outline.addAll(sketch.disc(place(burn.xKm(), burn.yKm(), burn.zKm()), 0.009 * half, Theme.TEXT));
            }
            sketch.label(Label.mark(BurnNames.of(burns), outline, Theme.TEXT));
        }
    }

    /** Where the asteroid passes Earth, if the output span has it. */
    private void encounter() {
        if (result.passes().encounter() == null
                || result.tables().heliocentric().size() < 2) {
            return;
        }
        double at = result.passes().encounter().approach().secondsTdb();
        SampledPath path = new SampledPath(result.tables().heliocentric());
        if (path.covers(at)) {
            mark(
                    "Encounter\n"
                            + UtcClock.date(
                                    result.passes().encounter().approach().utc()),
                    place(path.at(at)),
                    Theme.RING);
        }
    }

    private void arrow() {
        int middle = craft.size() / 2;
        Point before = craft.get(middle - 1);
        Point after = craft.get(middle);
        Point heading = new Point(after.x() - before.x(), after.y() - before.y()).unit();
        sketch.arrowhead(after.along(heading, 0.02 * half), heading, 0.04 * half, Theme.BEFORE);
    }

    private void mark(String text, Point place, Color color) {
        sketch.label(Label.mark(text, sketch.disc(place, 0.012 * half, color), color));
    }

    /** A few points, one of which is to carry the name. */
    private static List<Point> along(List<Point> curve) {
        List<Point> some = new ArrayList<>();
        for (int part : new int[] {5, 6, 4, 7, 3, 8, 2, 9}) {
            some.add(curve.get(part * (curve.size() - 1) / 11));
        }
        return some;
    }

    private static List<Point> path(List<StateSample> samples) {
        return samples.stream().map(TransferOrbitChart::place).toList();
    }

    private static Point place(StateSample sample) {
        return place(sample.xKm(), sample.yKm(), sample.zKm());
    }

    private static Point place(double xKm, double yKm, double zKm) {
        Ecliptic place = Ecliptic.ofIcrf(xKm, yKm, zKm);
        return new Point(place.x() / Yardstick.AU_KM, place.y() / Yardstick.AU_KM);
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(Numbers.pattern("0.0##"));
        return axis;
    }
}

package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.Dots;
import space.apophis.chart.paper.EqualScalePlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.StudyResult;

/** The target plane of the pass by Earth: whole, with Earth and the disc of capture, and close about the nominal point. */
final class TargetPlaneChart {

    private static final Point EARTH = new Point(0, 0);

    /** Room about what is drawn, as a share of it. */
    private static final double ROOM = 1.15;

    /** Years within which returns by theory alone are shown. */
    private static final int SOON = 8;

    /** Sigmas seen on either side in the near view. */
    private static final double NEAR_SIGMAS = 4.2;

    private final StudyResult result;
    private final TargetPlaneScene scene;
    private final double half;
    private final XYPlot plot;
    private final Sketch sketch;

    private TargetPlaneChart(StudyResult result, String across, String up, String pattern, double half) {
        this.result = result;
        this.scene = TargetPlaneScene.of(result);
        this.half = half;
        this.plot = new EqualScalePlot(axis(across, pattern), axis(up, pattern), half, half);
        this.sketch = new Sketch(plot);
    }

    /** With Earth in the middle. */
    static JFreeChart whole(StudyResult result, Theme theme) {
        TargetPlaneScene scene = TargetPlaneScene.of(result);
        double half = ROOM
                * Math.max(
                        scene.captureKm(),
                        Math.max(
                                Math.abs(scene.nominal().x()),
                                Math.abs(scene.nominal().y())));
        return new TargetPlaneChart(result, "ξ, km", "ζ, km", "#,##0", half).drawWhole(theme);
    }

    /** The ellipses and the samples about the nominal point. */
    static JFreeChart near(StudyResult result, Theme theme) {
        TargetPlaneScene scene = TargetPlaneScene.of(result);
        double half = NEAR_SIGMAS * Math.max(scene.sigmaXiKm(), scene.sigmaZetaKm());
        return new TargetPlaneChart(
                        result,
                        fromNominal("ξ", scene.nominal().x()),
                        fromNominal("ζ", scene.nominal().y()),
                        "#,##0.######",
                        half)
                .drawNear(theme);
    }

    /** The points of other orbits about the nominal one. */
    static JFreeChart solutions(StudyResult result, Theme theme) {
        TargetPlaneScene scene = TargetPlaneScene.of(result);
        double farthest = scene.others(result).values().stream()
                .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
                .max()
                .orElse(1);
        return new TargetPlaneChart(
                        result,
                        fromNominal("ξ", scene.nominal().x()),
                        fromNominal("ζ", scene.nominal().y()),
                        "#,##0.######",
                        1.25 * Math.max(farthest, 1e-3))
                .drawSolutions(theme);
    }

    /** Whether there are other orbits to draw. */
    static boolean hasSolutions(StudyResult result) {
        return TargetPlaneScene.isIn(result)
                && !TargetPlaneScene.of(result).others(result).isEmpty();
    }

    private JFreeChart drawSolutions(Theme theme) {
        sketch.curve("3 sigma", scene.ellipse(3), Theme.ASTEROID, Theme.THIN);
        sketch.disc(EARTH, 0.011 * half, Theme.ASTEROID);
        sketch.label(Label.name("Nominal", EARTH, Theme.ASTEROID));
        scene.others(result).forEach((label, point) -> {
            sketch.disc(point, 0.009 * half, Theme.EARTH);
            sketch.label(Label.name(label, point, Theme.EARTH));
        });
        sketch.finish(theme.labelFont());
        return theme.chart(result.asteroid().designation() + ": other orbits on the target plane", plot);
    }

    private static String fromNominal(String axis, double nominalKm) {
        return axis + " from the nominal " + Numbers.pattern("#,##0.00").format(nominalKm) + " km, km";
    }

    private JFreeChart drawWhole(Theme theme) {
        List<Point> capture = TargetPlaneScene.circle(scene.captureKm());
        double xi = scene.nominal().x();
        List<Point> line = List.of(new Point(xi, -half), new Point(xi, half));
        sketch.curve("earlier or later", line, Theme.ASTEROID, Theme.THIN);
        sketch.curve("disc of capture", capture, Theme.EARTH, Theme.DASHED);
        List<Point> earth = sketch.disc(EARTH, Yardstick.EARTH_KM, Theme.EARTH);
        sketch.line(EARTH, scene.nominal(), Theme.MOON, Theme.DOTTED);
        sketch.disc(scene.nominal(), 0.011 * half, Theme.ASTEROID);
        sketch.label(Label.name(nominal(), scene.nominal(), Theme.ASTEROID));
        sketch.label(Label.outline("Earth", earth, Theme.EARTH));
        sketch.label(Label.outline(
                "Earth is hit from within\nb = " + Numbers.grouped(scene.captureKm()) + " km", capture, Theme.EARTH));
        sketch.label(Label.outline(
                "b = " + Numbers.grouped(plane().bKm()) + " km", List.of(EARTH.middle(scene.nominal())), Theme.MOON));
        sketch.label(Label.outline(
                "Same orbit, earlier (down)\nor later (up)",
                List.of(new Point(xi, -0.55 * half), new Point(xi, -0.7 * half)),
                Theme.ASTEROID));
        keyholes();
        sketch.finish(theme.labelFont());
        return theme.chart(result.asteroid().designation() + ": target plane of the pass by Earth", plot);
    }

    /** A tick across the line of earlier and later arrivals for each; those of one place share a label. */
    private void keyholes() {
        if (result.uncertainty().keyholes() == null) {
            return;
        }
        Map<Double, List<String>> names = new TreeMap<>();
        for (KeyholeResult keyhole : result.uncertainty().keyholes()) {
            if (isShown(keyhole) && Math.abs(keyhole.zetaKm()) < half) {
                double slot = Math.rint(keyhole.zetaKm() / (0.02 * half));
                names.computeIfAbsent(slot, s -> new ArrayList<>()).add(Integer.toString(keyhole.returnYear()));
                double tick = 0.022 * half;
                sketch.line(
                        new Point(scene.nominal().x() - tick, keyhole.zetaKm()),
                        new Point(scene.nominal().x() + tick, keyhole.zetaKm()),
                        Theme.BEFORE,
                        Theme.SOLID);
            }
        }
        names.forEach((slot, years) -> sketch.label(Label.tick(
                "keyhole" + (years.size() > 1 ? "s " : " ") + String.join(", ", years),
                new Point(scene.nominal().x() + 0.022 * half, slot * 0.02 * half),
                Theme.BEFORE)));
    }

    /** What hits by flights; where there are none, the first returns by theory, of which there are many later. */
    private static boolean isShown(KeyholeResult keyhole) {
        return keyhole.widthKm() == null ? keyhole.years() <= SOON : keyhole.widthKm() > 0;
    }

    private JFreeChart drawNear(Theme theme) {
        samples();
        for (int sigmas = 1; sigmas <= 3; sigmas++) {
            List<Point> ellipse = scene.ellipse(sigmas);
            sketch.curve(sigmas + " sigma", ellipse, Theme.ASTEROID, sigmas == 1 ? Theme.SOLID : Theme.THIN);
            sketch.label(Label.outline(sigmas + "σ", ellipse, Theme.ASTEROID));
        }
        sketch.disc(EARTH, 0.011 * half, Theme.ASTEROID);
        sketch.label(Label.name("Nominal", EARTH, Theme.ASTEROID));
        toEarth();
        sketch.finish(theme.labelFont());
        return theme.chart(result.asteroid().designation() + ": how sure the pass is, on the target plane", plot);
    }

    private void samples() {
        if (result.uncertainty().ensemble() == null) {
            return;
        }
        new Dots(plot)
                .add(
                        "samples",
                        result.uncertainty().ensemble().points().stream()
                                .map(p -> new Point(
                                        p.xiKm() - scene.nominal().x(),
                                        p.zetaKm() - scene.nominal().y()))
                                .toList(),
                        Theme.EARTH);
    }

    /** An arrow in a corner: Earth is thousands of sigmas off. */
    private void toEarth() {
        Point direction = new Point(-scene.nominal().x(), -scene.nominal().y()).unit();
        Point middle = new Point(-0.72 * half, -0.72 * half);
        Point tip = middle.along(direction, 0.1 * half);
        Point tail = middle.along(direction, -0.1 * half);
        sketch.line(tail, tip, Theme.EARTH, Theme.SOLID);
        sketch.arrowhead(tip, direction, 0.05 * half, Theme.EARTH);
        String sigmas = plane().sigmasToImpact() == null
                ? ""
                : ",\n" + Numbers.grouped(plane().sigmasToImpact()) + "σ to the disc of capture";
        sketch.label(Label.outline(
                "to Earth, " + Numbers.grouped(plane().bKm()) + " km" + sigmas,
                List.of(middle, tail, tip),
                Theme.EARTH));
    }

    private BPlaneResult plane() {
        return result.passes().encounter().approach().bPlane();
    }

    private String nominal() {
        return "Nominal\nξ " + Numbers.pattern("#,##0.0").format(plane().xiKm()) + " km, ζ "
                + Numbers.pattern("#,##0.0").format(plane().zetaKm()) + " km";
    }

    private static NumberAxis axis(String label, String pattern) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(Numbers.pattern(pattern));
        return axis;
    }
}

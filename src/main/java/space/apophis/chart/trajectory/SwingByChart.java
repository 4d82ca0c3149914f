package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.EqualScalePlot;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.SwingByResult;

/** The first swing-by to scale: in the plane of its motion, and where its asymptote pierces the B-plane. */
public final class SwingByChart {

    private static final Point CENTRE = new Point(0, 0);
    private static final double LOWEST_POINTS_SEEN = 3.2;
    private static final double ROOM = 1.35;
    private static final double METRES = 1000;
    private static final int PALE = 60;

    /** A direction of which less is in the paper has no arrow. */
    private static final double ALONG_SIGHT = 0.25;

    private final SwingByResult pass;
    private final SwingByScene scene;
    private final double half;
    private final XYPlot plot;
    private final Sketch sketch;

    private SwingByChart(SwingByScene scene, NumberAxis across, NumberAxis up, double half) {
        this.pass = scene.pass();
        this.scene = scene;
        this.half = half;
        this.plot = new EqualScalePlot(across, up, half, half);
        this.sketch = new Sketch(plot);
    }

    /** Whether a result has one to draw. */
    public static boolean applies(StudyResult result) {
        return DrawnTrajectory.swingBy(result).isPresent();
    }

    private static SwingByScene scene(StudyResult result) {
        return SwingByScene.of(DrawnTrajectory.swingBy(result).orElseThrow(), DrawnTrajectory.options(result));
    }

    /** In the plane of the motion. */
    public static JFreeChart motion(StudyResult result, Theme theme) {
        final SwingByScene scene = scene(result);
        return new SwingByChart(
                        scene,
                        axis("Along the incoming asymptote, km"),
                        axis("Across it in the plane of the motion, km"),
                        LOWEST_POINTS_SEEN * scene.lowestKm())
                .drawMotion(theme);
    }

    /** In the B-plane. */
    public static JFreeChart targetPlane(StudyResult result, Theme theme) {
        final SwingByScene scene = scene(result);
        final NumberAxis down = axis("B·R, km, downwards");
        down.setInverted(true);
        return new SwingByChart(scene, axis("B·T, km"), down, ROOM * Math.max(scene.captureKm(), scene.impactKm()))
                .drawTargetPlane(theme);
    }

    private JFreeChart drawMotion(Theme theme) {
        asymptote(scene.incoming(), "comes with " + speed(pass.excessSpeedKmS()), false);
        asymptote(scene.outgoing(), "leaves with " + speed(scene.leavingSpeed()), true);
        sketch.curve("path", scene.path(), Theme.BEFORE, Theme.SOLID);
        final List<Point> disc = planetDisc();
        final Point lowest = scene.lowestPoint();
        sketch.line(CENTRE, lowest, Theme.MOON, Theme.DOTTED);
        sketch.disc(lowest, 0.011 * half, Theme.BEFORE);
        sketch.label(Label.name(
                "Lowest point, altitude " + Numbers.grouped(pass.altitudeKm()) + " km\n"
                        + UtcClock.date(pass.utc()) + ", " + pass.utc().substring(11, 16) + " UTC"
                        + (pass.deltaVKmS() > 0 ? "\nengine " + LegNames.speed(pass.deltaVKmS()) : ""),
                lowest,
                Theme.BEFORE));
        sketch.label(Label.outline(planet(), disc, color()));
        scene.sunInMotion().ifPresent(sun -> sun(sun, scene.sunAboveDeg()));
        sketch.finish(theme.labelFont());
        return theme.chart(
                "Swing-by of " + planet() + ", turned by "
                        + Numbers.pattern("0.0").format(pass.turnDeg()) + "°",
                plot);
    }

    private void asymptote(SwingByScene.Line line, String words, boolean leaving) {
        final Point far = line.foot().along(line.heading(), leaving ? 3 * half : -3 * half);
        sketch.line(line.foot(), far, Theme.MOON, Theme.DASHED);
        final Point shown = line.foot().along(line.heading(), leaving ? 0.75 * half : -0.75 * half);
        sketch.arrowhead(shown, line.heading(), 0.04 * half, Theme.MOON);
        sketch.label(Label.outline(
                words,
                List.of(
                        shown,
                        line.foot().along(line.heading(), leaving ? 0.6 * half : -0.6 * half),
                        line.foot().along(line.heading(), leaving ? 0.45 * half : -0.45 * half)),
                Theme.MOON));
    }

    private JFreeChart drawTargetPlane(Theme theme) {
        final Point impact = new Point(pass.bDotTKm(), pass.bDotRKm());
        final List<Point> capture = SwingByScene.circle(scene.captureKm());
        sketch.curve("capture", capture, color(), Theme.DASHED);
        sketch.curve("altitude", SwingByScene.circle(scene.impactKm()), Theme.MOON, Theme.DOTTED);
        final List<Point> disc = planetDisc();
        sketch.line(CENTRE, impact, Theme.BEFORE, Theme.THIN);
        sketch.disc(impact, 0.013 * half, Theme.BEFORE);
        final String miss = pass.targetMissKm() == null
                ? ""
                : "\nflown to " + metres(METRES * pass.targetMissKm()) + " m of the aim";
        sketch.label(Label.mark(
                "B·T " + Numbers.grouped(pass.bDotTKm()) + " km, B·R " + Numbers.grouped(pass.bDotRKm())
                        + " km\nb = " + Numbers.grouped(scene.impactKm()) + " km, θ = "
                        + Numbers.pattern("0.0").format(Math.toDegrees(Math.atan2(pass.bDotRKm(), pass.bDotTKm())))
                        + "°" + miss,
                List.of(impact),
                Theme.BEFORE));
        sketch.label(Label.outline(planet(), disc, color()));
        sketch.label(Label.outline(
                "the planet is hit from within\nb = " + Numbers.grouped(scene.captureKm()) + " km", capture, color()));
        sketch.label(Label.outline(
                "altitude " + Numbers.grouped(pass.altitudeKm()) + " km",
                SwingByScene.circle(scene.impactKm()),
                Theme.MOON));
        scene.sunInTargetPlane().ifPresent(sun -> sun(sun, -scene.sunAheadDeg()));
        sketch.finish(theme.labelFont());
        return theme.chart("Swing-by of " + planet() + " in the B-plane", plot);
    }

    /** Pale, so that its name can be read on it. */
    private List<Point> planetDisc() {
        final Color color = color();
        final List<Point> disc = sketch.disc(
                CENTRE, pass.radiusKm(), new Color(color.getRed(), color.getGreen(), color.getBlue(), PALE));
        sketch.curve("surface", SwingByScene.circle(pass.radiusKm()), color, Theme.SOLID);
        return disc;
    }

    /** An arrow in a corner away from what is drawn, as long as the direction lies in the paper; a disc where it hardly does. */
    private void sun(Point direction, double aboveDeg) {
        final Point middle = new Point(-0.72 * half, 0.72 * half);
        final Point tip = middle.along(direction, 0.14 * half);
        final Point tail = middle.along(direction, -0.14 * half);
        if (direction.distance(CENTRE) < ALONG_SIGHT) {
            sketch.disc(middle, 0.02 * half, Theme.SUN);
        } else {
            sketch.line(tail, tip, Theme.SUN, Theme.SOLID);
            sketch.arrowhead(tip, direction.unit(), 0.05 * half, Theme.SUN);
        }
        final String words = "to the Sun, " + Numbers.pattern("0").format(Math.abs(aboveDeg))
                + (aboveDeg < 0 ? "° behind the paper" : "° out of the paper");
        sketch.label(Label.outline(words, List.of(middle, tail, tip), Theme.TEXT));
    }

    private static String metres(double miss) {
        return miss < 1 ? "less than 1" : Numbers.significant(miss);
    }

    private String planet() {
        return LegNames.body(pass.body());
    }

    private Color color() {
        return pass.body().equals("EARTH") ? Theme.EARTH : Theme.ASTEROID;
    }

    private static String speed(double kmPerSecond) {
        return Numbers.pattern("0.000").format(kmPerSecond) + " km/s";
    }

    private static NumberAxis axis(String label) {
        final NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(Numbers.pattern("#,##0"));
        return axis;
    }
}

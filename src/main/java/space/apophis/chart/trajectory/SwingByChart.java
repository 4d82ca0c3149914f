package space.apophis.chart.trajectory;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
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
    private final String title;
    private final SwingByScene scene;
    private final double half;
    private final PanelBuilder panel;

    private SwingByChart(StudyResult result, SwingByScene scene, Axis across, Axis up, double half) {
        this.pass = scene.pass();
        this.title = DrawnTrajectory.options(result).stream()
                .filter(option -> option.passes().swingBys().contains(pass))
                .map(option -> new DrawnTrajectory(option).title(result, ""))
                .findFirst()
                .orElseThrow();
        this.scene = scene;
        this.half = half;
        this.panel = PanelBuilder.plane(across, up);
    }

    private static Optional<SwingByScene> scene(StudyResult result) {
        return DrawnTrajectory.swingBy(result).map(pass -> SwingByScene.of(pass, DrawnTrajectory.options(result)));
    }

    /** In the plane of the motion. */
    public static Chart motion(StudyResult result) {
        return scene(result)
                .map(scene -> {
                    final double half = LOWEST_POINTS_SEEN * scene.lowestKm();
                    return new SwingByChart(
                                    result,
                                    scene,
                                    Axis.plane("Along the incoming asymptote, km", half, "#,##0"),
                                    Axis.plane("Across it in the plane of the motion, km", half, "#,##0"),
                                    half)
                            .drawMotion();
                })
                .orElse(Chart.none());
    }

    /** In the B-plane. */
    public static Chart targetPlane(StudyResult result) {
        return scene(result)
                .map(scene -> {
                    final double half = ROOM * Math.max(scene.captureKm(), scene.impactKm());
                    return new SwingByChart(
                                    result,
                                    scene,
                                    Axis.plane("B·T, km", half, "#,##0"),
                                    Axis.plane("B·R, km, downwards", half, "#,##0")
                                            .downwards(),
                                    half)
                            .drawTargetPlane();
                })
                .orElse(Chart.none());
    }

    private Chart drawMotion() {
        asymptote(scene.incoming(), "comes with " + speed(pass.excessSpeedKmS()), false);
        asymptote(scene.outgoing(), "leaves with " + speed(scene.leavingSpeed()), true);
        panel.curve("path", scene.path(), Theme.BEFORE, Theme.SOLID);
        final List<Point> disc = planetDisc();
        final Point lowest = scene.lowestPoint();
        panel.line(CENTRE, lowest, Theme.MOON, Theme.DOTTED);
        panel.disc(lowest, 0.011 * half, Theme.BEFORE);
        panel.label(Label.name(
                "Lowest point, altitude " + Numbers.grouped(pass.altitudeKm()) + " km\n"
                        + UtcClock.date(pass.when().utc()) + ", "
                        + pass.when().utc().substring(11, 16) + " UTC"
                        + (pass.deltaVKmS() > 0 ? "\nengine " + LegNames.speed(pass.deltaVKmS()) : ""),
                lowest,
                Theme.BEFORE));
        panel.label(Label.outline(planet(), disc, color()));
        scene.sunInMotion().ifPresent(sun -> sun(sun, scene.sunAboveDeg()));
        return Chart.of(
                title + "swing-by of " + planet() + ", turned by " + Numbers.format("0.0", pass.turnDeg()) + "°",
                panel.build());
    }

    private void asymptote(SwingByScene.Line line, String text, boolean leaving) {
        final Point far = line.foot().along(line.heading(), leaving ? 3 * half : -3 * half);
        panel.line(line.foot(), far, Theme.MOON, Theme.DASHED);
        final Point shown = line.foot().along(line.heading(), leaving ? 0.75 * half : -0.75 * half);
        panel.arrowhead(shown, line.heading(), 0.04 * half, Theme.MOON);
        panel.label(Label.outline(
                text,
                List.of(
                        shown,
                        line.foot().along(line.heading(), leaving ? 0.6 * half : -0.6 * half),
                        line.foot().along(line.heading(), leaving ? 0.45 * half : -0.45 * half)),
                Theme.MOON));
    }

    private Chart drawTargetPlane() {
        final Point impact = new Point(pass.aim().bDotTKm(), pass.aim().bDotRKm());
        final List<Point> capture = PanelBuilder.circle(CENTRE, scene.captureKm());
        panel.curve("capture", capture, color(), Theme.DASHED);
        panel.curve("altitude", PanelBuilder.circle(CENTRE, scene.impactKm()), Theme.MOON, Theme.DOTTED);
        final List<Point> disc = planetDisc();
        panel.line(CENTRE, impact, Theme.BEFORE, Theme.THIN);
        panel.disc(impact, 0.013 * half, Theme.BEFORE);
        final String miss = pass.aim().targetMissKm() == null
                ? ""
                : "\nflown to " + metres(METRES * pass.aim().targetMissKm()) + " m of the aim";
        panel.label(Label.mark(
                "B·T " + Numbers.grouped(pass.aim().bDotTKm()) + " km, B·R "
                        + Numbers.grouped(pass.aim().bDotRKm())
                        + " km\nb = " + Numbers.grouped(scene.impactKm()) + " km, θ = "
                        + Numbers.format(
                                "0.0",
                                Math.toDegrees(Math.atan2(
                                        pass.aim().bDotRKm(), pass.aim().bDotTKm())))
                        + "°" + miss,
                List.of(impact),
                Theme.BEFORE));
        panel.label(Label.outline(planet(), disc, color()));
        panel.label(Label.outline(
                "the planet is hit from within\nb = " + Numbers.grouped(scene.captureKm()) + " km", capture, color()));
        panel.label(Label.outline(
                "altitude " + Numbers.grouped(pass.altitudeKm()) + " km",
                PanelBuilder.circle(CENTRE, scene.impactKm()),
                Theme.MOON));
        scene.sunInTargetPlane().ifPresent(sun -> sun(sun, -scene.sunAheadDeg()));
        return Chart.of(title + "swing-by of " + planet() + " in the B-plane", panel.build());
    }

    /** Pale, so that its name can be read on it. */
    private List<Point> planetDisc() {
        final Color color = color();
        final List<Point> disc = panel.disc(
                CENTRE, pass.planet().radiusKm(), new Color(color.getRed(), color.getGreen(), color.getBlue(), PALE));
        panel.curve("surface", PanelBuilder.circle(CENTRE, pass.planet().radiusKm()), color, Theme.SOLID);
        return disc;
    }

    /** An arrow in a corner away from what is drawn, as long as the direction lies in the paper; a disc where it hardly does. */
    private void sun(Point direction, double aboveDeg) {
        final Point middle = new Point(-0.72 * half, 0.72 * half);
        final String text = "to the Sun, " + Numbers.format("0", Math.abs(aboveDeg))
                + (aboveDeg < 0 ? "° behind the paper" : "° out of the paper");
        if (direction.distance(CENTRE) < ALONG_SIGHT) {
            panel.label(Label.outline(text, panel.disc(middle, 0.02 * half, Theme.SUN), Theme.TEXT));
        } else {
            panel.arrow(middle, direction, 0.28 * half, Theme.SUN, text);
        }
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
        return Numbers.format("0.000", kmPerSecond) + " km/s";
    }
}

package space.apophis.chart.deflection;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionPlaneResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.StudyResult;

/**
 * What the actions of a scenario do on the target plane, in the axes of Öpik's theory at one scale, km: whole, with the disc of
 * capture about the middle of the body, and about the point alone where shifts are small beside it.
 */
public final class PushMapChart {

    /** What is seen of the whole. */
    public static final String WHOLE =
            "The plane through the centre of the body normal to the way in, at one scale. Across, ξ is the distance at which the"
                    + " orbits pass; up, ζ says how early or late the asteroid comes. What pierces the shaded disc strikes. An arrow is what"
                    + " an action does, flown in all forces, from the point of the orbit that is not pushed; level lines are"
                    + " keyholes. Arrows too small to see are on the next figure.";

    /** What is seen of the surroundings of the point. */
    public static final String NEAR =
            "The target plane about the point of the orbit that is not pushed, from it as origin, for pushes that the whole is too large"
                    + " to show, with the ellipse of 3 sigma where it has room. A pale bar along an arrow is what 5 to 95 % of the draws of an impactor give. An arrow that ends"
                    + " on a keyhole pushes the asteroid onto a way back.";

    /** An arrow is seen on the whole, and named there, where it is at least this share of it. */
    private static final double SEEN = 0.08;

    /** An ellipse is on the near view where it is at most so many times as wide as the arrows are long. */
    private static final double WIDEST_ELLIPSE = 4.0;

    /** Of what is seen; a smaller one lies under the dot. */
    private static final double LEAST_ELLIPSE = 0.01;

    private static final double LEAST_DISC = 0.02;
    private static final double MILLION = 1e6;
    private static final double ROOM = 1.18;
    private static final double SIGMAS = 3.0;
    private static final double HEAD = 0.035;
    private static final int MOST_KEYHOLES = 8;
    private static final int TICKS = 6;

    private static final List<Color> COLORS =
            List.of(Theme.ASTEROID, Theme.RING, Theme.BEFORE, Theme.SUN, Theme.EARTH, Theme.TEXT);

    private final StudyResult result;
    private final DeflectionResult deflection;
    private final DeflectionPlaneResult plane;

    private PushMapChart(StudyResult result) {
        this.result = result;
        deflection = result.strikes().deflection();
        plane = deflection.plane();
    }

    private static boolean isDrawn(StudyResult result) {
        return result.strikes().deflection() != null
                && !result.strikes().deflection().actions().isEmpty();
    }

    /** With the middle of the body as origin. */
    public static Chart whole(StudyResult result) {
        return isDrawn(result) && new PushMapChart(result).isSeen()
                ? new PushMapChart(result).drawWhole()
                : Chart.none();
    }

    /** From the point that is not pushed, where the whole does not show what happens there. */
    public static Chart near(StudyResult result) {
        if (!isDrawn(result)) {
            return Chart.none();
        }
        final PushMapChart map = new PushMapChart(result);
        return map.small().stream().anyMatch(action -> length(action) > 0.0) ? map.drawNear() : Chart.none();
    }

    /** Whether there is more to see than a point: the disc, or an arrow. */
    private boolean isSeen() {
        return plane.captureRadiusKm() > LEAST_DISC * wholeHalf() || !large().isEmpty();
    }

    private static Point shift(DeflectionActionResult action) {
        return new Point(action.shift().shiftXiKm(), action.shift().shiftZetaKm());
    }

    private static double length(DeflectionActionResult action) {
        return Math.hypot(shift(action).x(), shift(action).y());
    }

    /** The actions whose arrows the whole is too large for. */
    private List<DeflectionActionResult> small() {
        final double least = SEEN * wholeHalf();
        return deflection.actions().stream()
                .filter(action -> length(action) < least)
                .toList();
    }

    private List<DeflectionActionResult> large() {
        final List<DeflectionActionResult> small = small();
        return deflection.actions().stream()
                .filter(action -> !small.contains(action))
                .toList();
    }

    private static double longest(List<DeflectionActionResult> actions) {
        return actions.stream().mapToDouble(PushMapChart::length).max().orElse(0.0);
    }

    private Point nominal() {
        return new Point(plane.xiKm(), plane.zetaKm());
    }

    private double wholeHalf() {
        return ROOM
                * Stream.concat(
                                Stream.of(nominal()),
                                deflection.actions().stream()
                                        .map(action -> nominal().along(shift(action), 1.0)))
                        .flatMap(point -> Stream.of(Math.abs(point.x()), Math.abs(point.y())))
                        .mapToDouble(Double::doubleValue)
                        .reduce(plane.captureRadiusKm(), Math::max);
    }

    private String body() {
        return CloseApproachResult.named(plane.body());
    }

    private Color bodyColor() {
        return plane.body().equals("MOON") ? Theme.MOON : Theme.EARTH;
    }

    private Chart drawWhole() {
        final double half = wholeHalf();
        final PanelBuilder panel = PanelBuilder.plane(fromBody("ξ", half), fromBody("ζ", half));
        disc(panel, new Point(0.0, 0.0), half);
        keyholes(panel, nominal(), half, plane.xiKm(), 0.03 * half);
        arrows(panel, nominal(), half, large());
        point(
                panel,
                nominal(),
                half,
                orbit() + "\nξ " + Numbers.grouped(plane.xiKm()) + " km, ζ " + Numbers.grouped(plane.zetaKm()) + " km");
        return chart("pushes on the target plane", panel);
    }

    private static Axis fromBody(String name, double half) {
        return half < MILLION
                ? Axis.plane(name + ", km", half, "#,##0")
                : Axis.plane(name + ", million km", half, "0")
                        .written(value -> Numbers.format("0.##", value / MILLION));
    }

    private String orbit() {
        return deflection.virtual() == null ? "not pushed" : "made-up orbit, not pushed";
    }

    private Chart chart(String title, PanelBuilder panel) {
        return Chart.of(result.asteroid().designation() + ": " + title, panel.build());
    }

    /** The disc of capture; its name stands in it or at what of its rim is seen. */
    private void disc(PanelBuilder panel, Point centre, double half) {
        final List<Point> rim = PanelBuilder.circle(centre, plane.captureRadiusKm());
        panel.area(List.of(rim), Theme.faded(bodyColor(), 0.13));
        panel.curve("disc of capture", rim, bodyColor(), Theme.DASHED);
        final String text = "strikes " + body() + ":\nb below " + Numbers.grouped(plane.captureRadiusKm()) + " km";
        final List<Point> seen = rim.stream()
                .filter(p -> Math.abs(p.x()) < half && Math.abs(p.y()) < half)
                .toList();
        if (!seen.isEmpty()) {
            panel.label(Label.outline(text, seen, bodyColor()));
        } else if (Math.hypot(centre.x(), centre.y()) < plane.captureRadiusKm()) {
            panel.label(Label.outline(
                    "all that is seen here strikes " + body(),
                    List.of(new Point(-0.6 * half, 0.93 * half), new Point(-0.6 * half, -0.93 * half)),
                    bodyColor()));
        }
    }

    private void point(PanelBuilder panel, Point at, double half, String text) {
        panel.disc(at, 0.007 * half, Theme.TEXT);
        panel.label(Label.name(text, at, Theme.TEXT));
    }

    /** The longest first, so that the shorter ones lie on it. */
    private void arrows(PanelBuilder panel, Point from, double half, List<DeflectionActionResult> drawn) {
        final List<DeflectionActionResult> actions = new ArrayList<>(drawn);
        actions.sort(Comparator.comparingDouble(PushMapChart::length));
        for (DeflectionActionResult action : actions) {
            final Color color = COLORS.get(deflection.actions().indexOf(action) % COLORS.size());
            final double length = length(action);
            final Point tip = from.along(shift(action), 1.0);
            final Point heading = shift(action).unit();
            if (action.impactor() != null) {
                panel.guide(
                        "5 to 95 %",
                        List.of(
                                from.along(heading, action.impactor().shiftP5Km()),
                                from.along(heading, action.impactor().shiftP95Km())),
                        Theme.faded(color, 0.3),
                        PanelBuilder.stroke(7.0));
            }
            panel.curve("shift", List.of(from, tip), color, Theme.SOLID);
            panel.arrowhead(tip, heading, Math.min(HEAD * half, 0.6 * length), color);
            panel.label(Label.mark(action.label() + "\n" + kilometres(length), List.of(tip), color));
        }
    }

    private static String kilometres(double km) {
        return km >= 1.0 ? Numbers.significant(km) + " km" : Numbers.significant(1000.0 * km) + " m";
    }

    /**
     * What the near view shows.
     *
     * @param half of it, about its middle
     * @param step between ticks
     */
    private record Window(Point middle, double half, double step) {}

    private Window window() {
        final double longest = longest(small());
        final double ellipse =
                plane.sigmaZetaKm() == null ? 0.0 : SIGMAS * Math.max(plane.sigmaXiKm(), plane.sigmaZetaKm());
        final List<Point> points = new ArrayList<>(List.of(new Point(0.0, 0.0)));
        for (DeflectionActionResult action : small()) {
            points.add(shift(action));
            if (action.impactor() != null) {
                points.add(new Point(0.0, 0.0)
                        .along(shift(action).unit(), action.impactor().shiftP95Km()));
            }
        }
        if (ellipse < WIDEST_ELLIPSE * longest) {
            points.add(new Point(-ellipse, -ellipse));
            points.add(new Point(ellipse, ellipse));
        }
        nearest()
                .filter(k -> Math.abs(k.distanceKm()) < 2.0 * longest)
                .ifPresent(k -> points.add(new Point(0.0, k.distanceKm())));
        return window(points);
    }

    /** About points; ticks of a plane are counted from its middle, which is therefore on one. */
    private static Window window(List<Point> points) {
        final double[] xs = points.stream().mapToDouble(Point::x).sorted().toArray();
        final double[] ys = points.stream().mapToDouble(Point::y).sorted().toArray();
        final int last = points.size() - 1;
        final double span = Math.max(xs[last] - xs[0], ys[last] - ys[0]);
        final double step = Numbers.step(ROOM * span, TICKS);
        final Point middle = new Point(
                step * Math.rint(0.5 * (xs[0] + xs[last]) / step), step * Math.rint(0.5 * (ys[0] + ys[last]) / step));
        return new Window(
                middle,
                ROOM
                        * points.stream()
                                .mapToDouble(p -> Math.max(Math.abs(p.x() - middle.x()), Math.abs(p.y() - middle.y())))
                                .max()
                                .orElseThrow(),
                step);
    }

    private Optional<KeyholeResult> nearest() {
        return keyholes().stream().min(Comparator.comparingDouble(k -> Math.abs(k.distanceKm())));
    }

    private List<KeyholeResult> keyholes() {
        return Optional.ofNullable(deflection.keyholes()).orElse(List.of()).stream()
                .filter(k -> k.widthKm() != null && k.widthKm() > 0.0)
                .toList();
    }

    private Chart drawNear() {
        final Window window = window();
        final double half = window.half();
        final PanelBuilder panel = PanelBuilder.plane(
                fromMiddle("ξ", plane.xiKm(), window, window.middle().x()),
                fromMiddle("ζ", plane.zetaKm(), window, window.middle().y()));
        final Point origin = new Point(-window.middle().x(), -window.middle().y());
        disc(panel, origin.along(nominal(), -1.0), half);
        if (plane.sigmaXiKm() != null
                && plane.sigmaZetaKm() < WIDEST_ELLIPSE * half
                && plane.sigmaZetaKm() > LEAST_ELLIPSE * half) {
            final List<Point> ellipse = ellipse(origin);
            panel.curve("3 sigma", ellipse, Theme.MOON, Theme.THIN);
            panel.label(Label.outline("3σ", ellipse, Theme.MOON));
        }
        keyholes(panel, origin, half, 0.0, 3.0 * half);
        arrows(panel, origin, half, small());
        point(panel, origin, half, orbit());
        return chart("pushes, close up", panel);
    }

    private static Axis fromMiddle(String name, double nominalKm, Window window, double middle) {
        final String nominal = Numbers.format(window.half() > 100.0 ? "#,##0" : "#,##0.00", nominalKm);
        return Axis.plane(name + " from the nominal " + nominal + " km, km", window.half(), "0")
                .every(window.step())
                .written(value -> Numbers.format("#,##0.######", value + middle));
    }

    /** The columns of the Cholesky factor of the covariance carry a circle into the ellipse. */
    private List<Point> ellipse(Point origin) {
        final double correlation = plane.correlation();
        final double across = Math.sqrt(Math.max(0.0, 1.0 - correlation * correlation));
        return PanelBuilder.circle(new Point(0.0, 0.0), SIGMAS).stream()
                .map(p -> new Point(
                        origin.x() + plane.sigmaXiKm() * p.x(),
                        origin.y() + plane.sigmaZetaKm() * (correlation * p.x() + across * p.y())))
                .toList();
    }

    /** Lines of a width that is seen, or as wide as they are, where the plane leads back to the body. */
    private void keyholes(PanelBuilder panel, Point origin, double half, double xi, double reach) {
        keyholes().stream()
                .filter(k -> Math.abs(origin.y() + k.distanceKm()) < half)
                .sorted(Comparator.comparingDouble(k -> Math.abs(k.distanceKm())))
                .limit(MOST_KEYHOLES)
                .forEach(k -> keyhole(panel, k, origin.y() + k.distanceKm(), xi, reach));
    }

    private static void keyhole(PanelBuilder panel, KeyholeResult k, double zeta, double xi, double reach) {
        panel.area(
                List.of(PanelBuilder.box(xi - reach, zeta - 0.5 * k.widthKm(), xi + reach, zeta + 0.5 * k.widthKm())),
                Theme.faded(Theme.BEFORE, 0.4));
        panel.guide(
                "keyhole",
                List.of(new Point(xi - reach, zeta), new Point(xi + reach, zeta)),
                Theme.BEFORE,
                Theme.DASHED);
        final String name = "keyhole " + k.returnYear();
        final Point end = new Point(xi + reach, zeta);
        panel.label(
                panel.across().shows(end.x())
                        ? Label.tick(name, end, Theme.BEFORE)
                        : Label.line(name, end, Theme.BEFORE));
    }
}

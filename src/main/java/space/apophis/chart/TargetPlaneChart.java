package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.PlaneDensityResult;
import space.apophis.study.result.SolutionResult;
import space.apophis.study.result.StudyResult;

/**
 * The target plane of the encounter in the axes of Öpik's theory, km, xi across, zeta up: whole, with the body and the disc of
 * capture, and close about the nominal point.
 */
final class TargetPlaneChart {

    private static final Point CENTRE = new Point(0, 0);

    /** Room about what is drawn, as a share of it. */
    private static final double ROOM = 1.15;

    /** Years within which returns by theory alone are shown. */
    private static final int SOON = 8;

    /** Sigmas seen on either side in the near view. */
    private static final double NEAR_SIGMAS = 4.2;

    private final StudyResult result;
    private final PassedBody body;
    private final BPlaneResult plane;
    private final Point nominal;
    private final double half;
    private final PanelBuilder panel;

    private TargetPlaneChart(StudyResult result, boolean whole, double half) {
        this.result = result;
        this.body = PassedBody.of(result);
        this.plane = plane(result);
        this.nominal = new Point(plane.opik().xiKm(), plane.opik().zetaKm());
        this.half = half;
        final String pattern = whole ? "#,##0" : "#,##0.######";
        this.panel = PanelBuilder.plane(
                Axis.plane(whole ? "ξ, km" : fromNominal("ξ", nominal.x()), half, pattern),
                Axis.plane(whole ? "ζ, km" : fromNominal("ζ", nominal.y()), half, pattern));
    }

    private static String fromNominal(String axis, double nominalKm) {
        return "Δ" + axis + ", km (nominal " + axis + " " + Numbers.format("#,##0.00", nominalKm) + " km)";
    }

    /** Null where a result has no target plane to draw. */
    private static BPlaneResult plane(StudyResult result) {
        return result.passes().encounter() == null
                ? null
                : result.passes().encounter().approach().bPlane();
    }

    /** With the body in the middle. */
    static Chart whole(StudyResult result) {
        final BPlaneResult plane = plane(result);
        return plane == null
                ? Chart.none()
                : new TargetPlaneChart(
                                result,
                                true,
                                ROOM
                                        * Math.max(
                                                plane.captureRadiusKm(),
                                                Math.max(
                                                        Math.abs(plane.opik().xiKm()),
                                                        Math.abs(plane.opik().zetaKm()))))
                        .drawWhole();
    }

    /** The ellipses and the samples about the nominal point. */
    static Chart near(StudyResult result) {
        final BPlaneResult plane = plane(result);
        return plane == null || plane.sigmas().sigmaXiKm() == null
                ? Chart.none()
                : new TargetPlaneChart(
                                result,
                                false,
                                density(result) == null
                                        ? NEAR_SIGMAS
                                                * Math.max(
                                                        plane.sigmas().sigmaXiKm(),
                                                        plane.sigmas().sigmaZetaKm())
                                        : density(result).halfKm())
                        .drawNear();
    }

    /** How many samples lie where; null where none were drawn, or dots show them all. */
    private static PlaneDensityResult density(StudyResult result) {
        return result.uncertainty().ensemble() == null
                ? null
                : result.uncertainty().ensemble().density();
    }

    /** The points of other orbits about the nominal one. */
    static Chart solutions(StudyResult result) {
        final Map<String, Point> others = others(result);
        final double farthest = others.values().stream()
                .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
                .max()
                .orElse(1);
        return others.isEmpty()
                ? Chart.none()
                : new TargetPlaneChart(result, false, 1.25 * Math.max(farthest, 1e-3)).drawSolutions(others);
    }

    /** Other orbits that pass, by label, from the nominal point as origin. */
    private static Map<String, Point> others(StudyResult result) {
        final Map<String, Point> others = new LinkedHashMap<>();
        final BPlaneResult nominal = plane(result);
        if (nominal != null && result.passes().solutions() != null) {
            for (SolutionResult other : result.passes().solutions()) {
                if (other.bPlane() != null) {
                    others.put(
                            other.label(),
                            new Point(
                                    other.bPlane().opik().xiKm()
                                            - nominal.opik().xiKm(),
                                    other.bPlane().opik().zetaKm()
                                            - nominal.opik().zetaKm()));
                }
            }
        }
        return others;
    }

    private Chart chart(String title) {
        return Chart.of(result.asteroid().designation() + ": " + title, panel.build());
    }

    private void dot(String name, Point at, double size, Color color) {
        panel.disc(at, size * half, color);
        panel.label(Label.name(name, at, color));
    }

    private Chart drawSolutions(Map<String, Point> others) {
        panel.curve("3 sigma", ellipse(plane, 3), Theme.ASTEROID, Theme.THIN);
        dot("Nominal", CENTRE, 0.011, Theme.ASTEROID);
        others.forEach((label, point) -> dot(label, point, 0.009, Theme.EARTH));
        return chart("other orbits on the target plane");
    }

    private Chart drawWhole() {
        final double xi = nominal.x();
        panel.curve("earlier or later", List.of(new Point(xi, -half), new Point(xi, half)), Theme.ASTEROID, Theme.THIN);
        final List<Point> capture = PanelBuilder.circle(CENTRE, plane.captureRadiusKm());
        panel.curve("disc of capture", capture, body.color(), Theme.DASHED);
        final List<Point> disc = panel.disc(CENTRE, body.radiusKm(), body.color());
        panel.line(CENTRE, nominal, Theme.MOON, Theme.DOTTED);
        dot(
                "Nominal\nξ " + Numbers.format("#,##0.0", plane.opik().xiKm()) + " km, ζ "
                        + Numbers.format("#,##0.0", plane.opik().zetaKm()) + " km",
                nominal,
                0.011,
                Theme.ASTEROID);
        panel.label(Label.outline(body.title(), disc, body.color()));
        panel.label(Label.outline(
                body.subject() + " is hit from within\nb = " + Numbers.grouped(plane.captureRadiusKm()) + " km",
                capture,
                body.color()));
        panel.label(Label.outline(
                "b = " + Numbers.grouped(plane.bKm()) + " km", List.of(CENTRE.middle(nominal)), Theme.MOON));
        panel.label(Label.outline(
                "Same orbit, earlier (down)\nor later (up)",
                List.of(new Point(xi, -0.55 * half), new Point(xi, -0.7 * half)),
                Theme.ASTEROID));
        keyholes();
        return chart("target plane of the pass by " + body.name());
    }

    /** A tick across the line of earlier and later arrivals for each; those of one place share a label. */
    private void keyholes() {
        final List<KeyholeResult> all = Optional.ofNullable(result.uncertainty().keyholes()).orElse(List.of()).stream()
                .filter(TargetPlaneChart::isShown)
                .filter(k -> Math.abs(k.zetaKm()) < half)
                .toList();
        returns(all.stream().filter(k -> k.widthKm() != null).toList(), "keyhole", Theme.BEFORE, Theme.SOLID);
        returns(all.stream().filter(k -> k.widthKm() == null).toList(), "return", Theme.MOON, Theme.DOTTED);
    }

    private void returns(List<KeyholeResult> returns, String kind, Color color, Stroke stroke) {
        final double tick = 0.022 * half;
        final Map<Double, List<String>> names = new TreeMap<>();
        for (KeyholeResult each : returns) {
            final double slot = Math.rint(each.zetaKm() / (0.02 * half));
            names.computeIfAbsent(slot, s -> new ArrayList<>()).add(Integer.toString(each.returnYear()));
            panel.line(
                    new Point(nominal.x() - tick, each.zetaKm()),
                    new Point(nominal.x() + tick, each.zetaKm()),
                    color,
                    stroke);
        }
        names.forEach((slot, years) -> panel.label(Label.tick(
                kind + (years.size() > 1 ? "s " : " ") + String.join(", ", years),
                new Point(nominal.x() + tick, slot * 0.02 * half),
                color)));
    }

    /** What hits by flights; where there are none, the first returns by theory, of which there are many later. */
    private static boolean isShown(KeyholeResult keyhole) {
        return keyhole.widthKm() == null ? keyhole.years() <= SOON : keyhole.widthKm() > 0;
    }

    private Chart drawNear() {
        final PlaneDensityResult density = density(result);
        if (density != null) {
            new DensityCells(density).draw(panel);
        } else if (result.uncertainty().ensemble() != null) {
            panel.cloud(
                    "samples",
                    result.uncertainty().ensemble().points().stream()
                            .map(p -> new Point(p.xiKm() - nominal.x(), p.zetaKm() - nominal.y()))
                            .toList(),
                    Theme.EARTH);
        }
        for (int sigmas = 1; sigmas <= 3; sigmas++) {
            final List<Point> ellipse = ellipse(plane, sigmas);
            panel.curve(sigmas + " sigma", ellipse, Theme.ASTEROID, sigmas == 1 ? Theme.SOLID : Theme.THIN);
            panel.label(Label.outline(sigmas + "σ", ellipse, Theme.ASTEROID));
        }
        dot("Nominal", CENTRE, 0.011, Theme.ASTEROID);
        final Point centre = new Point(-nominal.x(), -nominal.y());
        final String sigmas = plane.sigmasToImpact() == null
                ? ""
                : ",\n"
                        + (plane.sigmasToImpact() < 10
                                ? Numbers.format("0.0#", plane.sigmasToImpact())
                                : Numbers.grouped(plane.sigmasToImpact()))
                        + "σ to the disc of capture";
        if (Math.max(Math.abs(centre.x()), Math.abs(centre.y())) < half) {
            panel.curve(
                    "disc of capture",
                    PanelBuilder.circle(centre, plane.captureRadiusKm()),
                    body.color(),
                    Theme.DASHED);
            panel.label(Label.outline(
                    body.title() + sigmas, panel.disc(centre, body.radiusKm(), body.color()), body.color()));
            return near(density);
        }
        // An arrow in a corner: the body is off the paper, mostly by thousands of sigmas.
        panel.arrow(
                new Point(-0.72 * half, -0.72 * half),
                centre.unit(),
                0.2 * half,
                body.color(),
                "to " + body.name() + ", " + Numbers.grouped(plane.bKm()) + " km" + sigmas);
        return near(density);
    }

    private Chart near(PlaneDensityResult density) {
        final Chart chart = chart("uncertainty of the pass, on the target plane");
        return density == null ? chart : new DensityCells(density).legend(chart);
    }

    /** The outline of the ellipse of so many sigmas, from the nominal point as origin; a point without a covariance. */
    static List<Point> ellipse(BPlaneResult plane, double sigmas) {
        if (plane.sigmas().sigmaXiKm() == null) {
            return List.of(CENTRE, CENTRE);
        }
        final double correlation = plane.sigmas().correlation();
        final double across = Math.sqrt(Math.max(0, 1 - correlation * correlation));
        // The columns of the Cholesky factor of the covariance carry a circle into the ellipse.
        return PanelBuilder.circle(CENTRE, sigmas).stream()
                .map(p -> new Point(
                        plane.sigmas().sigmaXiKm() * p.x(),
                        plane.sigmas().sigmaZetaKm() * (correlation * p.x() + across * p.y())))
                .toList();
    }
}

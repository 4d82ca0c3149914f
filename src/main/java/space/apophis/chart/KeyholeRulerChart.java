package space.apophis.chart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.EnsembleResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.PlaneDensityResult;
import space.apophis.study.result.StudyResult;

/**
 * What lies along zeta on the target plane, from the nominal point, in km and in sigmas of zeta: how densely the orbit
 * solution covers it, the resonant returns with their years and the widths of keyholes, and where the body itself is hit;
 * on one ruler with all of it and on narrower ones, down to a few sigmas.
 */
final class KeyholeRulerChart {

    private static final double HALF_HEIGHT = 300;
    private static final double ROOM = 1.06;
    private static final double NEAR_SIGMAS = 5;
    private static final double LEAST_SIGMAS = 4;

    /** A ruler that shows less than so many times more than the next is left out. */
    private static final double LEAST_ZOOM = 3;

    /** Returns on the ruler of the nearest ones. */
    private static final int NEAREST = 3;

    private static final double SIGN = 18;
    private static final double ROW = 16;
    private static final int ROWS = 6;
    private static final double METRES = 1000;

    private static final Color KEYHOLE = Theme.BEFORE;
    private static final Color MISS = Theme.MOON;
    private static final Color SAMPLES = Theme.faded(Theme.EARTH, 0.35);
    private static final Color LEADER = new Color(0xCCCCCC);

    private final StudyResult result;
    private final BPlaneResult plane;
    private final List<KeyholeResult> returns;
    private final double sigma;
    private final PanelBuilder panel = PanelBuilder.of(Axis.hidden(Ruler.HALF_WIDTH), Axis.hidden(HALF_HEIGHT));

    private KeyholeRulerChart(StudyResult result) {
        this.result = result;
        plane = result.passes().encounter().approach().bPlane();
        returns = Optional.ofNullable(result.uncertainty().keyholes()).orElse(List.of());
        sigma = plane.sigmas().sigmaZetaKm();
    }

    /** Of a pass whose target plane has sigmas, where returns are known or orbits were flown. */
    static Chart draw(StudyResult result) {
        final boolean sized = result.passes().encounter() != null
                && result.passes().encounter().approach().bPlane() != null
                && result.passes().encounter().approach().bPlane().sigmas().sigmaZetaKm() != null;
        final boolean told = result.uncertainty().ensemble() != null
                || result.uncertainty().keyholes() != null
                        && !result.uncertainty().keyholes().isEmpty();
        return sized && told ? new KeyholeRulerChart(result).draw() : Chart.none();
    }

    /** Half of what each ruler shows, km, the widest first. */
    static List<Double> halves(List<KeyholeResult> returns, double sigmaKm) {
        final double[] distances = returns.stream()
                .mapToDouble(k -> Math.abs(k.distanceKm()))
                .sorted()
                .toArray();
        final double near = NEAR_SIGMAS * sigmaKm;
        if (distances.length == 0) {
            return List.of(near);
        }
        final double whole = ROOM * Math.max(distances[distances.length - 1], near);
        final double middle = ROOM * Math.max(distances[Math.min(NEAREST, distances.length) - 1], near);
        return DoubleStream.of(whole, middle, near)
                .filter(half ->
                        half == near ? whole > LEAST_ZOOM * near : half == whole || isBetween(half, near, whole))
                .boxed()
                .toList();
    }

    private static boolean isBetween(double half, double near, double whole) {
        return half > LEAST_ZOOM * near && LEAST_ZOOM * half < whole;
    }

    private Chart draw() {
        final List<Double> halves = halves(returns, sigma);
        final double each = 2 * HALF_HEIGHT / halves.size();
        for (int i = 0; i < halves.size(); i++) {
            final double top = HALF_HEIGHT - i * each;
            final Ruler ruler = new Ruler(panel, top - each + Ruler.BELOW + ROW, halves.get(i), sigma);
            final double height = each - Ruler.BELOW - 4 * ROW;
            signs(ruler, height);
            ruler.scales();
            if (i + 1 < halves.size()) {
                funnel(ruler, halves.get(i + 1), top - each);
            }
        }
        return legend(Chart.of(
                result.asteroid().designation() + ": along ζ from the nominal "
                        + Numbers.format("#,##0.00", plane.opik().zetaKm()) + " km, " + nearest(),
                panel.build()));
    }

    /** How far the nearest keyhole is, or how sure zeta is. */
    private String nearest() {
        return returns.stream()
                .filter(KeyholeRulerChart::isKeyhole)
                .min(Comparator.comparingDouble(k -> Math.abs(k.distanceKm())))
                .map(k -> "keyhole " + k.returnYear() + " is " + sigmas(Math.abs(k.distanceKm())) + " away")
                .orElse("1σ = " + Numbers.significant(sigma) + " km");
    }

    private void signs(Ruler ruler, double height) {
        if (result.uncertainty().ensemble() != null && ruler.at(ruler.sigmaKm()) > SIGN) {
            samples(ruler, result.uncertainty().ensemble(), height);
        }
        ruler.bell(height, Theme.ASTEROID);
        hit(ruler, height);
        // Keyholes first, for the better places of their names.
        returns.stream().filter(KeyholeRulerChart::isKeyhole).forEach(k -> mark(ruler, k));
        returns.stream().filter(k -> !isKeyhole(k)).forEach(k -> mark(ruler, k));
    }

    private void samples(Ruler ruler, EnsembleResult ensemble, double height) {
        final PlaneDensityResult density = ensemble.density();
        if (density == null) {
            ruler.samples(
                    ensemble.points().stream()
                            .mapToDouble(p -> p.zetaKm() - plane.opik().zetaKm())
                            .toArray(),
                    height,
                    SAMPLES);
        } else {
            final int[] rows =
                    IntStream.range(0, density.cells()).map(density::row).toArray();
            ruler.histogram(rows, density.sideKm(), IntStream.of(rows).sum() + density.outside(), height, SAMPLES);
        }
    }

    private static boolean isKeyhole(KeyholeResult k) {
        return k.widthKm() != null && k.widthKm() > 0;
    }

    /** A keyhole is a bar of its width; a return without one an upright line, dotted where only theory placed it. */
    private void mark(Ruler ruler, KeyholeResult k) {
        if (!ruler.shows(k.distanceKm())) {
            return;
        }
        final double x = ruler.at(k.distanceKm());
        final double base = ruler.base();
        final double rows = isKeyhole(k) ? 2 * SIGN : SIGN;
        if (isKeyhole(k)) {
            final double half = ruler.at(k.widthKm()) / 2;
            panel.bar(x - half, x + half, base + SIGN, SIGN, KEYHOLE, KEYHOLE);
        } else {
            panel.border(
                    k.widthKm() == null ? "return by theory" : "return that misses",
                    List.of(new Point(x, base), new Point(x, base + SIGN)),
                    MISS,
                    k.widthKm() == null ? Theme.DOTTED : Theme.THIN);
        }
        panel.border(
                "leader",
                List.of(new Point(x, base + rows), new Point(x, base + rows + (ROWS - 1) * ROW)),
                LEADER,
                Theme.DOTTED);
        final String text = isKeyhole(k)
                ? "keyhole " + k.returnYear() + "\n" + width(k.widthKm()) + ", " + sigmas(k.distanceKm())
                : Integer.toString(k.returnYear());
        panel.label(Label.contour(
                text,
                IntStream.range(0, ROWS)
                        .mapToObj(row -> new Point(x, base + rows + ROW * (row + 0.6)))
                        .toList(),
                isKeyhole(k) ? KEYHOLE : MISS));
    }

    private static String width(double km) {
        return km < 1 ? Numbers.significant(METRES * km) + " m wide" : Numbers.significant(km) + " km wide";
    }

    private String sigmas(double km) {
        final double sigmas = km / sigma;
        return (Math.abs(sigmas) < 100 ? Numbers.significant(sigmas) : Numbers.grouped(sigmas)) + "σ";
    }

    /** Where the asymptote leads into the body, if the ruler has it. */
    private void hit(Ruler ruler, double height) {
        final double capture = plane.captureRadiusKm();
        final double xi = plane.opik().xiKm();
        if (Math.abs(xi) < capture) {
            final double half = Math.sqrt(capture * capture - xi * xi);
            final double from = -half - plane.opik().zetaKm();
            final double to = half - plane.opik().zetaKm();
            if (ruler.shows(from) || ruler.shows(to)) {
                final PassedBody body = PassedBody.of(result);
                final double left = ruler.at(Math.max(from, -ruler.halfKm()));
                final double right = ruler.at(Math.min(to, ruler.halfKm()));
                panel.bar(left, right, ruler.base() + SIGN / 2, SIGN / 2, body.color(), body.color());
                final double x = (left + right) / 2;
                final Point name = new Point(x, ruler.base() + height + ROW);
                panel.border("leader", List.of(new Point(x, ruler.base() + SIGN), name), LEADER, Theme.DOTTED);
                panel.label(
                        Label.contour(body.subject() + " is hit\n" + width(to - from), List.of(name), body.color()));
            }
        }
    }

    /** From what the next ruler shows to its ends. */
    private void funnel(Ruler ruler, double halfKm, double bottom) {
        for (int side : new int[] {-1, 1}) {
            panel.border(
                    "zoom",
                    List.of(
                            new Point(side * ruler.at(halfKm), ruler.base() - Ruler.BELOW),
                            new Point(side * ruler.at(ruler.halfKm()), bottom - ROW)),
                    LEADER,
                    Theme.DASHED);
        }
    }

    private Chart legend(Chart chart) {
        Chart legend =
                chart.line("orbit solution, 1σ = " + Numbers.significant(sigma) + " km", Theme.ASTEROID, Theme.SOLID);
        if (result.uncertainty().ensemble() != null) {
            legend = legend.patch(
                    result.uncertainty().ensemble().map() == null
                            ? "orbits drawn from it and flown"
                            : "orbits drawn from it, by the map",
                    SAMPLES,
                    SAMPLES);
        }
        if (returns.stream().anyMatch(KeyholeRulerChart::isKeyhole)) {
            legend = legend.patch("keyhole, as wide as it is", KEYHOLE, KEYHOLE);
        }
        if (returns.stream().anyMatch(k -> k.widthKm() != null && k.widthKm() == 0)) {
            legend = legend.line("return flown to that misses", MISS, Theme.THIN);
        }
        return returns.stream().anyMatch(k -> k.widthKm() == null)
                ? legend.line("return by theory, its width unknown", MISS, Theme.DOTTED)
                : legend;
    }
}

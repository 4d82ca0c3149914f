package space.apophis.chart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StudyResult;

/** The asteroid in the sky of the centre of Earth: magnitude, phase angle and elongation, and its rate. */
final class BrightnessChart {

    /** Apparent motion of the stars by the turning of Earth, at the celestial equator, arcseconds per second. */
    static final double STARS = 360 * 3600 / 86164.0905;

    private final StudyResult result;
    private final Axis time;

    private BrightnessChart(StudyResult result) {
        this.result = result;
        this.time = Axis.tdb(
                result, TdbClock.curve(result.sighting().sky(), s -> s.when().secondsTdb(), s -> 0));
    }

    private static boolean applies(StudyResult result) {
        return result.passes().encounter() != null
                && result.sighting().sky() != null
                && result.sighting().sky().size() > 1;
    }

    /** Magnitude, phase angle and elongation from the Sun against time, one below the other. */
    static Chart draw(StudyResult result) {
        if (!applies(result)) {
            return Chart.none();
        }
        final BrightnessChart chart = new BrightnessChart(result);
        Chart stack = Chart.stack(result.asteroid().designation() + ": brightness, seen from the centre of Earth");
        final List<Point> magnitudes = series(result.sighting().sky(), SkySample::magnitude);
        if (!magnitudes.isEmpty()) {
            stack = stack.and(chart.magnitude(magnitudes).build(), 4);
        }
        return stack.and(
                        chart.angle("Phase angle", SkySample::phaseDeg, Theme.BEFORE)
                                .build(),
                        3)
                .and(
                        chart.angle("Elongation", SkySample::elongationDeg, Theme.EARTH)
                                .build(),
                        3);
    }

    /**
     * How fast it moves among the stars, on a logarithmic axis. An arcsecond per second is a degree per hour.
     */
    static Chart rate(StudyResult result) {
        final List<Point> curve = !applies(result)
                ? List.of()
                : series(result.sighting().sky(), SkySample::rateArcsecPerSecond).stream()
                        .filter(p -> p.y() > 0)
                        .toList();
        if (curve.isEmpty()) {
            return Chart.none();
        }
        final Point fastest =
                curve.stream().max(Comparator.comparingDouble(Point::y)).orElseThrow();
        final PanelBuilder panel = PanelBuilder.of(
                new BrightnessChart(result).time,
                Axis.logarithmic(
                        "Motion among the stars, arcseconds per second",
                        0.6 * Axis.heights(curve).min().orElseThrow(),
                        2.5 * Math.max(fastest.y(), STARS),
                        "#,##0.####"));
        panel.curve("rate", curve, Theme.ASTEROID, Theme.SOLID)
                .label(Label.name(
                        "Fastest, " + Numbers.significant(fastest.y())
                                + " arcseconds per second\n(as many degrees per hour)",
                        fastest,
                        Theme.ASTEROID))
                .level(STARS, "The turning of the sky, 15 arcseconds per second", Theme.MOON, Theme.DASHED);
        return Chart.of(result.asteroid().designation() + ": motion among the stars", panel.build());
    }

    /** TDB on a calendar, and a number where the result has one. */
    static List<Point> series(List<SkySample> sky, Function<SkySample, Double> value) {
        return TdbClock.curve(
                sky.stream().filter(s -> Objects.nonNull(value.apply(s))).toList(),
                s -> s.when().secondsTdb(),
                value::apply);
    }

    private PanelBuilder magnitude(List<Point> curve) {
        final Point peak =
                curve.stream().min(Comparator.comparingDouble(Point::y)).orElseThrow();
        final double brightest = Math.floor(peak.y());
        final double faintest = Math.ceil(Axis.heights(curve).max().orElseThrow());
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.linear("Visual magnitude", brightest - 1, Math.max(faintest, brightest + 1), 8, "0.#")
                        .downwards());
        panel.curve("magnitude", curve, Theme.ASTEROID, Theme.SOLID);
        panel.label(Label.name(peak(peak), peak, Theme.ASTEROID));
        panel.level(WorldMapChart.MAGNITUDE, "Magnitude 6, the faintest that eyes see", Theme.RING, Theme.DASHED);
        return panel.upright(approach(), "closest approach", Theme.MOON, Theme.DOTTED);
    }

    private double approach() {
        return TdbClock.millis(result.passes().encounter().approach().secondsTdb());
    }

    private String peak(Point sampled) {
        if (result.sighting().peakMagnitude() == null) {
            return "Brightest, " + Numbers.format("0.0", sampled.y());
        }
        return "Brightest, "
                + Numbers.format("0.00", result.sighting().peakMagnitude().magnitude()) + "\n"
                + result.sighting().peakMagnitude().utc().substring(0, 19).replace('T', ' ') + " UTC";
    }

    private PanelBuilder angle(String name, Function<SkySample, Double> value, Color color) {
        final List<Point> curve = series(result.sighting().sky(), value);
        final PanelBuilder panel = PanelBuilder.of(
                time, Axis.linear(name + ", degrees", 0, 180, 6, "0").every(30));
        panel.curve(name, curve, color, Theme.SOLID);
        final PassedBody body = PassedBody.of(result);
        final double at = approach();
        for (int i = 1; i < curve.size(); i++) {
            final Point p = curve.get(i - 1);
            final Point q = curve.get(i);
            if (p.x() <= at && at < q.x()) {
                final double degrees = p.y() + (at - p.x()) / (q.x() - p.x()) * (q.y() - p.y());
                panel.label(Label.name(
                        Numbers.format("0", degrees) + "\u00b0 at closest approach"
                                + (body.isEarth() ? "" : " to " + body.name()),
                        new Point(at, degrees),
                        color));
            }
        }
        return panel.upright(at, "closest approach", Theme.MOON, Theme.DOTTED);
    }
}

package space.apophis.chart.deflection;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Stretches;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.LeverageSample;
import space.apophis.study.result.StudyResult;

/** What a push of 1 mm/s does on the target plane, by its date and direction, beside the formula of two bodies. */
public final class LeverageChart {

    /** What is seen. */
    public static final String CAPTION =
            "Length of the shift on the target plane by an impulse of 1 mm/s, by its date, on a logarithmic scale: along the"
                    + " heliocentric velocity, away from the Sun, along the normal of the orbit, and in the best direction. By the"
                    + " analytic partials: before another pass, 1 mm/s itself may be far more than they hold for."
                    + " Dashed, the formula of Izzo (2007) for a push along the track, the secular drift of two bodies alone, which is"
                    + " left out where another pass lies between.";

    /** Share of the values that lie in dips. */
    private static final double DIPS = 0.04;

    private static final double ROOM = 1.6;

    private LeverageChart() {}

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final DeflectionResult deflection = result.strikes().deflection();
        return deflection == null || deflection.leverage().size() < 2 ? Chart.none() : draw(result, deflection);
    }

    private static Chart draw(StudyResult result, DeflectionResult deflection) {
        final List<LeverageSample> samples = deflection.leverage();
        final double most =
                samples.stream().mapToDouble(LeverageSample::bestKm).max().orElseThrow();
        final double least = lower(samples);
        final PushCalendar calendar = new PushCalendar(result, deflection.plane());
        final PanelBuilder panel = PanelBuilder.of(
                calendar.axis(samples.get(0).secondsTdb()),
                Axis.logarithmic("Shift by 1 mm/s, km", least / ROOM, most * ROOM, "#,##0.######"));
        curve(panel, samples, LeverageSample::theoryKm, "Izzo (2007)", Theme.MOON, Theme.DASHED);
        curve(panel, samples, LeverageSample::alongTrackKm, "along the track", Theme.ASTEROID, Theme.SOLID);
        curve(panel, samples, LeverageSample::bestKm, "best direction", Theme.TEXT, Theme.DOTTED);
        curve(panel, samples, LeverageSample::radialKm, "radial", Theme.EARTH, Theme.SOLID);
        curve(panel, samples, LeverageSample::normalKm, "normal", Theme.RING, Theme.SOLID);
        calendar.passes(panel, true);
        return Chart.of(result.asteroid().designation() + ": what a push of 1 mm/s does, by its date", panel.build())
                .line("along the track", Theme.ASTEROID, Theme.SOLID)
                .line("radial", Theme.EARTH, Theme.SOLID)
                .line("normal", Theme.RING, Theme.SOLID)
                .line("best direction", Theme.TEXT, Theme.DOTTED)
                .line("Izzo (2007)", Theme.MOON, Theme.DASHED);
    }

    /** Below it are dips alone, where a part of the shift changes its sign. */
    private static double lower(List<LeverageSample> samples) {
        final double[] sorted = samples.stream()
                .flatMapToDouble(s -> DoubleStream.of(s.alongTrackKm(), s.radialKm(), s.normalKm()))
                .filter(km -> km > 0.0)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 1.0 : sorted[(int) (DIPS * sorted.length)];
    }

    private static void curve(
            PanelBuilder panel,
            List<LeverageSample> samples,
            Function<LeverageSample, Double> shift,
            String name,
            Color color,
            Stroke stroke) {
        final double low = panel.up().low();
        Stretches.of(samples, (a, b) -> shift.apply(a) != null && shift.apply(b) != null).stream()
                .filter(stretch -> stretch.size() > 1)
                .map(stretch -> TdbClock.curve(
                        stretch, LeverageSample::secondsTdb, sample -> Math.max(low, shift.apply(sample))))
                .forEach(points -> panel.curve(name, points, color, stroke));
        final List<Point> drawn = TdbClock.curve(
                samples.stream()
                        .filter(s -> shift.apply(s) != null && panel.up().shows(shift.apply(s)))
                        .toList(),
                LeverageSample::secondsTdb,
                shift::apply);
        if (drawn.size() > 1) {
            panel.label(Label.outline(name, Panel.places(drawn, 0.12, 0.3, 0.5, 0.7, 0.85, 0.95), color));
        }
    }
}

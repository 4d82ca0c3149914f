package space.apophis.chart.launch;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.InjectionResult;
import space.apophis.study.result.StudyResult;

/** What the first correction after the injection costs, by its day. */
public final class CorrectionDelayChart {

    private static final double ROOM = 0.15;

    private CorrectionDelayChart() {}

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final InjectionResult injection = result.mission().errors().injection();
        if (injection == null || injection.delays().size() < 2) {
            return Chart.none();
        }
        final List<InjectionResult.Delay> delays = injection.delays();
        final List<Point> median = points(delays, delay -> delay.cost().p50MS());
        final List<Point> most = points(delays, delay -> delay.cost().p99MS());
        final PanelBuilder panel = PanelBuilder.of(
                Axis.linear(
                        "Days after the launch",
                        0,
                        delays.get(delays.size() - 1).days() + 1,
                        10,
                        "0"),
                Axis.about(
                        "Δv of the first correction, m/s",
                        DoubleStream.concat(DoubleStream.of(0), Axis.heights(most)),
                        0,
                        ROOM,
                        8,
                        "0.##"));
        panel.named("99 %", most, Theme.ASTEROID, Theme.SOLID, 0.8, 0.6);
        panel.named("95 %", points(delays, delay -> delay.cost().p95MS()), Theme.SUN, Theme.SOLID, 0.8, 0.6);
        panel.named("50 %", median, Theme.EARTH, Theme.SOLID, 0.8, 0.6);
        final Point planned =
                new Point(injection.first().days(), injection.first().cost().p99MS());
        panel.dots("as planned", List.of(planned), Theme.TEXT);
        panel.label(Label.mark(
                "as planned: " + Numbers.format("0.0", planned.y()) + " m/s at 99 %", List.of(planned), Theme.TEXT));
        return Chart.of(result.header().name() + ": the first correction by its day", panel.build())
                .line("99 % of samples", Theme.ASTEROID, Theme.SOLID)
                .line("95 %", Theme.SUN, Theme.SOLID)
                .line("50 %", Theme.EARTH, Theme.SOLID);
    }

    private static List<Point> points(
            List<InjectionResult.Delay> delays, ToDoubleFunction<InjectionResult.Delay> value) {
        return delays.stream()
                .map(delay -> new Point(delay.days(), value.applyAsDouble(delay)))
                .toList();
    }
}

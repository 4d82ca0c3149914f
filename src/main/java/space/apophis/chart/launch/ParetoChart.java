package space.apophis.chart.launch;

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
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/** Delta v against days before the encounter: the arrivals worth having, and the options among them. */
public final class ParetoChart {

    /** So many times the delta v from the cheapest arrival to the dearest option or the limit are seen. */
    private static final double HEIGHT = 3;

    private ParetoChart() {}

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        if (!ParetoSeries.isIn(result)) {
            return Chart.none();
        }
        final ParetoSeries series = ParetoSeries.of(result);
        final List<TrajectoryResult> options = result.launchPeriod().transfers() == null
                ? List.of()
                : result.launchPeriod().transfers();
        final Optional<LaunchQuantity.LaunchLimit> limit = LaunchQuantity.LaunchLimit.of(
                        result.launchPeriod().window())
                .filter(l -> l.quantity() == LaunchQuantity.DELTA_V);
        final List<Point> best = series.best();
        final PanelBuilder panel = PanelBuilder.of(
                Axis.linear(
                        "Arrival, days before the encounter",
                        best.get(best.size() - 1).x(),
                        best.get(0).x(),
                        10,
                        "0.#"),
                deltaV(best, options, limit.map(LaunchQuantity.LaunchLimit::value)));
        options(panel, options);
        panel.curve("worth having", series.front(), Theme.ASTEROID, Theme.SOLID);
        panel.curve("best of each arrival day", best, Theme.EARTH, Theme.THIN);
        limit.ifPresent(l -> l.draw(panel));
        return Chart.of(
                        result.header().name() + ": what arriving early at "
                                + result.asteroid().designation() + " costs",
                        panel.build())
                .line("no other arrival has both a longer lead and less Δv", Theme.ASTEROID, Theme.SOLID)
                .line("least Δv of the arrival day", Theme.EARTH, Theme.THIN);
    }

    private static Axis deltaV(List<Point> best, List<TrajectoryResult> options, Optional<Double> limit) {
        final double least = Axis.heights(best).min().orElseThrow();
        final double most = Axis.heights(best).max().orElseThrow();
        final double shown = Stream.concat(
                        options.stream().map(option -> option.deltaV().deltaVConicKmS()), limit.stream())
                .mapToDouble(v -> v)
                .max()
                .orElse(most);
        final double top = Math.max(shown, Math.min(most, least + HEIGHT * Math.max(shown - least, 0.1)));
        return Axis.linear(
                "Δv of the spacecraft, km/s", least - 0.25 * (top - least), top + 0.1 * (top - least), 10, "0.0##");
    }

    private static void options(PanelBuilder panel, List<TrajectoryResult> options) {
        final List<OptionMark> marks = OptionMark.of(
                options,
                option -> Optional.of(new Point(
                        option.end().daysBeforeEncounterConic(), option.deltaV().deltaVConicKmS())));
        for (OptionMark mark : marks) {
            final String text =
                    mark.names() + "\n" + Numbers.format("0.00", mark.place().y()) + " km/s, "
                            + Numbers.format("0.0", mark.place().x()) + " days";
            panel.label(Label.mark(text, List.of(mark.place()), Theme.TEXT));
        }
        panel.dots("options", OptionMark.places(marks), Theme.TEXT);
    }
}

package space.apophis.chart.launch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import space.apophis.chart.paper.ChartLegend;
import space.apophis.chart.paper.Dots;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Sketch;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/** Delta v against days before the encounter: the arrivals worth having, and the options among them. */
public final class ParetoChart {

    /** So many times the delta v from the cheapest arrival to the dearest option or the limit are seen. */
    private static final double HEIGHT = 3;

    private ParetoChart() {}

    /** Draws it. */
    public static JFreeChart draw(StudyResult result, Theme theme) {
        ParetoSeries series = ParetoSeries.of(result);
        List<TrajectoryResult> options = result.launchPeriod().transfers() == null
                ? List.of()
                : result.launchPeriod().transfers();
        Optional<Double> limit = LaunchLimit.of(result.launchPeriod().window())
                .filter(l -> l.quantity() == LaunchQuantity.DELTA_V)
                .map(LaunchLimit::value);
        XYPlot plot = new XYPlot(null, lead(series), deltaV(series, options, limit), null);
        Sketch sketch = new Sketch(plot);
        options(plot, sketch, options);
        sketch.curve("worth having", series.front(), Theme.ASTEROID, Theme.SOLID);
        sketch.curve("best of each arrival day", series.best(), Theme.EARTH, Theme.THIN);
        limit.ifPresent(value -> {
            List<Point> line = Sketch.across(plot, value);
            sketch.curve("limit", line, Theme.MOON, Theme.DASHED);
            sketch.label(Label.line(
                    "limit, " + new LaunchLimit(LaunchQuantity.DELTA_V, value).text(), line.get(0), Theme.MOON));
        });
        sketch.finish(theme.labelFont());
        JFreeChart chart = theme.chart(result.asteroid().designation() + ": what arriving early costs", plot);
        return new ChartLegend()
                .line("no other arrival has both a longer lead and less Δv", Theme.ASTEROID, Theme.SOLID)
                .line("least Δv of the arrival day", Theme.EARTH, Theme.THIN)
                .below(chart, theme);
    }

    private static NumberAxis lead(ParetoSeries series) {
        double longest = series.best().get(0).x();
        double shortest = series.best().get(series.best().size() - 1).x();
        NumberAxis axis = new NumberAxis("Arrival, days before the encounter");
        axis.setRange(shortest, longest);
        axis.setNumberFormatOverride(Numbers.pattern("0.#"));
        return axis;
    }

    private static NumberAxis deltaV(ParetoSeries series, List<TrajectoryResult> options, Optional<Double> limit) {
        double least = series.best().stream().mapToDouble(Point::y).min().orElseThrow();
        double most = series.best().stream().mapToDouble(Point::y).max().orElseThrow();
        double shown = Stream.concat(options.stream().map(o -> o.deltaV().deltaVConicKmS()), limit.stream())
                .mapToDouble(v -> v)
                .max()
                .orElse(most);
        double top = Math.max(shown, Math.min(most, least + HEIGHT * Math.max(shown - least, 0.1)));
        NumberAxis axis = new NumberAxis("Δv of the spacecraft, km/s");
        axis.setRange(least - 0.25 * (top - least), top + 0.1 * (top - least));
        axis.setTickUnit(new NumberTickUnit(Numbers.step(axis.getRange().getLength(), 10)));
        axis.setNumberFormatOverride(Numbers.pattern("0.0##"));
        return axis;
    }

    private static void options(XYPlot plot, Sketch sketch, List<TrajectoryResult> options) {
        List<OptionMark> marks = OptionMark.of(
                options, option -> Optional.of(new Point(option.end().daysBeforeEncounterConic(), option.deltaV().deltaVConicKmS())));
        for (OptionMark mark : marks) {
            String text = mark.names() + "\n"
                    + Numbers.pattern("0.00").format(mark.place().y()) + " km/s, "
                    + Numbers.pattern("0.0").format(mark.place().x()) + " days";
            sketch.label(Label.mark(text, List.of(mark.place()), Theme.TEXT));
        }
        new Dots(plot).addMarks(OptionMark.places(marks), Theme.TEXT);
    }
}

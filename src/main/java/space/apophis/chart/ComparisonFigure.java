package space.apophis.chart;

import java.util.function.Function;
import space.apophis.chart.paper.Chart;
import space.apophis.study.Comparison;

/** The figures of a comparison of scenarios. */
public enum ComparisonFigure implements PageFigure<Comparison> {
    /** All launch periods on one axis. */
    COMPARE_LAUNCH(
            "Δv against launch day",
            620,
            ComparisonChart::launchDays,
            "On conics, least Δv of each launch day, with an arrival as the scenario allows. Bold: the launch period of the"
                    + " scenario. Dots are options; one off its line does not have the best arrival of its day. Flybys"
                    + " have no arrival manoeuvre and are not drawn; what is far dearer than the options is cut off."),
    /** All arrivals on one axis. */
    COMPARE_PARETO(
            "What arriving early costs",
            620,
            ComparisonChart::leads,
            "On conics, least Δv of each arrival day over all launch days of a scenario's search. Bold: no other arrival of the"
                    + " scenario has both a longer lead and less Δv. Dots are options. Flybys are not drawn; what is far"
                    + " dearer than the options is cut off."),
    /** Of all scenarios. */
    COMPARE_VISITORS(
            "Visitors of all scenarios",
            900,
            ComparisonChart::visitors,
            "Distances from the asteroid, and of pairs of visitors at common instants, the ten nearest, on logarithmic"
                    + " scales. The least is that of these instants: a craft that passes between two of them comes nearer."
                    + " What is reconstructed is no fact.");

    private final Sketch<Comparison> sketch;

    ComparisonFigure(String title, int height, Function<Comparison, Chart> chart, String caption) {
        sketch = new Sketch<>(title, height, chart, caption);
    }

    @Override
    public Sketch<Comparison> sketch() {
        return sketch;
    }
}

package space.apophis.chart;

import java.util.function.Function;
import space.apophis.chart.paper.Chart;
import space.apophis.study.Comparison;

/** The figures of a comparison of scenarios. */
public enum ComparisonFigure implements PageFigure<Comparison> {
    /** Of all that keep their limits. */
    COMPARE_FRONTS(
            "What arriving early costs, as flown",
            820,
            ComparisonFronts::of,
            "Each option as flown, hollow on conics where it was not, by the mark of its scenario and named by its rank; of more than nine that keep every limit the rest"
                    + " is not named. Dashed: the front, on which no other option that keeps its limits is there earlier with"
                    + " less Δv, or with more mass. Options that fail a limit are grey, and flybys are not drawn."),
    /** With the programme. */
    COMPARE_CALENDAR(
            "From launch to the encounter",
            760,
            ComparisonCalendar::of,
            "A row for each option, the first 24 by rank: pale from launch to arrival, with its burns and what it passes, then a thin"
                    + " line to the encounter. Grey rows fail a limit. Dotted: the gates of the programme between which the"
                    + " scenarios count their margins, in the middle of their dates where these are spans."),
    /** All launch periods on one axis. */
    COMPARE_LAUNCH(
            "Δv against launch day",
            620,
            ComparisonChart::launchDays,
            "On conics, least Δv of each launch day, with an arrival as the scenario allows. Bold: the launch period of the"
                    + " scenario. Marks are options, named by rank; one off its line does not have the best arrival of its day."
                    + " Flybys have no arrival manoeuvre and are not drawn; what is far dearer than the options that keep their"
                    + " limits is cut off."),
    /** All arrivals on one axis. */
    COMPARE_PARETO(
            "What arriving early costs, on conics",
            620,
            ComparisonChart::leads,
            "On conics, least Δv of each arrival day over all launch days of a scenario's search. Bold: no other arrival of the"
                    + " scenario has both a longer lead and less Δv. Pale marks tell curves that lie on each other; full marks are"
                    + " options, named by rank. Flybys are not drawn; what is far dearer than the options is cut off."),
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

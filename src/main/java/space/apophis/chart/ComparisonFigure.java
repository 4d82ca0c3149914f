package space.apophis.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.Framed;
import space.apophis.chart.paper.Theme;
import space.apophis.study.Comparison;

/** The figures of a comparison of scenarios. */
public enum ComparisonFigure implements Framed {
    /** All launch periods on one axis. */
    LAUNCH_DAYS(
            "compare-launch",
            "Δv against launch day",
            "On conics, least Δv of each launch day, with an arrival as the scenario allows. Bold: the launch period of the"
                    + " scenario. Dots are options; one off its line does not have the best arrival of its day. Flybys"
                    + " have no arrival manoeuvre and are not drawn; what is far dearer than the options is cut off.",
            620,
            ComparisonDrawing::launchDays),
    /** All arrivals on one axis. */
    LEADS(
            "compare-pareto",
            "What arriving early costs",
            "On conics, least Δv of each arrival day over all launch days of a scenario's search. Bold: no other arrival of the"
                    + " scenario has both a longer lead and less Δv. Dots are options. Flybys are not drawn; what is far"
                    + " dearer than the options is cut off.",
            620,
            ComparisonDrawing::leads),
    /** Of all scenarios. */
    VISITORS(
            "compare-visitors",
            "Visitors of all scenarios",
            "Distances from the asteroid, and of pairs of visitors at common instants, the ten nearest, on logarithmic"
                    + " scales. The least is that of these instants: a craft that passes between two of them comes nearer."
                    + " What is reconstructed is no fact.",
            900,
            ComparisonDrawing::visitors);

    private final String stem;
    private final String title;
    private final String caption;
    private final int height;
    private final Function<Comparison, Chart> drawing;

    ComparisonFigure(String stem, String title, String caption, int height, Function<Comparison, Chart> drawing) {
        this.stem = stem;
        this.title = title;
        this.caption = caption;
        this.height = height;
        this.drawing = drawing;
    }

    /** The figures that the comparison has the data for. */
    public static List<ComparisonFigure> of(Comparison comparison) {
        return Arrays.stream(values())
                .filter(figure -> figure.drawing.apply(comparison).hasContent())
                .toList();
    }

    @Override
    public String stem() {
        return stem;
    }

    @Override
    public String title() {
        return title;
    }

    /** What is seen, in sentences. */
    public String caption() {
        return caption;
    }

    @Override
    public int height() {
        return height;
    }

    /**
     * Draws it.
     *
     * @param comparison one for which {@link #of} lists this figure
     */
    public JFreeChart draw(Comparison comparison, Theme theme) {
        return new ChartDrawer(theme).draw(drawing.apply(comparison));
    }
}

package space.apophis.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import space.apophis.chart.paper.ChartFormat;

/** Of every command that draws charts. */
final class ChartOptions {

    @Option(
            names = "--charts",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "svg",
            description = "Files of each chart beside the page: svg, png, pdf, or several with commas (default:"
                    + " ${DEFAULT-VALUE}).")
    private List<String> formats;

    /**
     * In the order of their constants.
     *
     * @throws space.apophis.job.InputFault if one is not known
     */
    Set<ChartFormat> formats() {
        final Set<ChartFormat> chosen = EnumSet.noneOf(ChartFormat.class);
        formats.forEach(format -> chosen.add(TimelineOptions.word("--charts", format, ChartFormat.values())));
        return chosen;
    }
}

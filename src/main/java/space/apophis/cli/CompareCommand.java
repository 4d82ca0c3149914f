package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.report.ComparisonColumn;
import space.apophis.report.ComparisonFolder;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;
import space.apophis.study.StudyRunner;

/** The options of several scenarios side by side. Nothing is written before every file has been read, checked and flown. */
@Command(
        name = "compare",
        description = {
            "Compare the launch options of scenarios or of saved results.",
            "DIR/compare/ gets compare.html, compare.json, compare.csv and charts."
        },
        footer = {
            "  apophis compare scenarios/ramses-2028.yaml scenarios/ramses-2028-ariane6.yaml",
            "  apophis compare --by lead out/ramses-2028 out/ramses-2028-late/result.json%n"
        })
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Apophis apophis;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ChartOptions charts;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "deltaV",
            description =
                    "Rank by deltaV, flown (its delta v), lead (days before the encounter), mass, c3, dla, launch,"
                            + " arrival, phase, elongation, range, esa or jaxa (hours a day) (default: ${DEFAULT-VALUE}).")
    private String by;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Scenarios (.yaml), which are flown but not written; saved results (.json), or their folders.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        final ComparisonCriterion criterion = ComparisonCriterion.of(by).orElseThrow(this::unknown);
        final Set<ChartFormat> formats = charts.formats();
        final List<ComparisonInput> inputs = new ArrayList<>();
        final List<InputFault> faults = read(inputs);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> apophis.report(fault, apophis.err()));
            return ExitCode.INPUT_AT_FAULT;
        }
        ComparisonFolder.check(output.folder(), output.force());
        final Comparison comparison = Comparison.of(studies(inputs), criterion);
        final Path page = ComparisonFolder.write(comparison, output.folder(), output.force(), formats);
        if (!apophis.quiet()) {
            apophis.out().print(table(comparison) + "comparison: " + page + "\n");
            apophis.out().flush();
        }
        return ExitCode.GOOD;
    }

    private InputFault unknown() {
        return new InputFault("--by " + by + ": is not known, allowed is "
                + Stream.of(ComparisonCriterion.values())
                        .map(ComparisonCriterion::key)
                        .collect(Collectors.joining(", ")));
    }

    /** Reads every file, so that all faults are told at once. */
    private List<InputFault> read(List<ComparisonInput> inputs) throws IOException {
        final List<InputFault> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                inputs.add(ComparisonInput.read(file, apophis.folders()));
            } catch (InputFault fault) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /** Flies the scenarios; the ephemeris is not needed where there are none. */
    private List<ComparedStudy> studies(List<ComparisonInput> inputs) {
        final List<ComparedStudy> studies = new ArrayList<>();
        SolarSystem solarSystem = null;
        try (CommandProgress progress = apophis.progress()) {
            for (ComparisonInput input : inputs) {
                if (input.input() == null) {
                    studies.add(input.study(input.result()));
                    continue;
                }
                if (solarSystem == null) {
                    solarSystem = apophis.solarSystem();
                }
                studies.add(input.study(StudyRunner.run(input.input(), solarSystem, progress)));
            }
        }
        return studies;
    }

    private static String table(Comparison comparison) {
        final List<String> header = new ArrayList<>(List.of("rank"));
        Stream.of(ComparisonColumn.values()).map(ComparisonColumn::plainTitle).forEach(header::add);
        final List<List<String>> rows =
                comparison.rows().stream().map(CompareCommand::row).toList();
        return "by " + comparison.criterion().key() + "\n" + new TextTable(header, rows).text("  ");
    }

    private static List<String> row(ComparisonRow row) {
        final List<String> cells = new ArrayList<>(List.of(Integer.toString(row.rank())));
        for (ComparisonColumn column : ComparisonColumn.values()) {
            final String text = column.text(row);
            cells.add(text.isEmpty() ? "-" : text);
        }
        return cells;
    }
}

package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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
import space.apophis.report.ComparisonSentence;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;
import space.apophis.study.StudyRunner;
import space.apophis.study.result.StudyResult;
import space.apophis.units.PlainLine;

/**
 * The options of several scenarios side by side. Nothing is written before every file has been read, checked and, where there is no
 * result of it yet, flown.
 */
@Command(
        name = "compare",
        description = {
            "Compare the launch options of scenarios or of saved results.",
            "DIR/compare/ gets compare.html, compare.json, compare.csv and charts.",
            "A scenario is flown only where DIR has no result of it, of run or of a comparison, that this version",
            "made from the same files: the same command with another --by, or the folder of a comparison in the",
            "place of its files, ranks again and flies nothing."
        },
        footer = {
            "  apophis compare scenarios/ramses-2028.yaml scenarios/ramses-2028-ariane6.yaml",
            "  apophis compare --by lead out/ramses-2028 out/ramses-2028-late/result.json",
            "  apophis compare --by mass out/compare%n"
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
                    "Rank by deltaV, flown (its delta v), lead (days before the encounter), mass, shift (of the asteroid by a"
                            + " hit), c3, dla, launch,"
                            + " arrival, phase, elongation, range, esa or jaxa (hours a day) (default: ${DEFAULT-VALUE}).")
    private String by;

    @Option(names = "--fly", description = "Fly scenarios again even where a saved result would do.")
    private boolean fly;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Scenarios (.yaml); saved results (.json), or their folders; the folder of an earlier comparison.")
    private List<Path> files;

    /** Which results were taken up. */
    private final List<String> notices = new ArrayList<>();

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
        final List<StudyResult> flown = new ArrayList<>();
        final Comparison comparison = Comparison.of(studies(inputs, flown), criterion);
        final Path page = ComparisonFolder.write(comparison, output.folder(), output.force(), flown, formats);
        output.index(apophis);
        if (!apophis.quiet()) {
            notices.forEach(notice -> apophis.out().println(PlainLine.of(notice)));
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
                for (Path each : isComparison(file) ? ComparisonFolder.files(file) : List.of(file)) {
                    inputs.add(ComparisonInput.read(each, apophis.folders()));
                }
            } catch (InputFault fault) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private static boolean isComparison(Path file) {
        return Files.isDirectory(file) && ComparisonFolder.isOne(file);
    }

    /**
     * Flies the scenarios of which there is no result; the ephemeris is not needed where there are no scenarios.
     *
     * @param flown gets the results that stand nowhere but with the comparison, one for each name
     */
    private List<ComparedStudy> studies(List<ComparisonInput> inputs, List<StudyResult> flown) {
        final List<ComparedStudy> studies = new ArrayList<>();
        SavedResults saved = null;
        try (CommandProgress progress = apophis.progress()) {
            for (ComparisonInput input : inputs) {
                if (input.input() == null) {
                    studies.add(input.study(input.result()));
                    continue;
                }
                if (saved == null) {
                    saved = saved();
                }
                final Optional<SavedResults.Saved> before = fly ? Optional.empty() : saved.of(input.input());
                final SolarSystem solarSystem = saved.solarSystem();
                final StudyResult result = before.map(SavedResults.Saved::result)
                        .orElseGet(() -> StudyRunner.run(input.input(), solarSystem, progress));
                before.ifPresent(found -> notices.add(input.file() + ": as flown before, " + found.file()));
                if (before.map(SavedResults.Saved::kept).orElse(true)
                        && flown.stream().noneMatch(isNamed(result.header().name()))) {
                    flown.add(result);
                }
                studies.add(input.study(result));
            }
        }
        return studies;
    }

    private static Predicate<StudyResult> isNamed(String name) {
        return result -> result.header().name().equals(name);
    }

    private SavedResults saved() {
        return new SavedResults(
                output.folder(),
                files.stream().filter(CompareCommand::isComparison).toList(),
                apophis.solarSystem());
    }

    private static String table(Comparison comparison) {
        final List<String> header = new ArrayList<>(List.of("rank"));
        final List<ComparisonColumn> columns = ComparisonColumn.of(comparison);
        columns.stream().map(ComparisonColumn::plainTitle).forEach(header::add);
        final List<List<String>> rows =
                comparison.rows().stream().map(row -> row(row, columns)).toList();
        return "by " + comparison.criterion().key() + "\n" + new TextTable(header, rows).text("  ")
                + ComparisonSentence.of(comparison) + "\n";
    }

    private static List<String> row(ComparisonRow row, List<ComparisonColumn> columns) {
        final List<String> cells = new ArrayList<>(List.of(Integer.toString(row.rank())));
        for (ComparisonColumn column : columns) {
            final String text = column.text(row);
            cells.add(text.isEmpty() ? "-" : text);
        }
        return cells;
    }
}

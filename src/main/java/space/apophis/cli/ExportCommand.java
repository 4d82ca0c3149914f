package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.report.ExportFolder;
import space.apophis.report.ExportFormat;
import space.apophis.report.ResultJson;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportSpan;
import space.apophis.report.export.SpkType;
import space.apophis.report.export.TableExport;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.StudyResult;
import space.apophis.units.Dimension;
import space.apophis.units.PlainLine;
import space.apophis.units.Quantity;

/** From a saved result to the files of other programs. */
@Command(
        name = "export",
        description = {
            "Write the paths of a saved result in the formats of other programs.",
            "RESULT is a result.json. DIR/<scenario name>-export/ gets the files; each says what it was made from."
        },
        footer = {
            "  apophis export --to spk out/apophis-flyby-2029/result.json",
            "  apophis export --to spk,stk,czml --from 2029-04-10 --to-date 2029-04-17 out/apophis-flyby-2029/result.json%n"
        })
final class ExportCommand implements Callable<Integer> {

    /** s */
    private static final double LEAST_STEP = 1.0;

    @ParentCommand
    private Apophis apophis;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            split = ",",
            required = true,
            completionCandidates = FormatNames.class,
            description = "Formats with commas between: ${COMPLETION-CANDIDATES}.")
    private List<String> formats;

    @Option(names = "--from", paramLabel = "DATE", description = "First instant; all there is where not given.")
    private String from;

    @Option(names = "--to-date", paramLabel = "DATE", description = "Last instant; all there is where not given.")
    private String to;

    @Option(
            names = "--step",
            paramLabel = "TIME",
            description =
                    "Rows so far apart, as '10 min', in formats that hold rows (default: those of the result, closer"
                            + " together where a path bends).")
    private String step;

    @Option(
            names = "--spk-type",
            paramLabel = "TYPE",
            description = "2, Chebyshev polynomials (default), or 13, rows with velocities.")
    private String spkType = "2";

    @Option(
            names = "--naif",
            paramLabel = "NAME=ID",
            description = "NAIF number of a body, by the name of its file; once for each.")
    private Map<String, Integer> naif = Map.of();

    @Parameters(paramLabel = "RESULT", arity = "1", description = "A result.json.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        final List<ExportFormat> asked =
                formats.stream().map(ExportCommand::format).distinct().toList();
        final StudyResult result = ResultJson.read(file);
        ExportFolder.check(result.header().name(), output.folder(), output.force());
        final SolarSystem solarSystem = apophis.solarSystem();
        final Publisher dates = new Publisher(solarSystem);
        final ExportSpan span = new ExportSpan(
                from == null ? Double.NEGATIVE_INFINITY : dates.seconds(DateOption.epoch("--from", from)),
                to == null ? Double.POSITIVE_INFINITY : dates.seconds(DateOption.epoch("--to-date", to)));
        if (!(span.from() < span.to())) {
            throw new InputFault("--to-date: " + to + " is not later than --from " + from);
        }
        final ExportSource source =
                ExportSource.of(result, solarSystem, new ExportRequest(span, step(), spkType(), naif));
        final Path written;
        try (CommandProgress progress = apophis.progress()) {
            written = ExportFolder.write(source, asked, more(source, asked), output.folder(), output.force(), progress);
        }
        if (!apophis.quiet()) {
            apophis.out().println("exported: " + written);
        }
        return ExitCode.GOOD;
    }

    private static ExportFormat format(String text) {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InputFault("--to: '" + PlainLine.of(text) + "' is not a format, allowed are "
                        + String.join(", ", new FormatNames())));
    }

    private Map<String, byte[]> more(ExportSource source, List<ExportFormat> asked) {
        return asked.contains(ExportFormat.CSV) ? apophis.tables(TableExport.tables(source)) : Map.of();
    }

    private double step() {
        if (step == null) {
            return 0.0;
        }
        try {
            final double seconds = Quantity.parse(step, Dimension.DURATION);
            if (seconds >= LEAST_STEP) {
                return seconds;
            }
        } catch (IllegalArgumentException e) {
            throw new InputFault("--step: " + e.getMessage());
        }
        throw new InputFault("--step: " + PlainLine.of(step) + " is too short, 1 s and more is allowed");
    }

    private SpkType spkType() {
        return Arrays.stream(SpkType.values())
                .filter(type -> Integer.toString(type.number()).equals(spkType.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new InputFault("--spk-type: '" + PlainLine.of(spkType) + "' is not allowed, 2 or 13 is"));
    }

    /** As people write them. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }
}

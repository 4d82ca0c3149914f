package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.report.ReportFolder;
import space.apophis.study.SyntheticFlyby;

class ViewCommandTest {

    @TempDir
    private Path out;

    private final List<URI> shown = new ArrayList<>();

    @BeforeEach
    void results() throws IOException {
        new ReportFolder(Set.of(ChartFormat.SVG), Progress.SILENT)
                .write(
                        RecordCopy.of(
                                SyntheticFlyby.withoutEncounter(),
                                Map.of("heliocentric", List.of(), "geocentric", List.of())),
                        out,
                        false);
    }

    private CommandRun view(boolean hasBrowser, String... arguments) {
        final List<String> line = new ArrayList<>(List.of("view", "--out", out.toString()));
        line.addAll(List.of(arguments));
        final StringWriter printed = new StringWriter();
        final StringWriter faults = new StringWriter();
        final int exitCode = new Apophis(
                        new Interruption(),
                        ProjectFolders.ofThisProgram(),
                        page -> {
                            shown.add(page);
                            return hasBrowser;
                        },
                        Workers.THREADS)
                .execute(new PrintWriter(printed, true), new PrintWriter(faults, true), line.toArray(new String[0]));
        return new CommandRun(exitCode, printed.toString(), faults.toString());
    }

    @Test
    void withoutANameTheIndexIsMadeAndShown() {
        final CommandRun run = view(true);
        final Path index = out.resolve("index.html");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals(List.of(index.toUri()), shown);
        assertEquals("opened: " + index + "\n", run.out());
        assertTrue(Files.isRegularFile(index));
    }

    @Test
    void aNameShowsItsReportAndWithoutABrowserItsPathIsPrinted() {
        final CommandRun run = view(false, "synthetic-flyby", "--quiet");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals(out.resolve("synthetic-flyby/report.html") + "\n", run.out());
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithThoseThatAre() {
        final CommandRun run = view(true, "ramses");
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals("view ramses: no such results in " + out + ", there are synthetic-flyby\n", run.err());
        assertEquals(List.of(), shown);
    }

    @Test
    void aFolderWithoutResultsIsAFault() {
        final CommandRun run =
                CommandRun.of("view", "--out", out.resolve("nowhere").toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains("has no results; apophis run FILE writes some"), run.err());
    }
}

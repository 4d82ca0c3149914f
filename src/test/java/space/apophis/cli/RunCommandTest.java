package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    @TempDir
    private Path out;

    @Test
    void theShippedScenarioGivesItsSummaryAndReport() {
        Path scenario = ProjectFolders.ofThisProgram().scenarios().resolve("apophis-flyby-2029.yaml");
        CommandRun run = CommandRun.of("run", "--out", out.toString(), scenario.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("  EARTH  2029-04-13T21:46:12."), run.out());
        Path report = out.resolve("apophis-flyby-2029").resolve("report.html");
        assertTrue(run.out().endsWith("report: " + report + "\n"), run.out());
        assertTrue(Files.isRegularFile(report));
    }
}

package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final String SHIPPED = "apophis-flyby-2029.yaml";

    @TempDir
    private Path folder;

    @Test
    void listShowsTheShippedScenario() {
        CommandRun run = CommandRun.of("list");
        assertEquals(ExitCode.GOOD, run.exitCode());
        assertTrue(run.out().lines().anyMatch(line -> line.startsWith(SHIPPED)), run.out());
        assertFalse(run.out().contains("at fault"), run.out());
    }

    @Test
    void listShowsABrokenScenarioWithItsFault() throws IOException {
        broken(Files.createDirectory(folder.resolve("scenarios")).resolve("b.yaml"));
        CommandRun run = CommandRun.at(folder, "list");
        assertEquals(ExitCode.GOOD, run.exitCode());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("b\\.yaml +- +at fault: .*")), run.out());
    }

    @Test
    void explainNamesTheScenario() {
        CommandRun run = CommandRun.of("explain", shipped().toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertTrue(run.out().contains("apophis-flyby-2029"), run.out());
    }

    @Test
    void infoDescribesTheEphemeris() {
        CommandRun run = CommandRun.of("ephemeris", "info");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertFalse(run.out().isBlank());
    }

    @Test
    void everyBrokenScenarioIsToldAndNothingIsWritten() throws IOException {
        Path first = broken(folder.resolve("first.yaml"));
        Path second = broken(folder.resolve("second.yaml"));
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of("run", "--out", out.toString(), first.toString(), second.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(first + ":1: "), run.err());
        assertTrue(run.err().contains("\n" + second + ":1: "), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void twoScenariosOfOneNameWouldWriteOneFolder() {
        Path out = folder.resolve("out");
        String file = shipped().toString();
        CommandRun run = CommandRun.of("run", "--out", out.toString(), file, file);
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains("each needs its own"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void missingDataFolderIsNamedWithWhereItWasLookedFor() {
        CommandRun run = CommandRun.at(folder, "ephemeris", "info");
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(
                "orekit-data: no such folder in " + folder + "; name one with --data DIR\n",
                run.err().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void dataFolderGivenMustExist() {
        Path nowhere = folder.resolve("nowhere");
        CommandRun run = CommandRun.of("ephemeris", "info", "--data", nowhere.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains("--data " + nowhere + ": no such folder"), run.err());
    }

    @Test
    void optionsOfTheProgramMayStandBeforeTheCommand() {
        Path nowhere = folder.resolve("nowhere");
        CommandRun run = CommandRun.of("--data", nowhere.toString(), "ephemeris", "info");
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
    }

    @Test
    void debugShowsWhereAFaultArose() {
        CommandRun run = CommandRun.at(folder, "list", "--debug");
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains("\tat space.apophis.cli."), run.err());
    }

    @Test
    void buildKeepsAnEphemerisThatIsThere() throws IOException {
        Path data = Files.createDirectories(folder.resolve("out/orekit-data"));
        Files.writeString(data.resolve("mine.bsp"), "mine");
        CommandRun run =
                CommandRun.of("ephemeris", "build", "--out", data.getParent().toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains("--force"), run.err());
    }

    private static Path broken(Path file) throws IOException {
        return Files.writeString(file, "no: scenario\n");
    }

    private static Path shipped() {
        return ProjectFolders.ofThisProgram().scenarios().resolve(SHIPPED);
    }
}

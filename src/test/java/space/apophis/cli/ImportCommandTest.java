package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final Path ANSWER =
            Path.of("src/test/resources/space/apophis/scenario/orbitfile/small-body-database-apophis.json");

    @TempDir
    private Path folder;

    private CommandRun run(String... options) {
        return CommandRun.of(Stream.concat(Stream.of("import", "--out", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void bodyFileIsWrittenAlone() throws IOException {
        CommandRun run = run(ANSWER.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals(List.of("apophis.yaml"), files());
        assertTrue(run.out().contains("JPL 220"), run.out());
        assertTrue(Files.readString(folder.resolve("apophis.yaml")).startsWith("name: apophis\n"));
    }

    /** 1968 is before any ephemeris that ships: it can be imported, and what would fly is told. */
    @Test
    void anEpochWithoutEphemerisIsTold() throws IOException {
        String text = Files.readString(ANSWER).replace("\"2459215.5\"", "\"2439875.5\"");
        Path file = Files.writeString(folder.resolve("answer.json"), text);
        CommandRun run = run("--name", "old", file.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertTrue(
                run.out()
                        .contains(
                                "does not cover the epoch JD 2439875.5 TDB, so that no scenario can fly it; --present takes"
                                        + " the elements of JD 2461000.5 TDB"),
                run.out());
        CommandRun advised = run("--name", "present", "--present", file.toString());
        assertEquals(ExitCode.GOOD, advised.exitCode(), advised.err());
        assertFalse(advised.out().contains("does not cover"), advised.out());
    }

    @Test
    void fileThatIsThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("rock.yaml"), "mine");
        CommandRun run = run("--name", "rock", ANSWER.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals("mine", Files.readString(file));
        assertEquals(
                ExitCode.GOOD,
                run("--force", "--name", "rock", ANSWER.toString()).exitCode());
        assertEquals(List.of("rock.yaml"), files());
    }

    /** Under any name that the program might write to, the place itself included. */
    @Test
    void aPlantedLinkIsNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Files.createSymbolicLink(folder.resolve(".rock.yaml.part"), victim);
        Path dangling = folder.resolve("not-there");
        Path place = Files.createSymbolicLink(folder.resolve("rock.yaml"), dangling);
        assertEquals(
                ExitCode.INPUT_AT_FAULT,
                run("--name", "rock", ANSWER.toString()).exitCode());
        assertEquals(
                ExitCode.GOOD,
                run("--force", "--name", "rock", ANSWER.toString()).exitCode());
        assertEquals("mine", Files.readString(victim));
        assertFalse(Files.exists(dangling));
        assertFalse(Files.isSymbolicLink(place));
    }

    @Test
    void valueThatNoScenarioCouldUse() throws IOException {
        String text = Files.readString(ANSWER).replace("\"0.35\"", "\"35\"");
        Path file = Files.writeString(folder.resolve("answer.json"), text);
        CommandRun run = run(file.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(
                file + ":1: gives no sound body file: physical.albedo: '35' is out of range, allowed is 0.001 to 2",
                run.err().strip());
        assertEquals(List.of("answer.json"), files());
    }

    @Test
    void nameThatIsNone() throws IOException {
        CommandRun run = run("--name", "../rock", ANSWER.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().startsWith("--name: '../rock' is not allowed"), run.err());
        assertFalse(files().contains("rock.yaml"));
    }

    @Test
    void scenarioIsNoOrbit() {
        CommandRun run = run("scenarios/apophis-flyby-2029.yaml");
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().startsWith("scenarios/apophis-flyby-2029.yaml:1: neither"), run.err());
    }
}

package space.apophis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a shell runs it, from a folder that is not the project's. */
@Timeout(120)
class PackagedProgramIT {

    private static final int GOOD = 0;
    private static final int PROGRAM_AT_FAULT = 3;

    @TempDir
    private Path working;

    @Test
    void saysItsVersion() throws IOException, InterruptedException {
        Process process = start(Redirect.PIPE, "--version");
        assertEquals(
                "apophis " + System.getProperty("apophis.version"),
                text(process).strip());
        assertEquals(GOOD, process.waitFor());
        assertEquals("", errors());
    }

    @Test
    void findsTheProjectsFoldersFromAnywhere() throws IOException, InterruptedException {
        Process process = start(Redirect.PIPE, "list");
        assertTrue(text(process).contains("apophis-flyby-2029"));
        assertEquals(GOOD, process.waitFor());
    }

    @Test
    void aReaderThatStopsReadingIsNoFault() throws IOException, InterruptedException {
        Process process = start(Redirect.PIPE, "run", "--help");
        process.getInputStream().close();
        assertEquals(GOOD, process.waitFor());
        assertEquals("", errors());
    }

    @Test
    void outputThatIsLostIsAFault() throws IOException, InterruptedException {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "a device that is always full");
        Process process = start(Redirect.to(full), "run", "--help");
        assertEquals(PROGRAM_AT_FAULT, process.waitFor());
        assertEquals(1, errors().lines().count(), errors());
    }

    @Test
    void anInterruptedBuildLeavesNothing() throws IOException, InterruptedException {
        Path out = working.resolve("out");
        Process process = start(Redirect.DISCARD, "ephemeris", "build", "--out", out.toString());
        while (process.isAlive() && names(out).isEmpty()) {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        process.destroy();
        assertEquals(PROGRAM_AT_FAULT, process.waitFor());
        assertEquals("apophis: interrupted, nothing was left half written", errors().strip());
        assertEquals(List.of(), names(out));
    }

    @Test
    void whatIsInTheWayOfTheOutputIsOneLine() throws IOException, InterruptedException {
        Path file = Files.writeString(working.resolve("file"), "in the way");
        Process process = start(Redirect.DISCARD, "ephemeris", "build", "--out", file.toString());
        assertFalse(process.waitFor() == GOOD);
        assertEquals(1, errors().lines().count(), errors());
        assertEquals("in the way", Files.readString(file));
    }

    private Process start(Redirect output, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", System.getProperty("apophis.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(working.toFile())
                .redirectOutput(output)
                .redirectError(working.resolve("errors").toFile())
                .start();
    }

    private String errors() throws IOException {
        return Files.readString(working.resolve("errors"));
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.report.export.OemFile;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.CraftDistance;
import space.apophis.study.result.SpacecraftPathResult;
import space.apophis.study.result.StudyResult;

/** The asteroid's own message read back as that of a spacecraft: it is nowhere off itself. */
class SpacecraftPathsTest {

    @TempDir
    private Path folder;

    private StudyResult run(String oem) throws IOException {
        final Path file = folder.resolve("beside.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("scenarios", "apophis-flyby-2029.yaml"))
                        + "\nspacecraft:\n  - label: itself\n    oem: " + oem + "\n");
        return StudyRunner.run(StudyInput.read(file, Path.of("scenarios")), ShippedData.solarSystem(), Progress.SILENT);
    }

    @Test
    void theAsteroidsOwnMessageLiesOnItsPath() throws IOException {
        Files.writeString(folder.resolve("apophis.oem"), OemFile.write(ShippedFlyby.result()));
        final SpacecraftPathResult read =
                run("apophis.oem").nearby().spacecraft().get(0);
        assertEquals("itself", read.label());
        assertTrue(read.distances().size() > 400);
        // Measured: 1.2 m at most, next to the pass, where the rows are unevenly far apart.
        assertEquals(
                0.0,
                read.distances().stream()
                        .mapToDouble(CraftDistance::asteroidKm)
                        .max()
                        .orElseThrow(),
                2e-3,
                "km");
        assertEquals(0.0, read.closestSpeedKmS(), 1e-6);
    }

    @Test
    void whatIsNoMessageIsToldAtItsLine() throws IOException {
        assertFault("there is no file 'none.oem'", "none.oem");
        Files.writeString(folder.resolve("empty.oem"), "not a message\n");
        assertFault("no orbit ephemeris message", "empty.oem");
    }

    private void assertFault(String expected, String oem) {
        final String message = assertThrows(InputFault.class, () -> run(oem)).getMessage();
        assertTrue(message.contains("beside.yaml:") && message.contains(expected), message);
    }
}

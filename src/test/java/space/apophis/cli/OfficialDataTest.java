package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.DeFile;
import space.apophis.ephemeris.DeFileWriter;
import space.apophis.ephemeris.DeFiles;
import space.apophis.ephemeris.SpkWriter;

/** A folder of one's own with an ephemeris of JPL, by {@code --data}. */
class OfficialDataTest {

    @TempDir
    private Path folder;

    private Path kernel;
    private byte[] content;

    @BeforeEach
    void writeKernel() throws IOException {
        final DeFile shipped = DeFiles.shipped();
        final double start = 2459184.5;
        content = SpkWriter.kernel(DeFiles.within(shipped, start, start + 640.0), ByteOrder.LITTLE_ENDIAN, 2);
        kernel = Files.write(Files.createDirectory(folder.resolve("mine")).resolve("de440s.bsp"), content);
    }

    @Test
    void isUsedInsteadOfTheEphemerisThatShips() {
        final CommandRun run = info();
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("planets    de440s.bsp: SPK DE-0440LE-0440"), run.out());
        assertTrue(run.out().contains("covers 2020-12-01 to 2022-09-02 TDB"), run.out());
        assertTrue(run.out().contains("asteroids  1 Ceres"), run.out());
    }

    @Test
    void aTruncatedFileIsNamed() throws IOException {
        Files.write(kernel, Arrays.copyOf(content, content.length / 2));
        final CommandRun run = info();
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(kernel + ": truncated or corrupt: segment"), run.err());
    }

    @Test
    void aFolderWithoutDataIsNamed() throws IOException {
        Files.delete(kernel);
        final CommandRun run = info();
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(kernel.getParent() + ": holds neither"), run.err());
    }

    @Test
    void aScenarioBeyondItsSpanIsRefusedAndNothingIsWritten() {
        final Path out = folder.resolve("out");
        final Path scenario = ProjectFolders.ofThisProgram().scenarios().resolve("apophis-flyby-2029.yaml");
        final CommandRun run = CommandRun.of(
                "run", "--data", kernel.getParent().toString(), "--out", out.toString(), scenario.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(
                run.err().contains("propagation.until: de440s.bsp: covers JD 2459184.5 to 2459824.5 TDB, but JD 24"),
                run.err());
        assertFalse(Files.exists(out));
    }

    /** The ephemeris that ships under the dates of thirty years before, where the asteroids' file has nothing. */
    @Test
    void whereThereAreNoAsteroidsOneFliesWithoutThem() throws IOException {
        final Path old = Files.createDirectory(folder.resolve("old"));
        Files.write(
                old.resolve("lnxp1970p1980.440"),
                DeFileWriter.toBytes(DeFiles.numbered(DeFiles.dated(DeFiles.small(), 2442016.5), 440)));
        final Path body = ProjectFolders.ofThisProgram().scenarios().resolve("bodies/apophis.yaml");
        Files.writeString(
                folder.resolve("apophis.yaml"), Files.readString(body).replace("JD 2459215.5", "JD 2442040.5"));
        final CommandRun refused = run(old, "");
        assertEquals(ExitCode.INPUT_AT_FAULT, refused.exitCode());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertTrue(refused.err().contains("orbit.epoch: apophis-asteroids-3.bin: covers JD 2451536.5"), refused.err());
        assertTrue(refused.err().contains("propagation.forces.asteroids: false"), refused.err());
        final CommandRun flown = run(old, "  forces: {asteroids: false}\n");
        assertEquals(ExitCode.GOOD, flown.exitCode(), flown.err());
    }

    private CommandRun run(Path data, String forces) throws IOException {
        final Path scenario = Files.writeString(
                folder.resolve("old.yaml"),
                "name: old\nbody: apophis\npropagation:\n  until: JD 2442080.5 TDB\n" + forces
                        + "output:\n  from: JD 2442050.5 TDB\n  to: JD 2442052.5 TDB\n");
        return CommandRun.of(
                "run", "--data", data.toString(), "--out", folder.resolve("out").toString(), scenario.toString());
    }

    private CommandRun info() {
        return CommandRun.of("ephemeris", "info", "--data", kernel.getParent().toString());
    }
}

package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.spk.SpkFile;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.units.Unit;

/** States of kernels and messages as body files. */
class StateImportTest {

    private static final double START = 8766.25 * Unit.DAY;

    @TempDir
    private Path folder;

    private CommandRun run(String... options) {
        return CommandRun.of(Stream.concat(Stream.of("import", "--out", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** From the Sun in a straight line of 30 km/s over ten days from 2024-01-01T18:00 TDB: rows of type 9 that say so. */
    private static SpkSegment straight(int body) {
        final double stop = START + 10.0 * Unit.DAY;
        return new SpkSegment("x", "rock", body, 10, 1, 9, START, stop, DoubleBuffer.wrap(new double[] {
            1.5e8, 0.0, 1000.0, 0.0, 30.0, 0.0, 1.5e8, 30.0 * 10.0 * Unit.DAY, 1000.0, 0.0, 30.0, 0.0, START, stop, 1, 2
        }));
    }

    private Path kernel(SpkSegment... segments) throws IOException {
        return Files.write(
                folder.resolve("rock.bsp"),
                new SpkFile("rock", List.of(), List.of(segments)).bytes(ByteOrder.LITTLE_ENDIAN));
    }

    @Test
    void theStateOfAKernelIsTakenAtAnEpoch() throws IOException {
        final CommandRun run = run(
                "--name",
                "rock",
                "--epoch",
                "2024-01-05",
                kernel(straight(20_099_942)).toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        final String text = Files.readString(folder.resolve("rock.yaml"));
        assertTrue(text.contains("designation: \"(99942)\""), text);
        assertTrue(text.contains("epoch: 2024-01-05T00:00:00.000 TDB"), text);
        // Three days and six hours at 30 km/s.
        assertTrue(text.contains("position: 1.5E8 8424000.0 1000.0 km"), text);
        assertTrue(text.contains("velocity: 0.0 30.0 0.0 km/s"), text);
        assertTrue(
                run.out().contains("remark: A state has neither a covariance nor the non-gravitational parameters"),
                run.out());
    }

    @Test
    void withoutAnEpochItIsTheFirstMidnight() throws IOException {
        final CommandRun run = run(kernel(straight(20_099_942)).toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        final String text = Files.readString(folder.resolve("99942.yaml"));
        assertTrue(text.contains("epoch: 2024-01-02T00:00:00.000 TDB"), text);
        assertTrue(text.contains("position: 1.5E8 648000.0 1000.0 km"), text);
    }

    @Test
    void theStateOfAMessageIsTakenWithItsEpoch() throws IOException {
        final Path file = Files.writeString(folder.resolve("rock.opm"), opm("2024-01-05T00:00:00.000"));
        final CommandRun run = run(file.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        final String text = Files.readString(folder.resolve("2024-yr4.yaml"));
        assertTrue(text.contains("epoch: 2024-01-05T00:01:09.184 TDB"), text);
        // 184 us are lost with the digits behind the millisecond: 6 mm along the track.
        assertTrue(text.matches("(?s).*position: 1\\.5E8 -?0\\.00\\d+ 1000\\.0 km.*") || text.contains("E-"), text);
        assertTrue(text.contains("velocity: 0.0 30.0 0.0 km/s"), text);
    }

    private static String opm(String epoch) {
        return """
                CCSDS_OPM_VERS = 2.0
                CREATION_DATE = 2026-01-01T00:00:00
                ORIGINATOR = TEST
                OBJECT_NAME = 2024 YR4
                OBJECT_ID = 2024 YR4
                CENTER_NAME = SUN
                REF_FRAME = ICRF
                TIME_SYSTEM = UTC
                EPOCH = %s
                X = 150000000 [km]
                Y = 0
                Z = 1000
                X_DOT = 0
                Y_DOT = 30 [km/s]
                Z_DOT = 0
                """.formatted(epoch);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --epoch 2030-01-01 rock.bsp | rock.bsp: does not cover the instant asked for
            --epoch soon rock.bsp       | --epoch:
            --body 5 rock.bsp           | has no segment of body 5, it has 20099942
            --body 5 rock.opm           | --body: is of an SPK kernel, FILE is none
            --epoch 2030 rock.opm       | --epoch: is of an SPK kernel, FILE is none
            bad.opm                     | bad.opm:9: '2024-99-05T00:00:00.000' is no date
            cut.bsp                     | cut.bsp: not an SPK kernel
            """)
    void faultsAreOneLine(String options, String said) throws IOException {
        kernel(straight(20_099_942));
        Files.writeString(folder.resolve("rock.opm"), opm("2024-01-05T00:00:00.000"));
        Files.writeString(folder.resolve("bad.opm"), opm("2024-99-05T00:00:00.000"));
        Files.writeString(folder.resolve("cut.bsp"), "DAF/SPK ");
        final String[] words = options.split(" ");
        words[words.length - 1] = folder.resolve(words[words.length - 1]).toString();
        final CommandRun run = run(words);
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(said), run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".yaml")));
        }
    }
}

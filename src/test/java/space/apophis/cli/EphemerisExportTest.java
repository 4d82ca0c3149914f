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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EphemerisExportTest {

    private static CommandRun export(Path out, String options) {
        return CommandRun.of(
                Stream.concat(Stream.of("ephemeris", "export", "--out", out.toString()), Stream.of(options.split(" ")))
                        .toArray(String[]::new));
    }

    @Test
    void filesOfTheSpanAreWrittenAndNotOverwrittenUnasked(@TempDir Path out) throws IOException {
        final CommandRun run = export(out, "--to spk,DE --from 2029 --to-date 2029-07");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        final Path folder = out.resolve("ephemeris-export");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("apophis-ephemeris-3.bsp", "apophis-ephemeris-3.de"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        // Six records of 32 days, of 818 numbers, behind two of the header.
        assertEquals(8 * 818 * 8, Files.size(folder.resolve("apophis-ephemeris-3.de")));
        final CommandRun again = export(out, "--to spk");
        assertEquals(ExitCode.INPUT_AT_FAULT, again.exitCode());
        assertTrue(again.err().contains("is not empty; --force"), again.err());
        assertEquals(ExitCode.GOOD, export(out, "--to spk --force").exitCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --to nc                              | --to: 'nc' is not known, allowed are spk, de
            --to spk --from 1990                 | --from: the ephemeris apophis-ephemeris-3.de covers 1999-12-24 to 2141-01-13 TDB
            --to de --to-date 2180               | --to-date: the ephemeris apophis-ephemeris-3.de covers
            --to spk --from 2030 --to-date 2029  | --to-date: is not later than --from
            --to spk --from soon                 | --from:
            """)
    void faultsAreOneLine(String options, String said, @TempDir Path out) {
        final CommandRun run = export(out, options);
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(said), run.err());
        assertFalse(Files.exists(out.resolve("ephemeris-export")));
    }
}

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

class ScreenCommandTest {

    private static final String CATALOGUE = """
            full_name,epoch,e,q,i,om,w,ma,H
            "2020 XX, made up",2459215.5,0.25,0.9,5,100,200,300,22
            broken,2459215.5,,0.9,5,100,200,300,22
            """;

    @TempDir
    private Path folder;

    private CommandRun screen(String... options) throws IOException {
        final Path file = Files.writeString(folder.resolve("some neos.csv"), CATALOGUE);
        return CommandRun.of(Stream.concat(
                        Stream.of("screen", "--out", folder.resolve("out").toString(), file.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void tablesAndPageAreWritten() throws IOException {
        final CommandRun run = screen("--from", "2021-01-01", "--to", "2040-01-01", "--within", "0.3 au");
        assertEquals(ExitCode.GOOD, run.exitCode());
        assertTrue(run.err().contains("left out: some neos.csv:3: broken: e: missing, a number is needed"), run.err());
        assertTrue(run.out().contains("orbits flown: 1, approaches: "), run.out());
        final Path written = folder.resolve("out/screen-some-neos");
        final List<String> rows = Files.readAllLines(written.resolve("approaches.csv"));
        assertEquals(
                "designation,body,jd_tdb,tdb,utc,distance_au,distance_min_au,distance_max_au,v_rel_km_s,v_inf_km_s,h,sigma_time_s",
                rows.get(0));
        assertTrue(rows.size() > 2);
        assertTrue(rows.get(1).startsWith("\"2020 XX, made up\",EARTH,24"));
        assertEquals(1, Files.readAllLines(written.resolve("impacts.csv")).size());
        assertEquals(2, Files.readAllLines(written.resolve("skipped.csv")).size());
        assertTrue(Files.readString(written.resolve("approaches.html")).contains("2020 XX, made up"));
        assertTrue(Files.readString(folder.resolve("out/index.html")).contains("screen-some-neos"));
        assertFalse(Files.exists(folder.resolve("out/.unfinished")));
    }

    /** A year is its first day, and other scales are turned into TDB: a UTC date is 69 s later than the same date of TDB. */
    @Test
    void datesHaveTheFormsOfScenarios() throws IOException {
        assertEquals(ExitCode.GOOD, screen("--from", "2021", "--to", "2021-03").exitCode());
        final String json = Files.readString(folder.resolve("out/screen-some-neos/approaches.json"));
        assertTrue(json.contains("\"fromTdb\" : \"2021-01-01T00:00:00.000\""), json);
        assertTrue(json.contains("\"toTdb\" : \"2021-03-01T00:00:00.000\""), json);
        assertEquals(
                ExitCode.GOOD,
                screen("--from", "2021-01-01Z", "--to", "2021-03-01 UTC").exitCode());
        assertTrue(Files.readString(folder.resolve("out/screen-some-neos/approaches.json"))
                .contains("\"fromTdb\" : \"2021-01-01T00:01:09.1"));
    }

    /** The same file twice is most often a mistake: it is told, and flown as asked. */
    @Test
    void aDesignationThatStandsTwiceIsTold() throws IOException {
        final String file = folder.resolve("some neos.csv").toString();
        final CommandRun run = screen("--from", "2021", "--to", "2021-03", file);
        assertEquals(ExitCode.GOOD, run.exitCode());
        assertTrue(
                run.err()
                        .contains("1 designation stands more than once and is flown as often, the first is"
                                + " 2020 XX, made up, some neos.csv:2 and some neos.csv:2"),
                run.err());
        assertTrue(run.out().contains("orbits flown: 2, "), run.out());
    }

    /** Where no orbit can be flown nothing is written. */
    @Test
    void aCatalogueWithoutAnOrbitThatFliesIsRefused() throws IOException {
        final Path file = Files.writeString(
                folder.resolve("bad.csv"), CATALOGUE.lines().limit(1).toList().get(0) + "\nbroken,1,,,,,,,\n");
        final CommandRun run = CommandRun.of(
                "screen", "--out", folder.resolve("out").toString(), "--from", "2021", "--to", "2022", file.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains("no orbit of these files could be flown"), run.err());
        assertFalse(Files.exists(folder.resolve("out/screen-bad")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2021-01-01 --to 2020-01-01|--to: is not after --from",
                "--from yesterday --to 2022-01-01|--from: ",
                "--from 2021-01-01 --to 2022-01-01 --within far|--within: ",
                "--from 2021-01-01 --to 2022-01-01 --bodies VULCAN|--bodies",
                "--from 2021-01-01 --to 2022-01-01 --bodies SUN|--bodies",
                "--from 1950-01-01 --to 2022-01-01|the ephemeris covers",
                "--from 2021-01-01 --to 2022-01-01 --name a/b|--name"
            })
    void whatCannotBeAskedIsRefusedInOneLine(String options, String what) throws IOException {
        final CommandRun run = screen(options.split(" "));
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains(what), run.err());
        assertEquals(1, run.err().strip().lines().count(), run.err());
        assertFalse(Files.exists(folder.resolve("out/screen-some-neos")));
    }
}

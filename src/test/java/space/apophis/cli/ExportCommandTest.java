package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SpkState;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.report.ResultJson;
import space.apophis.study.result.CloseApproachResult;

class ExportCommandTest {

    private static final String SCENARIO = """
            name: short-flyby
            body: apophis
            propagation: {until: 2029-04-30 TDB}
            output: {from: 2029-04-01 TDB, to: 2029-04-29 TDB}
            """;

    @TempDir
    private static Path folder;

    private static Path result;

    @BeforeAll
    static void fly() throws IOException {
        final Path scenario = Files.writeString(folder.resolve("short-flyby.yaml"), SCENARIO);
        final CommandRun run = CommandRun.of("run", "--out", folder.toString(), scenario.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        result = folder.resolve("short-flyby/result.json");
    }

    private static CommandRun export(Path out, Path file, String... options) {
        return CommandRun.of(
                Stream.concat(Stream.of("export", "--out", out.toString(), file.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static CommandRun export(String... options) {
        return export(folder.resolve("refused"), result, options);
    }

    @Test
    void filesAreNamedByTheBodiesAndSayWhatTheyAreFrom(@TempDir Path out) throws IOException {
        final CommandRun run = export(out, result, "--to", "spk,stk");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        final Path written = out.resolve("short-flyby-export");
        assertTrue(run.out().contains("exported: " + written), run.out());
        for (String name : List.of("apophis.bsp", "apophis.e", "moon.bsp", "moon.e")) {
            assertTrue(Files.size(written.resolve(name)) > 1000, name);
        }
        final String stk = Files.readString(written.resolve("apophis.e"));
        assertTrue(stk.contains("# Scenario SHA-256 "), stk.substring(0, 400));
        assertTrue(stk.contains("# Ephemeris apophis-ephemeris.bin SHA-256 ") || stk.contains("# Ephemeris "), stk);
    }

    /**
     * Minute by minute about the pass, between the rows: the kernel's asteroid, seen from the Earth of the ephemeris, is as far and at
     * its closest when the result says.
     */
    @Test
    void theKernelPassesEarthWhereTheResultDoes(@TempDir Path out) throws IOException {
        assertEquals(ExitCode.GOOD, export(out, result, "--to", "spk").exitCode());
        final CloseApproachResult pass =
                ResultJson.read(result).passes().encounter().approach();
        final byte[] kernel = Files.readAllBytes(out.resolve("short-flyby-export/apophis.bsp"));
        final List<SpkSegment> segments =
                SpkKernel.parse("apophis.bsp", ByteBuffer.wrap(kernel)).segments();
        assertEquals(pass.distanceKm(), distance(segments, pass.secondsTdb()), 1e-3);
        for (int minute = 1; minute <= 60; minute++) {
            assertTrue(distance(segments, pass.secondsTdb() + 60.0 * minute) > pass.distanceKm());
            assertTrue(distance(segments, pass.secondsTdb() - 60.0 * minute) > pass.distanceKm());
        }
    }

    /** From the centre of Earth, km. */
    private static double distance(List<SpkSegment> segments, double t) {
        final double[] asteroid = SpkState.of(
                segments.stream()
                        .filter(segment -> segment.start() <= t && t <= segment.stop())
                        .findFirst()
                        .orElseThrow(),
                t);
        final BodyStates bodies = new BodyStates();
        ShippedData.solarSystem().planets().fill(t, bodies);
        double sum = 0.0;
        for (int axis = 0; axis < 3; axis++) {
            final double earth =
                    bodies.position[3 * Body.EARTH.ordinal() + axis] - bodies.position[3 * Body.SUN.ordinal() + axis];
            sum += Math.pow(asteroid[axis] - earth / 1000.0, 2);
        }
        return Math.sqrt(sum);
    }

    /** The same bytes again, in another zone and locale. */
    @Test
    void theSameResultGivesTheSameBytes(@TempDir Path out) throws IOException {
        assertEquals(
                ExitCode.GOOD, export(out.resolve("a"), result, "--to", ALL).exitCode());
        final Locale locale = Locale.getDefault();
        final TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertEquals(
                    ExitCode.GOOD, export(out.resolve("b"), result, "--to", ALL).exitCode());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (Stream<Path> files = Files.list(out.resolve("a/short-flyby-export"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(out.resolve("b/short-flyby-export").resolve(file.getFileName())),
                        file.toString());
            }
        }
    }

    private static final String ALL =
            "spk,oem,opm,ocm,cdm,stk,czml,geojson,kml,cosmographia,celestia,openspace,stellarium,gmat";

    @Test
    void stepsAndSpansThinAndCut(@TempDir Path out) throws IOException {
        assertEquals(
                ExitCode.GOOD,
                export(out, result, "--to", "stk", "--step", "1 h", "--from", "2029-04-13", "--to-date", "2029-04-14")
                        .exitCode());
        final long hours = Files.readAllLines(out.resolve("short-flyby-export/apophis.e")).stream()
                .filter(line -> line.matches("[-0-9].*"))
                .count();
        assertTrue(hours >= 25 && hours <= 100, "rows " + hours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --to spx                                              | --to: 'spx' is not a format, allowed are spk,
            --to spk --step 1                                     | --step: '1' has no unit
            --to spk --step '0.1 s'                               | --step: 0.1 s is too short, 1 s and more is allowed
            --to spk --spk-type 5                                 | --spk-type: '5' is not allowed, 2 or 13 is
            --to oem --naif nobody=5000                           | --naif: 'nobody' is no path of this result, which has apophis
            --to oem --naif moon=5000                             | --naif: 'moon' is no path of this result, which has apophis
            --to spk --naif apophis=10                            | --naif: apophis=10 is a number of the Sun, planets,
            --to spk --naif apophis=abc                           | (NAME=ID): 'abc' is not an int
            --to spk --from soon                                  | --from:
            --to spk --from 2029-04-20 --to-date 2029-04-10       | --to-date: 2029-04-10 is not later than --from 2029-04-20
            --to spk --from 2031                                  | --from, --to-date: no path of this result is there, which has 2021-01-01T00:00:00.000 to 2029-04-30T00:00:00.000 TDB
            --to czml --from 2025-04-01 --to-date 2025-04-02      | --to czml: Cesium has Earth as its one centre
            """)
    void faultsAreOneLine(String options, String said) {
        final String[] words = Stream.of(options.split(" (?=(?:[^']*'[^']*')*[^']*$)"))
                .map(word -> word.replace("'", ""))
                .toArray(String[]::new);
        final CommandRun run = export(words);
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(said), run.err());
        assertFalse(Files.exists(folder.resolve("refused")));
    }

    @Test
    void aResultThatIsNotThereIsTheInputsFault(@TempDir Path place) {
        final CommandRun run = export(place.resolve("out"), place.resolve("result.json"), "--to", "csv");
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode(), run.out());
        assertEquals(
                place.resolve("result.json") + ":1: no such file", run.err().strip());
        assertFalse(Files.exists(place.resolve("out")));
    }

    /** Of another format, of a version without paths, made with another ephemeris, no result at all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "formatVersion" : \\d+             | "formatVersion" : 1                     | formatVersion: is 1, only
            "ephemerisSha256" : "[0-9a-f]+"    | "ephemerisSha256" : "00"                | of another content than the one in use
            (?s)^.*$                           | nothing                                 | result.json:1
            """)
    void resultsThatCannotBeExportedAreRefused(String pattern, String instead, String said, @TempDir Path place)
            throws IOException {
        final String text = Files.readString(result).replaceFirst(pattern, instead);
        final CommandRun run =
                export(place.resolve("out"), Files.writeString(place.resolve("result.json"), text), "--to", "spk");
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(said), run.err());
        assertFalse(Files.exists(place.resolve("out")));
    }

    @Test
    void resultsOfVersionsThatKeptNoPathAreToldToBeRunAgain(@TempDir Path place) throws IOException {
        final String text = Files.readString(result);
        final int path = text.lastIndexOf("\"asteroidPath\" : ");
        final String without = text.substring(0, path) + "\"asteroidPath\" : null\n}\n";
        final CommandRun run =
                export(place.resolve("out"), Files.writeString(place.resolve("result.json"), without), "--to", "spk");
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode(), run.out());
        assertTrue(run.err().contains("kept no path of the asteroid, run its scenario again"), run.err());
    }
}

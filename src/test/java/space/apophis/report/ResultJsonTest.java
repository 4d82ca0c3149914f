package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.RecordCopy;
import space.apophis.job.InputFault;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.SwingByResult;

class ResultJsonTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenReadsBackEqual() throws IOException {
        StudyResult result = SyntheticFlyby.result();
        assertEquals(result, ResultJson.read(file(ResultJson.write(result))));
    }

    @Test
    void missingValuesReadBackAsMissing() throws IOException {
        StudyResult result = SyntheticFlyby.withoutEncounter();
        assertEquals(result, ResultJson.read(file(ResultJson.write(result))));
    }

    /** A strike of a body of which neither mass nor size nor brightness is known. */
    @Test
    void aStrikeOfUnknownEnergyReadsBackEqual() throws IOException {
        final StudyResult whole = SyntheticFlyby.result();
        final Map<String, Object> unknown = new HashMap<>();
        for (String key : List.of("energyKt", "energyLeastKt", "energyMostKt", "energyBasis")) {
            unknown.put(key, null);
        }
        final StudyResult result =
                RecordCopy.with(whole, "impact", RecordCopy.of(whole.strikes().impact(), unknown));
        assertEquals(result, ResultJson.read(file(ResultJson.write(result))));
    }

    @Test
    void aResultOfBeforeThereWasALadderReadsBackWithoutOne() throws IOException {
        StudyResult result = SyntheticFlyby.withoutEncounter();
        String text = new String(ResultJson.write(result), StandardCharsets.UTF_8);
        String old = text.replace("  \"forceLadder\" : null,\n", "");
        assertTrue(text.contains("forceLadder") && !old.contains("forceLadder"));
        assertEquals(result, ResultJson.read(file(old.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aResultOfBeforeTheSkyWasLookedAtReadsBackWithoutIt() throws IOException {
        StudyResult result = SyntheticFlyby.withoutEncounter();
        String old = new String(ResultJson.write(result), StandardCharsets.UTF_8)
                .replaceAll("  \"(groundTrack|closestPoint|peakMagnitude|sites|sky|events)\" : null,\n", "");
        assertTrue(!old.contains("groundTrack") && !old.contains("events"));
        assertEquals(result, ResultJson.read(file(old.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void writingTwiceGivesTheSameBytes() {
        assertArrayEquals(ResultJson.write(SyntheticFlyby.result()), ResultJson.write(SyntheticFlyby.result()));
    }

    @Test
    void closeApproachesCarryTheKeysOthersReadInTheirOrder() throws IOException {
        JsonNode pass = new ObjectMapper()
                .readTree(ResultJson.write(SyntheticFlyby.result()))
                .path("closeApproaches")
                .path(0);
        List<String> keys = new ArrayList<>();
        pass.fieldNames().forEachRemaining(keys::add);
        assertEquals(
                List.of(
                        "body",
                        "tdb",
                        "utc",
                        "jdTdb",
                        "secondsTdb",
                        "distanceKm",
                        "altitudeKm",
                        "relativeSpeedKmS",
                        "vInfinityKmS",
                        "impactParameterKm"),
                keys.subList(0, 10));
        assertEquals("EARTH", pass.path("body").asText());
        assertEquals(38011.0, pass.path("distanceKm").asDouble());
    }

    @Test
    void whatIsSeenCarriesTheKeysOthersRead() throws IOException {
        JsonNode root = new ObjectMapper().readTree(ResultJson.write(SyntheticFlyby.result()));
        List<String> keys = new ArrayList<>();
        root.path("groundTrack").path(0).fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("utc", "secondsTdb", "latitudeDeg", "longitudeDeg", "altitudeKm", "magnitude"), keys);
        assertEquals(
                "2029-04-13T06:00:00Z",
                root.path("groundTrack").path(0).path("utc").asText());
        for (String key : List.of("utc", "magnitude", "subAsteroidMagnitude")) {
            assertTrue(root.path("peakMagnitude").has(key), key);
        }
        for (String key : List.of("name", "rises", "sets", "minimumRangeKm")) {
            assertTrue(root.path("sites").path(0).has(key), key);
        }
        assertTrue(root.path("closestPoint").has("latitudeDeg"));
    }

    @Test
    void instantsOfWhatIsSeenThatAreNoneAreFaults() throws IOException {
        assertFault(text().replace("2029-04-13T20:50:00.000Z", "soon"), "events.0.utc: must be an ISO date");
        assertFault(text().replaceFirst("2029-04-13T17:45:03.562Z", "soon"), "sites.0.rises.0: must be");
        assertFault(text().replaceFirst("2029-04-13T19:00:00.000Z", "soon"), "visibleAtNight.0.fromUtc: must be");
        assertFault(text().replaceFirst("2029-04-13T16:00:00.000Z", "soon"), "brighterThanSix.0.fromUtc: must be");
        assertFault(text().replaceFirst("\"utc\" : \"2029-04-13T06:01:00Z\"", "\"utc\" : null"), "utc");
    }

    @Test
    void whatCannotBeOfATrajectoryIsAFault() throws IOException {
        assertFault(text().replaceFirst("2028-05-30T12:00:00.000Z", "soon"), "legs.1.utc: must be an ISO date");
        assertFault(text().replaceFirst("\"gmKm3S2\" : 42828.37", "\"gmKm3S2\" : 0"), "gmKm3S2: must be positive");
        assertFault(
                text().replaceFirst("\"limitDeg\" : 28.5", "\"limitDeg\" : 27"), "points.1: does not have a greater");
        assertFault(text().replaceFirst("2027-03-16T03:28:50.816Z", "soon"), "swingByUtc: must be an ISO date");
    }

    @Test
    void theNominalOptionIsOneOfThem() throws IOException {
        assertFault(
                text().replaceFirst("\"nominalTransfer\" : 1", "\"nominalTransfer\" : 4"),
                "nominalTransfer: must be the place of one");
    }

    @Test
    void statesAreOneRowALine() {
        String text = new String(ResultJson.write(SyntheticFlyby.result()), StandardCharsets.UTF_8);
        long rows = text.lines().filter(l -> l.strip().startsWith("[9")).count();
        StudyResult result = SyntheticFlyby.result();
        long paths = Stream.of(
                        result.launchPeriod().transfers().stream()
                                .flatMap(t ->
                                        Stream.of(t.way().earthPath(), t.way().asteroidPath())),
                        result.trajectories().options().stream()
                                .flatMap(t ->
                                        Stream.of(t.way().earthPath(), t.way().asteroidPath())),
                        Stream.concat(
                                        result.launchPeriod().transfers().stream(),
                                        result.trajectories().options().stream())
                                .flatMap(t -> t.way().path().stretches().stream()),
                        result.trajectories().options().stream()
                                .flatMap(t -> t.passes().swingBys().stream())
                                .map(SwingByResult::path),
                        result.nearby().parkedFlyby().path().stretches().stream(),
                        result.nearby().escort().states().stretches().stream(),
                        Stream.of(result.launchPeriod().launchGrid().search())
                                .flatMap(search -> Stream.of(search.earth(), search.target())))
                .flatMap(lists -> lists.flatMap(List::stream))
                .filter(s -> s.secondsTdb() > 9e8)
                .count();
        assertEquals(3 * (59 * 24 + 1) + 3 * (6 * 288 + 1) + paths, rows);
        assertTrue(text.contains("\"secondsTdb\""));
    }

    @Test
    void aCellWithoutATransferIsNull() throws IOException {
        String text = text();
        assertTrue(text.contains("[null, null, null, "));
        assertFault(text.replaceFirst("\\[null, ", "[\"no\", "), "must be a finite number or null");
    }

    @Test
    void aMarginHasDaysOrARangeAndNoGateIsMadeUp() throws IOException {
        String text = text();
        assertFault(text.replaceFirst("\"days\" : \\d+", "\"days\" : null"), "must have days or daysRange");
        assertFault(text.replaceFirst("\"kind\" : \"approval\"", "\"kind\" : \"rite\""), "must be one of approval");
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() throws IOException {
        assertFault(
                text().replaceFirst("  \"title\"", "  \"colour\" : 1,\n  \"title\""), ":4: colour: no study result");
        assertFault(
                text().replaceFirst("\"pole\"", "\"colour\" : 1, \"pole\""),
                "closeApproaches.0.bPlane.colour: no study result");
    }

    @Test
    void aResultOfAnOlderFormatIsRefusedWithItsVersion() throws IOException {
        assertFault(text().replaceFirst("  \"formatVersion\".*\n", ""), ":2: formatVersion: is 1, only 2 is read here");
        assertFault(
                text().replaceFirst("\"formatVersion\" : 2", "\"formatVersion\" : 3"), "formatVersion: is 3, only 2");
    }

    @Test
    void aMissingKeyIsNamed() throws IOException {
        assertFault(text().replaceFirst("  \"title\".*\n", ""), "title");
    }

    @Test
    void aNullWhereTextIsNeededIsAFault() throws IOException {
        assertFault(text().replaceFirst("\"title\" : \".*\"", "\"title\" : null"), "title");
    }

    /** Of every instant and day that a result has; those of sections that are absent here are of the same records. */
    @Test
    void anEmptyDateIsAFault() throws IOException {
        final String json = new String(ResultJson.write(SyntheticFlyby.result()), StandardCharsets.UTF_8);
        final Matcher date =
                Pattern.compile("\"(\\w*(?:[uU]tc|[tT]db))\" : \"[^\"]+\"").matcher(json);
        final Set<String> seen = new HashSet<>();
        final Set<String> read = new TreeSet<>();
        while (date.find()) {
            if (seen.add(date.group(1))) {
                final String empty = json.substring(0, date.start()) + "\"" + date.group(1) + "\" : \"\""
                        + json.substring(date.end());
                final Path file = Files.writeString(folder.resolve("empty.json"), empty);
                try {
                    ResultJson.read(file);
                    read.add(date.group(1));
                } catch (InputFault fault) {
                    assertTrue(
                            fault.getMessage().matches("(?s).*empty\\.json:\\d+: .*" + date.group(1) + ".*"),
                            fault.getMessage());
                }
            }
        }
        assertEquals(Set.of(), read);
        assertTrue(seen.size() > 10, seen.toString());
    }

    @Test
    void textCutOffIsAFault() throws IOException {
        assertFault(text().substring(0, 2000), ": ");
    }

    @Test
    void otherJsonIsAFault() throws IOException {
        assertFault("[]", ":1: ");
        assertFault("null", ":1: ");
        assertFault("{\"type\": \"FeatureCollection\"}", ":1: ");
        assertFault("", ":1: ");
        assertFault(text() + "{}", ": ");
        assertFault("[".repeat(100000), ":1: ");
    }

    @Test
    void aRowOfSixNumbersIsAFault() throws IOException {
        assertFault(text().replaceFirst("(?m)^(\\s+\\[9[^,]*), [^,]*,", "$1,"), "7 numbers");
    }

    @Test
    void aNumberThatIsNoneIsAFault() throws IOException {
        assertFault(text().replaceFirst("\"distanceKm\" : [0-9.]+", "\"distanceKm\" : \"NaN\""), "distanceKm");
    }

    @Test
    void aNameThatLeavesTheFolderIsAFault() throws IOException {
        assertFault(text().replace("\"synthetic-flyby\"", "\"../../etc\""), "name: must be letters");
    }

    @Test
    void statesOutOfOrderAreAFault() throws IOException {
        String text = text();
        String row =
                text.lines().filter(l -> l.strip().startsWith("[9")).findFirst().orElseThrow();
        assertFault(text.replaceFirst(Pattern.quote(row), row + "\n" + row), "not later");
    }

    @Test
    void aFileOfAGigabyteIsRefusedUnread() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertTrue(assertThrows(InputFault.class, () -> ResultJson.read(large))
                .getMessage()
                .contains(":1: is larger than 256 MiB"));
    }

    @Test
    void bytesThatAreNotUtf8AreAFault() throws IOException {
        byte[] bytes = ResultJson.write(SyntheticFlyby.result());
        bytes[40] = (byte) 0xff;
        assertThrows(InputFault.class, () -> ResultJson.read(file(bytes)));
    }

    private String text() {
        return new String(ResultJson.write(SyntheticFlyby.result()), StandardCharsets.UTF_8);
    }

    private void assertFault(String text, String expected) throws IOException {
        Path file = file(text.getBytes(StandardCharsets.UTF_8));
        String message =
                assertThrows(InputFault.class, () -> ResultJson.read(file)).getMessage();
        assertTrue(message.startsWith(file + ":"), message);
        assertTrue(message.contains(expected), message);
        assertEquals(1, message.lines().count(), message);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("result.json"), bytes);
    }
}

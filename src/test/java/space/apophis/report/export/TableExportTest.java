package space.apophis.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Sha256;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

class TableExportTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    /** Tables need no ephemeris. */
    private static final SolarSystem NONE = null;

    private static Map<String, byte[]> files(double step) {
        final List<List<StateSample>> stretches = List.of(RESULT.tables().geocentric());
        final ExportedPath path = new ExportedPath(
                "made-up",
                "(1) Made up",
                ExportedPath.Kind.ASTEROID,
                20000001,
                ExportedPath.NaifCentre.EARTH,
                stretches);
        return TableExport.write(new ExportSource(
                RESULT, NONE, new ExportRequest(ExportSpan.ALL, step, SpkType.CHEBYSHEV, Map.of()), List.of(path)));
    }

    @Test
    void theDictionaryDescribesEveryFileAsItIs() throws IOException {
        final Map<String, byte[]> files = files(0.0);
        final JsonNode dictionary = JsonMapper.builder().build().readTree(files.get("columns.json"));
        final Set<String> described = new HashSet<>(Set.of("columns.json"));
        for (JsonNode table : dictionary.get("tables")) {
            final String file = table.get("file").asText();
            final byte[] content = files.get(file);
            assertTrue(described.add(file), file);
            assertEquals(Sha256.of(content), table.get("sha256").asText(), file);
            final List<String> lines =
                    new String(content, StandardCharsets.UTF_8).lines().toList();
            assertEquals(
                    StreamSupport.stream(table.get("columns").spliterator(), false)
                            .map(column -> column.get("name").asText())
                            .collect(Collectors.joining(",")),
                    lines.get(0),
                    file);
            // A text may have lines of its own.
            assertTrue(lines.size() > table.get("rows").asInt(), file);
            assertTrue(table.get("rows").asInt() > 0, file);
        }
        assertEquals(files.keySet(), described);
        assertTrue(dictionary
                .get("provenance")
                .toString()
                .contains(RESULT.provenance().scenarioSha256()));
    }

    @Test
    void numbersReadBackAlike() {
        final List<String> lines = new String(files(0.0).get("geocentric.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        final List<StateSample> states = RESULT.tables().geocentric();
        assertEquals(states.size(), lines.size());
        for (int row = 0; row < states.size(); row++) {
            final String[] cells = lines.get(row).split(",");
            assertEquals(states.get(row).secondsTdb(), Double.parseDouble(cells[1]));
            assertEquals(states.get(row).vzKmS(), Double.parseDouble(cells[7]));
        }
    }

    @Test
    void statesOfPathsAreAsFarApartAsAsked() {
        final List<Double> times = new String(files(7200.0).get("path-made-up.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> Double.parseDouble(line.split(",")[2]))
                .toList();
        for (int row = 1; row + 1 < times.size(); row++) {
            assertEquals(7200.0, times.get(row) - times.get(row - 1), 1e-6);
        }
    }
}

package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

class ComparisonFilesTest {

    private static final String NASTY = "a \"late\" one, <b>in</b> March";

    private final Comparison comparison = comparison();

    /** Two options that differ in delta v alone; the name of one has all that CSV and HTML must escape. */
    private static Comparison comparison() {
        TrajectoryResult cheap =
                SyntheticFlyby.result().launchPeriod().transfers().get(0);
        TrajectoryResult dear = RecordCopy.of(
                cheap,
                Map.of(
                        "label",
                        NASTY,
                        "deltaVConicKmS",
                        1 + cheap.deltaV().deltaVConicKmS(),
                        "deltaVFlownKmS",
                        1 + cheap.deltaV().deltaVFlownKmS()));
        StudyResult result = RecordCopy.of(
                RecordCopy.with(SyntheticFlyby.result(), "options", null),
                Map.of("transfers", List.of(dear, cheap), "nominalTransfer", 1));
        return Comparison.of(List.of(new ComparedStudy("first", "first.yaml", result)), ComparisonCriterion.DELTA_V);
    }

    @Test
    void jsonHasTheRowsInTheirOrder() throws IOException {
        JsonNode json = new JsonMapper().readTree(ComparisonTable.json(comparison));
        assertEquals("deltaV", json.get("criterion").asText());
        assertEquals(10, json.get("leastElevationDeg").asDouble());
        assertEquals("first.yaml", json.get("scenarios").get(0).get("file").asText());
        JsonNode rows = json.get("rows");
        assertEquals(2, rows.size());
        ComparisonRow best = comparison.rows().get(0);
        assertEquals(
                best.option().deltaV().deltaVConicKmS(),
                rows.get(0).get("deltaVConicKmS").asDouble());
        assertEquals(best.label(), rows.get(0).get("label").asText());
        assertEquals(5, rows.get(0).get("visibility").get("stations").size());
        assertEquals(NASTY, rows.get(1).get("label").asText());
    }

    @Test
    void thePageHasTheSpacecraftOfOthers() {
        String page = ComparisonPage.write(comparison, List.of(), List.of());
        assertTrue(page.contains("Spacecraft of others"));
        assertTrue(page.contains("<td>another design</td>"));
    }

    @Test
    void csvHasTheKeysAndTheNumbersOfJson() throws IOException {
        List<String> lines = ComparisonTable.csv(comparison).lines().toList();
        assertEquals(3, lines.size());
        List<String> keys = List.of(lines.get(0).split(","));
        JsonNode row = new JsonMapper()
                .readTree(ComparisonTable.json(comparison))
                .get("rows")
                .get(1);
        List<String> cells = cells(lines.get(2));
        assertEquals(keys.size(), cells.size());
        for (int i = 0; i < keys.size(); i++) {
            JsonNode value = row.has(keys.get(i))
                    ? row.get(keys.get(i))
                    : row.get("visibility").get(keys.get(i));
            if (value != null) {
                assertEquals(value.isNull() ? "" : value.asText(), cells.get(i), keys.get(i));
            }
        }
        assertEquals(NASTY, cells.get(keys.indexOf("label")));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Test
    void thePageMarksWhatDiffersAndNothingElse() {
        String page = ComparisonPage.write(
                comparison,
                List.of(new HtmlReport.Drawing("compare-launch", "Title", "Caption.", "<svg id=\"drawn\"></svg>")),
                List.of(new HtmlReport.Companion("compare.csv", "Table")));
        assertTrue(page.contains("a &quot;late&quot; one, &lt;b&gt;in&lt;/b&gt; March"));
        assertFalse(page.contains("<b>in</b>"));
        assertTrue(page.contains("<svg id=\"drawn\"></svg>"));
        List<String> marked = page.lines()
                .flatMap(line -> List.of(line.split("(?=<td)")).stream())
                .filter(cell -> cell.matches("<td class=\"[a-z ]*differs[a-z ]*\">.*"))
                .toList();
        String dear = ComparisonColumn.DELTA_V.text(comparison.rows().get(1));
        assertEquals(1, marked.size(), marked.toString());
        assertTrue(marked.get(0).contains(">" + dear + "<"), marked.get(0));
        String best = page.lines()
                .flatMap(line -> List.of(line.split("(?=<td)")).stream())
                .filter(cell -> cell.matches("<td class=\"[a-z ]*best[a-z ]*\">.*"))
                .collect(Collectors.joining());
        assertTrue(best.contains(ComparisonColumn.DELTA_V.text(comparison.rows().get(0))), best);
    }
}

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.report.answer.KeyTable;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
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
        assertTrue(page.contains(">another design</td>"));
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
    void thePageMarksTheBestOfAColumnAndEscapesNames() {
        String page = ComparisonPage.write(
                comparison,
                List.of(new HtmlReport.Drawing("compare-launch", "Title", "Caption.", "<svg id=\"drawn\"></svg>")),
                List.of(new HtmlReport.Companion("compare.csv", "Table")));
        assertTrue(page.contains("a &quot;late&quot; one, &lt;b&gt;in&lt;/b&gt; March"));
        assertFalse(page.contains("<b>in</b>"));
        assertTrue(page.contains("<svg id=\"drawn\"></svg>"));
        List<String> best = page.lines()
                .flatMap(line -> List.of(line.split("(?=<td)")).stream())
                .filter(cell -> cell.matches("<td [^>]*class=\"[a-z ]*best[a-z ]*\">.*"))
                .toList();
        // The two options differ in Δv alone.
        assertEquals(1, best.size(), best.toString());
        assertTrue(best.get(0)
                .contains(">" + ComparisonColumn.DELTA_V.text(comparison.rows().get(0)) + "<"));
    }

    /** A script subtracts the numbers, not what is printed of them. */
    @Test
    void thePageHasTheNumbersThemselves() throws IOException {
        String page = ComparisonPage.write(comparison, List.of(), List.of());
        String start = "id=\"data-compare\">";
        String data = page.substring(page.indexOf(start) + start.length());
        JsonNode json = new JsonMapper().readTree(data.substring(0, data.indexOf("</script>")));
        List<ComparisonColumn> columns = ComparisonColumn.of(comparison);
        for (int at = 0; at < columns.size(); at++) {
            ComparisonColumn column = columns.get(at);
            assertEquals(column.name(), json.at("/columns/" + at + "/key").asText());
            for (int i = 0; i < comparison.rows().size(); i++) {
                JsonNode number = json.at("/rows/" + i + "/numbers/" + at);
                Double expected = column.number(comparison.rows().get(i));
                assertEquals(expected, number.isNull() ? null : (Double) number.asDouble(), column.name());
            }
        }
    }

    /** Each limit of operations that an option has is a column, for people and for programs; one that none has is not shown. */
    @Test
    void limitsOfOperationsAreColumns() {
        assertEquals(
                List.of(
                        ComparisonColumn.BURN_ELONGATION,
                        ComparisonColumn.STATION_HOURS,
                        ComparisonColumn.APPROACH_PHASE,
                        ComparisonColumn.DETECTION,
                        ComparisonColumn.EPHEMERIS_ERROR),
                ComparisonColumn.of(comparison).stream()
                        .filter(column -> column.compareTo(ComparisonColumn.BURN_ELONGATION) >= 0)
                        .toList());
        assertEquals(
                "11.5", ComparisonColumn.STATION_HOURS.text(comparison.rows().get(0)));
        assertEquals("21.0", ComparisonColumn.DETECTION.text(comparison.rows().get(0)));
        String header = ComparisonTable.csv(comparison).lines().findFirst().orElseThrow();
        assertTrue(header.contains("leastBurnElongationDeg,leastStationHours,greatestApproachPhaseDeg,"
                + "detectionDaysBefore,ephemerisErrorDeg,uncontrolledAltitudeKm"));
    }

    @Test
    void theSentenceSaysWhichWhyAndWhatItCosts() {
        TrajectoryResult cheap =
                SyntheticFlyby.result().launchPeriod().transfers().get(0);
        TrajectoryResult early = RecordCopy.of(
                cheap,
                Map.of(
                        "label",
                        "early",
                        "deltaVFlownKmS",
                        cheap.deltaV().deltaVFlownKmS() + 0.018,
                        "deliveredMassKg",
                        cheap.mass().deliveredMassKg() - 8,
                        "daysBeforeEncounter",
                        cheap.end().daysBeforeEncounter() + 12));
        TrajectoryResult strong =
                RecordCopy.of(cheap, Map.of("label", "strong", "launcher", "big", "launcherMassKg", 2500.0));
        assertEquals(
                "\"open\" of s needs the least Δv, 1.561 km/s, of the 3 rendezvous that keep every limit (the same on"
                        + " big, with 500 kg more of launcher margin); 0.018 km/s less than the next, \"early\" of s, which"
                        + " arrives 12.0 days earlier and delivers 8 kg less.",
                ComparisonSentence.of(of(ComparisonCriterion.DELTA_V, cheap, early, strong)));
        assertEquals(
                "\"early\" of s arrives earliest before the encounter, "
                        + ComparisonColumn.LEAD.text(
                                of(ComparisonCriterion.LEAD, early).rows().get(0))
                        + " days before the encounter, of the 2 rendezvous that keep every limit; 12.0 days earlier than"
                        + " the next, \"open\" of s, which needs 0.018 km/s less Δv and delivers 8 kg more.",
                ComparisonSentence.of(of(ComparisonCriterion.LEAD, cheap, early)));
        TrajectoryResult over = RecordCopy.with(
                cheap, "shortfalls", List.of(new ShortfallResult(Shortfall.DELTA_V, null, 1.561, 1.55, null)));
        assertEquals(
                "No option keeps every limit. \"open\" of s needs the least Δv, 1.561 km/s, of the only rendezvous there"
                        + " is.",
                ComparisonSentence.of(of(ComparisonCriterion.DELTA_V, over)));
        assertEquals(
                "fails Δv by 0.011 km/s",
                ComparisonColumn.LIMITS.text(
                        of(ComparisonCriterion.DELTA_V, over).rows().get(0)));
    }

    /** More rows would leave the picture no room on one side of paper. */
    @Test
    void theSheetHasTheFirstRowsAndSaysHowManyThereAre() {
        TrajectoryResult cheap =
                SyntheticFlyby.result().launchPeriod().transfers().get(0);
        TrajectoryResult[] many = IntStream.range(0, 20)
                .mapToObj(i -> RecordCopy.of(
                        cheap,
                        Map.of(
                                "label",
                                "option " + i,
                                "deltaVFlownKmS",
                                cheap.deltaV().deltaVFlownKmS() + 0.01 * i)))
                .toArray(TrajectoryResult[]::new);
        KeyTable table = ComparisonSheet.of(of(ComparisonCriterion.DELTA_V, many))
                .tables()
                .get(0);
        assertEquals(8, table.rows().size());
        assertEquals("The first 8 of 20, as flown where they were", table.caption());
        assertEquals(
                "All, as flown where they were",
                ComparisonSheet.of(comparison).tables().get(0).caption());
    }

    private static Comparison of(ComparisonCriterion criterion, TrajectoryResult... options) {
        StudyResult result = RecordCopy.of(
                RecordCopy.with(SyntheticFlyby.result(), "options", null),
                Map.of("transfers", List.of(options), "nominalTransfer", 0));
        return Comparison.of(List.of(new ComparedStudy("s", "s.yaml", result)), criterion);
    }
}

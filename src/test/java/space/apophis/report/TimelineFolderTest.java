package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.job.InputFault;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.timeline.CalendarFile;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.ShippedTimeline;
import space.apophis.timeline.Words;

class TimelineFolderTest {

    private static final Programme PROGRAMME = new Programme(ShippedTimeline.spec());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path parent;

    private static TimelineFolder.Order order(Language language, Set<String> systems, boolean calendar) {
        final Excerpt excerpt =
                Excerpt.of(PROGRAMME, systems, LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31), TODAY);
        return new TimelineFolder.Order(
                PROGRAMME,
                List.copyOf(excerpt.systems()),
                excerpt,
                excerpt,
                "title.chosen",
                new Words(language),
                calendar);
    }

    @Test
    void theSameOrderGivesTheSameBytes() throws IOException {
        final TimelineFolder.Order order = order(Language.ARABIC, Set.of("hera", "callisto"), true);
        final Path first = TimelineFolder.write(order, parent.resolve("a"), false, EnumSet.allOf(ChartFormat.class))
                .folder();
        final Path second = TimelineFolder.write(order, parent.resolve("b"), false, EnumSet.allOf(ChartFormat.class))
                .folder();
        assertEquals(
                Set.of(
                        ".apophis-output",
                        "cooperation.ics",
                        "headline.json",
                        "timeline-detail.pdf",
                        "timeline-detail.png",
                        "timeline-detail.svg",
                        "timeline.html",
                        "timeline.json",
                        "timeline.pdf",
                        "timeline.png",
                        "timeline.svg"),
                names(first));
        for (String name : names(first)) {
            assertEquals(-1, Files.mismatch(first.resolve(name), second.resolve(name)), name);
        }
        assertEquals(
                new CalendarFile(PROGRAMME, new Words(Language.ARABIC)).text(List.of("hera", "callisto")),
                Files.readString(first.resolve("cooperation.ics")));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void aFolderOfSomeoneElseStays() throws IOException {
        final Path mine = Files.createDirectories(parent.resolve("cooperation"));
        Files.writeString(mine.resolve("notes.txt"), "mine");
        assertThrows(
                InputFault.class,
                () -> TimelineFolder.write(order(Language.ENGLISH, Set.of("hera"), false), parent, false, Set.of()));
        assertEquals(Set.of("notes.txt"), names(mine));
    }

    @Test
    void thePageHasEverySystemEventContributionAndDifference() {
        final String html = page(Language.ENGLISH, Set.copyOf(PROGRAMME.ids())).html();
        for (SystemSpec system : PROGRAMME.timeline().systems()) {
            assertTrue(html.contains("id=\"system-" + system.id() + "\""), system.id());
            system.events().forEach(event -> shows(html, event.what()));
            system.contributions().forEach(contribution -> shows(html, contribution.what()));
            system.differs().forEach(difference -> shows(html, difference.known()));
        }
    }

    private static void shows(String html, String text) {
        assertTrue(html.contains(text.replace("&", "&amp;").replace("'", "&#39;")), text);
    }

    @Test
    void everyDocumentThatIsCitedIsListed() {
        final String html = page(Language.ENGLISH, Set.of("ramses", "mmx")).html();
        final Set<String> cited = found(html, "href=\"#doc-([^\"]+)\"");
        assertFalse(cited.isEmpty());
        assertEquals(cited, found(html, "<tr id=\"doc-([^\"]+)\""));
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void arabicRunsFromTheRightAndEnglishTextInItFromTheLeft() {
        final String html = page(Language.ARABIC, Set.of("hera", "ramses")).html();
        assertTrue(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assertTrue(
                html.contains("<bdi>هيرا</bdi> <span class=\"soft\"><span lang=\"en\" dir=\"ltr\">Hera</span></span>"));
        // A note is in English, an event in the language of the page.
        assertTrue(
                html.contains("<span lang=\"en\" dir=\"ltr\">The two contracts come to some 150 million euro.</span>"));
        assertTrue(html.contains("<bdi>الوصول إلى أبوفيس</bdi>"));
        assertTrue(html.contains("الإطلاق"));
    }

    @Test
    void japanesePageHasItsWordsAndNames() {
        final String html = page(Language.JAPANESE, Set.of("hera")).html();
        assertTrue(html.contains("<html lang=\"ja\" dir=\"ltr\">"));
        assertTrue(html.contains("二重小惑星探査計画 Hera"));
        assertTrue(html.contains("ディディモスに到着"));
    }

    /** On the page, of its events and of its gates, and in the file for programs. */
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 'due, outcome not known here'",
        "FRENCH, 'échu, issue non connue ici'",
        "ARABIC, 'حان موعده، والنتيجة غير معروفة هنا'",
        "JAPANESE, 期日到来、結果はここでは不明"
    })
    void whatIsPastDueSaysThatItsOutcomeIsNotKnown(Language language, String text) throws IOException {
        final TimelinePage page = page(language, Set.of("ramses", "h3"));
        assertTrue(page.html()
                .contains("<td class=\"due\" data-label=\"" + page.words().of("state") + "\">" + text + "</td>"));
        assertTrue(page.html().contains("<strong class=\"due\">(" + text + ")</strong>"));
        final JsonNode json = JsonMapper.builder().build().readTree(TimelineJson.write(page));
        final JsonNode flight = entry(json.get("systems"), "h3").get("events");
        assertEquals(text, entry(flight, "f6").get("stateText").asText());
        assertEquals("due", entry(flight, "f6").get("state").asText());
        assertEquals("due", json.get("margins").get(2).get("to").get("state").asText());
    }

    private static JsonNode entry(JsonNode list, String id) {
        for (JsonNode each : list) {
            if (each.get("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("no " + id);
    }

    @Test
    void jsonTellsDaysOrARangeOfDays() throws IOException {
        final JsonNode json =
                JsonMapper.builder().build().readTree(TimelineJson.write(page(Language.ENGLISH, Set.of("ramses"))));
        assertEquals("2026-11-30", json.get("today").asText());
        final JsonNode margins = json.get("margins");
        assertEquals(6, margins.size());
        assertEquals(124, margins.get(2).get("days").asLong());
        assertEquals("[\"ramses\",\"h3\"]", margins.get(2).get("systems").toString());
        assertEquals("[267,314]", margins.get(4).get("daysRange").toString());
        assertEquals("[507,527]", json.get("chains").get(1).get("leftRange").toString());
    }

    private static TimelinePage page(Language language, Set<String> systems) {
        return TimelinePage.of(order(language, systems, false), List.of(), List.of(), List.of());
    }
}

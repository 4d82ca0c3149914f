package space.apophis.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.scenario.timeline.DocumentSpec;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.EventSpec.Confidence;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.SystemSpec.ContributionSpec;

/** The timeline that ships says what the founding documents say. */
class CooperationTest {

    private static final List<SystemSpec> SYSTEMS = ShippedTimeline.spec().systems();

    private static SystemSpec system(String id) {
        return SYSTEMS.stream()
                .filter(system -> system.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no system " + id));
    }

    private static Stream<EventSpec> events() {
        return SYSTEMS.stream().flatMap(system -> system.events().stream());
    }

    /** Read in the documents themselves: s0 JAXA, s1 Space Daily, s2 CNES, s3 the Tokyo office, s4 in Arabic. */
    @ParameterizedTest
    @CsvSource({
        "ramses, s0 s1 s3 s4",
        "hera, s0 s3",
        "destiny-plus, s3",
        "bepicolombo, s0 s1 s3 s4",
        "earthcare, s0 s1 s3 s4",
        "gateway, s0 s4",
        "iss-and-after, s0 s1 s4",
        "argonaut, s0 s1",
        "luna, s0 s1 s4",
        "pressurized-rover, s0 s1 s4",
        "lupex, s0 s1 s4",
        "moonlight, s0 s1 s4",
        "lunar-navigation, s0 s1 s4",
        "mars-small-landers, s0 s1 s4",
        "new-athena, s0 s1 s4",
        "m-matisse, s0 s4",
        "plasma-observatory, s0 s4",
        "giant-planet-moons, s0 s1 s4",
        "litebird, s0 s1 s2 s4",
        "greenhouse-gas-joint, s0",
        "mmx, s2",
        "mmx-rover, s2",
        "hayabusa2-extension, s2",
        "micromega-curation, s2",
        "aos, s2",
        "callisto, s2",
        "space-traffic, s2",
        "cnes-jaxa-2022, s2",
        "slim, s4",
        "adras-j, s4",
        "debris-removal, s4",
        "ispace, s4",
        "esa-tokyo-office, s3",
        "cross-u, s1 s3",
        "joint-statement, s0 s1 s3 s4",
        "ministerial-councils, s4",
        "year-2029, s0",
        "artemis, s0 s1 s4",
        "small-rovers, s0 s1",
    })
    void eachSystemIsTiedToTheDocumentsThatNameIt(String id, String documents) {
        assertEquals(
                Arrays.stream(documents.split(" ")).collect(Collectors.toSet()),
                Set.copyOf(system(id).documents()));
        assertFalse(system(id).events().isEmpty());
    }

    @Test
    void theFiveFoundingDocumentsAreToldWithTheirLanguages() {
        final List<DocumentSpec> founding = ShippedTimeline.spec().documents().stream()
                .filter(DocumentSpec::founding)
                .toList();
        assertEquals(
                List.of("s0 en 2024-11-20", "s1 en 2024-11", "s2 en 2022-07-01", "s3 en 2025-10", "s4 ar 2024-11"),
                founding.stream()
                        .map(each -> each.id() + " " + each.language() + " " + each.date())
                        .toList());
    }

    @Test
    void onlyContextHasNoFoundingDocument() {
        assertEquals(
                Set.of("osiris-apex", "gosat-gw", "co2m", "h3", "agreement-1972"),
                SYSTEMS.stream()
                        .filter(system -> system.documents().isEmpty())
                        .map(SystemSpec::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyDocumentIsUsed() {
        final Set<String> used = new TreeSet<>();
        for (SystemSpec system : SYSTEMS) {
            system.events().forEach(event -> used.addAll(event.sources()));
            system.needs().forEach(need -> used.addAll(need.sources()));
            system.differs().forEach(difference -> used.addAll(difference.sources()));
            system.contributions().forEach(contribution -> used.addAll(contribution.sources()));
        }
        assertEquals(
                ShippedTimeline.spec().documents().stream()
                        .map(DocumentSpec::id)
                        .collect(Collectors.toCollection(TreeSet::new)),
                used);
    }

    /** What stands on general knowledge alone must not look surer than that. */
    @Test
    void generalKnowledgeIsNeverOfficial() {
        events().filter(event -> event.sources().equals(List.of("general")))
                .forEach(event -> assertEquals(Confidence.UNCONFIRMED, event.confidence(), event.toString()));
    }

    @Test
    void statesAgreeWithTheDayOfTheFile() {
        final LocalDate day = ShippedTimeline.spec().asOf().firstDay();
        assertEquals(LocalDate.of(2026, 11, 30), day);
        events().forEach(event -> {
            final boolean ahead = event.when().firstDay().isAfter(day);
            if (event.state().stands()) {
                assertEquals(event.state() == EventState.PLANNED, ahead, event.toString());
            }
            assertFalse(event.sources().isEmpty());
        });
    }

    /** What is missing is named, so that it can be written. */
    @Test
    void everyEventIsToldInEveryLanguage() {
        final List<String> missing = SYSTEMS.stream()
                .flatMap(system -> system.events().stream()
                        .flatMap(event -> Arrays.stream(Language.values())
                                .filter(language -> !event.isIn(language)
                                        || event.what(language).isBlank())
                                .map(language -> system.id() + " " + event.id() + ": " + language)))
                .toList();
        assertEquals(List.of(), missing);
    }

    /** Letters of the language, so that English put there by mistake is seen. */
    @Test
    void titlesAreWrittenInTheLettersOfTheirLanguage() {
        events().forEach(event -> {
            assertTrue(has(event.what(Language.ARABIC), Character.UnicodeScript.ARABIC), event.toString());
            assertTrue(
                    has(event.what(Language.JAPANESE), Character.UnicodeScript.HAN)
                            || has(event.what(Language.JAPANESE), Character.UnicodeScript.KATAKANA),
                    event.toString());
        });
    }

    private static boolean has(String text, Character.UnicodeScript script) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == script);
    }

    /** Known by 30 November 2026. */
    @ParameterizedTest
    @CsvSource({
        "ramses, cdr, 2026-02-06, HAPPENED",
        "h3, later-cause, 2026-06, HAPPENED",
        "h3, f6, 2026-06-10, DUE",
        "lupex, arrangement, 2025-08, HAPPENED",
        "bepicolombo, arrival, 2026-11-21, DUE",
        "hera, arrival, 2026-11, DUE"
    })
    void whatIsKnownOfLateStandsAsItIs(String system, String id, String when, EventState state) {
        final EventSpec event = system(system).events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(when, event.when().toString());
        assertEquals(state, event.state());
    }

    /** Joint statement, point 1. */
    @Test
    void jaxaGivesRamsesImagerWingsAndLaunch() {
        assertEquals(
                List.of("thermal infrared imager", "solar array wings", "launch on H3"),
                system("ramses").contributions().stream()
                        .filter(contribution -> contribution.by().equals("JAXA"))
                        .map(ContributionSpec::what)
                        .toList());
    }

    @Test
    void whatDocumentsAndLaterFactsSayStandsSideBySide() {
        final List<String> told = SYSTEMS.stream()
                .flatMap(system ->
                        system.differs().stream().map(difference -> system.id() + " " + difference.document()))
                .toList();
        assertTrue(
                told.containsAll(List.of(
                        "ramses s4",
                        "hera s0",
                        "gateway s0",
                        "mmx s2",
                        "mmx-rover s2",
                        "litebird s1",
                        "aos s2",
                        "bepicolombo s0",
                        "hayabusa2-extension s2",
                        "destiny-plus s3",
                        "year-2029 s0")),
                told.toString());
    }
}

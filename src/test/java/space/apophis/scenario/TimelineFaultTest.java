package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.SystemSpec.ContributionSpec;
import space.apophis.scenario.timeline.SystemSpec.ContributionSpec.Standing;
import space.apophis.scenario.timeline.TimelineSpec;
import space.apophis.units.PreciseDate;

/** A small timeline, and the message that each break of it must give, whole. */
class TimelineFaultTest {

    static final String TIMELINE = """
            name: small
            title: Two systems
            asOf: 2026-11-21
            documents:
              - {id: s0, founding: true, title: Statement}
              - {id: press, title: Report}
            systems:
              - id: ship
                names: {en: Ship, ja: 船}
                agencies: [ESA]
                domain: planetary-defence
                status: in build
                documents: [s0]
                contributions:
                  - {by: JAXA, what: sails, standing: agreed, sources: [s0]}
                needs:
                  - {system: yard, event: slip, before: launch, what: a slip, sources: [s0]}
                differs:
                  - {document: s0, says: red, known: blue, sources: [press]}
                events:
                  - {id: keel, what: keel is laid, when: 2026-03, state: happened, confidence: official, sources: [s0]}
                  - {id: launch, what: goes, when: 2028-04-20/2028-05-10, state: planned, confidence: reported, sources: [press]}
              - id: yard
                names: {en: Yard}
                agencies: [JAXA]
                domain: launchers
                status: open
                events:
                  - {id: slip, what: slip is ready, when: 2026, state: due, confidence: computed, sources: [press]}
                  - {id: old, what: slip is ready, when: 2025, state: superseded, confidence: official, sources: [press]}
            """;

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("small.yaml"), text);
    }

    @Test
    void aSoundFileIsRead() throws IOException {
        final TimelineSpec timeline = TimelineSpec.read(write(TIMELINE));
        final SystemSpec ship = timeline.systems().get(0);
        assertEquals(PreciseDate.parse("2026-11-21"), timeline.asOf());
        assertEquals(Map.of(Language.ENGLISH, "Ship", Language.JAPANESE, "船"), ship.names());
        assertEquals("船", ship.name(Language.JAPANESE));
        assertEquals("Ship", ship.name(Language.ARABIC));
        assertEquals(
                new ContributionSpec("JAXA", "sails", Standing.AGREED, List.of("s0")),
                ship.contributions().get(0));
        assertEquals("launch", ship.needs().get(0).own());
        assertNull(ship.events().get(0).gate());
        assertEquals(
                PreciseDate.parse("2028-04-20/2028-05-10"), ship.events().get(1).when());
        assertEquals(List.of(), timeline.systems().get(1).documents());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // ids
                "id: press, | id: s0, | FILE:6: documents[2].id: 's0' is given twice, once is allowed",
                "- id: yard | - id: ship | FILE:23: systems[2].id: 'ship' is given twice, once is allowed",
                "id: keel, | id: launch, | FILE:22: systems[1].events[2].id: 'launch' is given twice, once is allowed",
                "id: keel, | id: Keel!, | FILE:21: systems[1].events[1].id: 'Keel!' is not allowed, 1 to 64 small"
                        + " letters, digits and hyphens are",
                "what: goes, | what: goes, titles: {en: leaves}, | FILE:22: systems[1].events[2].titles.en: stands under"
                        + " 'what' already, other languages are allowed here",
                "what: goes, | what: goes, titles: {de: geht}, | FILE:22: systems[1].events[2].titles: 'de' is not known,"
                        + " did you mean 'ar'? allowed are en, ja, ar, fr",
                // references
                "documents: [s0] | documents: [s9] | FILE:13: systems[1].documents[1]: 's9' is no founding document of"
                        + " this file, did you mean 's0'?",
                "documents: [s0] | documents: [press] | FILE:13: systems[1].documents[1]: 'press' is no founding"
                        + " document of this file",
                "known: blue, sources: [press] | known: blue, sources: [prss] | FILE:19: systems[1].differs[1].sources[1]:"
                        + " 'prss' is no document of this file, did you mean 'press'?",
                "{document: s0, | {document: press, | FILE:19: systems[1].differs[1].document: 'press' is no founding"
                        + " document of this file",
                "official, sources: [s0] | official, sources: [] | FILE:21: systems[1].events[1].sources: names no"
                        + " document, at least one is needed",
                "agreed, sources: [s0] | agreed, sources: [s0, x-ray] | FILE:15: systems[1].contributions[1].sources[2]:"
                        + " 'x-ray' is no document of this file",
                "{system: yard, | {system: yards, | FILE:17: systems[1].needs[1].system: 'yards' is no system of this"
                        + " file, did you mean 'yard'?",
                "event: slip, | event: slop, | FILE:17: systems[1].needs[1].event: 'slop' is no event of 'yard' of this"
                        + " file, did you mean 'slip'?",
                "before: launch | before: lunch | FILE:17: systems[1].needs[1].before: 'lunch' is no event of 'ship' of"
                        + " this file, did you mean 'launch'?",
                "event: slip, | event: old, | FILE:17: systems[1].needs[1].event: 'old' is superseded, only an event that"
                        + " stands is allowed",
                "event: slip, | \"\" | FILE:17: systems[1].needs[1].before: links nothing alone, 'event' is needed with"
                        + " either 'before' or 'with'",
                "before: launch, | \"\" | FILE:17: systems[1].needs[1].event: links nothing alone, 'event' is needed with"
                        + " either 'before' or 'with'",
                "before: launch, | before: launch, with: launch, | FILE:17: systems[1].needs[1].with: stands beside"
                        + " 'before', one of the two is allowed",
                // dates
                "when: 2028-04-20/2028-05-10 | when: 2028-05-10/2028-04-20 | FILE:22: systems[1].events[2].when: ends on"
                        + " 2028-04-20, before it starts on 2028-05-10",
                "2026-03, state: happened | 2026-12, state: happened | FILE:21: systems[1].events[1].state: 'happened',"
                        + " but 2026-12 is not over on 2026-11-21, the day of the timeline",
                "2026-03, state: happened | 2026-03/2027, state: happened | FILE:21: systems[1].events[1].state:"
                        + " 'happened', but 2026-03/2027-12 is not over on 2026-11-21, the day of the timeline",
                "2026-03, state: happened | 2026-11, state: planned | FILE:21: systems[1].events[1].state: 'planned', but"
                        + " 2026-11 has begun on 2026-11-21, the day of the timeline",
                "2026, state: due | 2027, state: due | FILE:29: systems[2].events[1].state: 'due', but 2027 has not begun"
                        + " on 2026-11-21, the day of the timeline",
                "asOf: 2026-11-21 | asOf: 2026-11 | FILE:3: asOf: '2026-11' is not a day, one is needed",
                // keys
                "status: in build | state: in build | FILE:12: systems[1].state: unknown key, did you mean 'status'?"
                        + " allowed are id, names, agencies, domain, status, documents, contributions, needs, differs,"
                        + " events",
                "names: {en: Yard} | names: {fr: Chantier} | FILE:24: systems[2].names: has no name in 'en', which is"
                        + " needed",
                "names: {en: Yard} | names: {en: Yard, en: Y} | FILE:24: systems[2].names.en: given twice, once is"
                        + " allowed",
                "names: {en: Yard} | names: {en: Yard, eo: Y} | FILE:24: systems[2].names: 'eo' is not known, did you"
                        + " mean 'en'? allowed are en, ja, ar, fr",
                "names: {en: Yard} | names: Yard | FILE:24: systems[2].names: not a mapping, names with values are needed",
                "standing: agreed | standing: sure | FILE:15: systems[1].contributions[1].standing: 'sure' is not known,"
                        + " allowed are possible, agreed, delivered",
            })
    void fault(String whole, String broken, String expected) throws IOException {
        final Path file = write(FaultyFile.broken(TIMELINE, whole, broken));
        FaultyFile.assertMessage(expected, file, () -> TimelineSpec.read(file));
    }

    @Test
    void aDateThatIsNoneIsTold() throws IOException {
        final Path file = write(FaultyFile.broken(TIMELINE, "when: 2026-03,", "when: 2026-02-29,"));
        FaultyFile.assertMessage(
                "FILE:21: systems[1].events[1].when: '2026-02-29' is a date the calendar does not have; allowed are"
                        + " '2029-04-13T21:45Z', '2029-04-13', '2029-04', '2029-Q2', '2029-H1', '2029' and spans as"
                        + " '2028-04-20/2028-05-10'",
                file,
                () -> TimelineSpec.read(file));
    }

    @ParameterizedTest
    @CsvSource({"ship, ship needs yard needs ship", "yard, yard needs yard"})
    void aCircleIsTold(String needed, String circle) throws IOException {
        final String need = "    needs: [{system: " + needed + ", what: money, sources: [s0]}]\n    status: open\n";
        final Path file = write(FaultyFile.broken(TIMELINE, "    status: open\n", need));
        FaultyFile.assertMessage(
                "FILE:27: systems[2].needs[1].system: " + circle + ": a circle, none is allowed",
                file,
                () -> TimelineSpec.read(file));
    }
}

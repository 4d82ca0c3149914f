package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import space.apophis.job.InputFault;
import space.apophis.scenario.UncertaintySpec.EnsembleMethod;
import space.apophis.scenario.timeline.TimelineSpec;

/** The files that ship, and the schemas, which agree with the reader on them. */
class ShippedFilesTest {

    private static final Path SCENARIO = Path.of("scenarios", "apophis-flyby-2029.yaml");
    private static final Path BODY = Path.of("scenarios", "bodies", "apophis.yaml");

    @TempDir
    private Path folder;

    static Stream<Path> scenarios() throws IOException {
        return yaml(Path.of("scenarios"));
    }

    static Stream<Path> bodies() throws IOException {
        return yaml(Path.of("scenarios", "bodies"));
    }

    private static Stream<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenarioIsNamedAsItsFileAndFollowsTheSchema(Path file) throws IOException {
        assertEquals(file.getFileName().toString(), ScenarioReader.read(file).name() + ".yaml");
        assertEquals(List.of(), faults(JsonSchema.ofScenario(), Files.readString(file)));
        assertEquals(
                "# yaml-language-server: $schema=../docs/scenario.schema.json",
                Files.readAllLines(file).get(0));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void bodyFollowsTheSchema(Path file) throws IOException {
        final String name = file.getFileName().toString().replace(".yaml", "");
        assertEquals(name, new ScenarioFiles(null).body(SCENARIO, name).name());
        assertEquals(List.of(), faults(JsonSchema.ofBody(), Files.readString(file)));
        assertEquals(
                "# yaml-language-server: $schema=../../docs/body.schema.json",
                Files.readAllLines(file).get(0));
    }

    static Stream<Path> timelines() throws IOException {
        return yaml(Path.of("scenarios", "timeline"));
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void timelineIsNamedAsItsFileAndFollowsTheSchema(Path file) throws IOException {
        assertEquals(file.getFileName().toString(), TimelineSpec.read(file).name() + ".yaml");
        assertEquals(List.of(), faults(JsonSchema.ofTimeline(), Files.readString(file)));
        assertEquals(
                "# yaml-language-server: $schema=../../docs/timeline.schema.json",
                Files.readAllLines(file).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'when: 2028-Q4', 'when: 2028-Q5'",
        "'domain: governance', 'domain: government'",
        "'id: ramses', 'id: Ramses'",
        "'state: due', 'state: soon'",
        "'en: Ramses', 'xx: Ramses'",
    })
    void schemaRefusesABrokenTimeline(String whole, String broken) throws IOException {
        final String text = Files.readString(Path.of("scenarios", "timeline", "cooperation.yaml"));
        assertTrue(text.contains(whole));
        assertFalse(faults(JsonSchema.ofTimeline(), text.replace(whole, broken)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'step: 1 h', 'stop: 1 h'",
        "'step: 1 h', 'step: 1 km'",
        "'step: 1 h', 'step: 1'",
        "'step: 1 h', 'step: h 1'",
        "'body: apophis', 'body: ../apophis'",
        "'body: apophis', ''",
        "'until: 2030-01-02 TDB', 'until: 2030-01-02'",
        "'until: 2030-01-02 TDB', 'until: 2030-01-02 GPS'",
        "'EARTH: 0.2 au', 'VULCAN: 0.2 au'",
        "'EARTH: 0.2 au', 'EARTH: 0.2 kg'",
    })
    void schemaRefusesABrokenScenario(String whole, String broken) throws IOException {
        final String text = Files.readString(SCENARIO);
        assertTrue(text.contains(whole));
        assertFalse(faults(JsonSchema.ofScenario(), text.replace(whole, broken)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'albedo: 0.35', 'albedo: 3.5'",
        "'albedo: 0.35', 'albedo: high'",
        "' au/d\n', ' km\n'",
        "'  solution: JPL 220', '  solved: JPL 220'",
    })
    void schemaRefusesABrokenBody(String whole, String broken) throws IOException {
        final String text = Files.readString(BODY);
        assertTrue(text.contains(whole));
        assertFalse(faults(JsonSchema.ofBody(), text.replace(whole, broken)).isEmpty());
    }

    @Test
    void schemaTakesASwitchOfForcesOnlyAsTrueOrFalse() throws IOException {
        final String text = Files.readString(SCENARIO);
        final String until = "until: 2030-01-02 TDB\n";
        final String off = text.replace(until, until + "  forces: {relativity: false}\n");
        assertEquals(List.of(), faults(JsonSchema.ofScenario(), off));
        assertFalse(
                faults(JsonSchema.ofScenario(), off.replace("false}", "maybe}")).isEmpty());
    }

    /** By the core schema of YAML 1.2, as editors read it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "true, forces: {relativity: True}",
                "true, forces: {relativity: FALSE}",
                "false, forces: {relativity: yes}",
                "false, forces: {relativity: 'true'}",
                "false, forces: {relativity: 1}",
                "false, forces: {relativity: ~}",
                "false, forces: null",
                "true, `uncertainty: {samples: 0x1F, seed: 0o17}`",
                "true, `uncertainty: {samples: 1e3, seed: 4.0}`",
                "true, uncertainty: {samples: +31}",
                "false, uncertainty: {samples: 2.5}",
                "false, uncertainty: {samples: '31'}",
                "false, uncertainty: {samples: .inf}",
                "false, uncertainty: {samples: 0x0}",
                "true, description: 2029",
                "true, description: 'True'",
                "false, description: True",
                "false, description: ~",
                "false, description: '  '",
                "true, title: .5",
                "true, `observation: {step: ' 2 min '}`",
                "false, observation: {step: 120}",
            })
    void schemaAndReaderAgreeOnWhatAValueIs(boolean good, String line) throws IOException {
        final boolean within = line.startsWith("forces");
        final String text = Files.readString(SCENARIO)
                .replaceAll("(?m)^(title|description|observation):.*\\n(?: .*\\n)*", "")
                .replace("\noutput:", within ? "\noutput:" : "\n" + line + "\noutput:")
                .replace("until: 2030-01-02 TDB\n", "until: 2030-01-02 TDB\n" + (within ? "  " + line + "\n" : ""));
        final Path file = Files.writeString(folder.resolve("one.yaml"), text);
        assertEquals(good, faults(JsonSchema.ofScenario(), text).isEmpty(), line);
        if (good) {
            ScenarioReader.read(file);
        } else {
            assertThrows(InputFault.class, () -> ScenarioReader.read(file), line);
        }
    }

    @Test
    void numbersOfEveryNotationAreRead() throws IOException {
        final String text =
                Files.readString(SCENARIO).replace("\noutput:", "\nuncertainty: {samples: 0x1F, seed: 0o17}\noutput:");
        assertEquals(
                new UncertaintySpec(31, 15, EnsembleMethod.FLOWN, 0.01, null),
                ScenarioReader.read(Files.writeString(folder.resolve("one.yaml"), text))
                        .uncertainty());
    }

    /** The validator is on Jackson 3 and this program on Jackson 2, so the tree crosses between them as text. */
    private static List<Error> faults(String schema, String yaml) throws IOException {
        final Object loaded =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(new ObjectMapper().writeValueAsString(loaded), InputFormat.JSON);
    }
}

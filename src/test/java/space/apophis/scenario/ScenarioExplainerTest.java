package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.format.Components;
import space.apophis.scenario.format.Key;

class ScenarioExplainerTest {

    private static final Path SHIPPED = Path.of("scenarios", "apophis-flyby-2029.yaml");

    @TempDir
    private Path folder;

    private BodySpec apophis;

    @BeforeEach
    void readTheBody() {
        apophis = new ScenarioFiles(null).body(SHIPPED, "apophis");
    }

    private List<String> explained(String text) throws IOException {
        final Path file = Files.writeString(folder.resolve("small.yaml"), text);
        return ScenarioExplainer.explain(ScenarioReader.read(file), apophis)
                .lines()
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scenario small",
                "name: small",
                "title: not given",
                "until: 2030-01-02T00:00:00 TDB",
                "relativity: true (default)",
                "earthJ3: false (default)",
                "positionTolerance: 0.1 mm (default)",
                "limits: EARTH: 0.2 au, MOON: 0.05 au (default)",
                "step: 1 h (default)",
                "creationDate: 2026-11-21T00:00:00 UTC (default)",
                "Step of the tables, counted in TDB",
                "Body apophis",
                "position: -0.409853084163217 0.907019886606671 0.326791947111516 au",
                "elements: not given",
                "nn: 5.093 (default)",
                "matrix: 8 x 8",
                "parameters: e, q au, tp d, node deg, peri deg, i deg, A1 au/d^2, A2 au/d^2",
                "rotationPeriod: 264.178 h",
                "poleLongitude: 275 deg",
            })
    void saysIt(String line) throws IOException {
        final List<String> lines = explained(FaultyFile.SCENARIO);
        assertTrue(lines.contains(line), String.join("\n", lines));
    }

    @Test
    void marksAsDefaultOnlyWhatEqualsIt() throws IOException {
        final String to = "  to: 2029-05-13 TDB\n";
        final String text = FaultyFile.broken(FaultyFile.SCENARIO, to, to + "  step: 60 min\n  orbitMargin: 29 d\n")
                + "closeApproaches:\n  limits:\n    EARTH: 0.3 au\n";
        final List<String> lines = explained(text);
        assertTrue(lines.contains("step: 1 h (default)"));
        assertTrue(lines.contains("orbitMargin: 29 d"));
        assertTrue(lines.contains("limits: EARTH: 0.3 au, MOON: 0.05 au"));
    }

    /** A century by the hour has more rows than are allowed: the default cannot be tried there. */
    @Test
    void marksNoDefaultThatTheScenarioCouldNotHave() throws IOException {
        final String text =
                FaultyFile.broken(FaultyFile.SCENARIO, "to: 2029-05-13 TDB", "to: 2129-05-13 TDB\n  step: 1 d");
        assertTrue(explained(text).contains("step: 1 d"));
    }

    @Test
    void saysEveryKeyInTheOrderOfTheRecordsWithItsMeaning() {
        final String text = ScenarioExplainer.explain(ScenarioReader.read(SHIPPED), apophis);
        final String joined = text.replaceAll("\\s+", " ");
        int at = 0;
        for (Class<?> type : List.of(Scenario.class, BodySpec.class)) {
            for (RecordComponent component : Components.keys(type).toList()) {
                final int next = joined.indexOf(" " + component.getName(), at);
                assertTrue(next >= at, component.getName());
                assertTrue(joined.contains(component.getAnnotation(Key.class).value()), component.getName());
                at = next;
            }
        }
    }

    /** Legs of a trajectory are read one by one. */
    @Test
    void eachSectionOfAListHasALineOfItsOwn() {
        final List<String> lines = ScenarioExplainer.explain(
                        ScenarioReader.read(Path.of("scenarios", "hera-2024.yaml")), apophis)
                .lines()
                .map(String::strip)
                .toList();
        final int legs = lines.indexOf("legs");
        assertTrue(legs > 0, String.join("\n", lines));
        assertTrue(lines.get(legs + 2).startsWith("- {type: launch, body: EARTH, date: 2024-10-07T14:52:11 UTC"));
        assertEquals(7, lines.stream().filter(l -> l.startsWith("- {type: ")).count());
    }

    @Test
    void linesAreAsLongAsATerminalIsWide() {
        ScenarioExplainer.explain(ScenarioReader.read(SHIPPED), apophis)
                .lines()
                .forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void writesNothingThatATerminalWouldObey() throws IOException {
        final List<String> lines =
                explained(FaultyFile.broken(FaultyFile.SCENARIO, "body:", "title: \"first\\nsecond \\u202e\"\nbody:"));
        assertTrue(lines.contains("title: first\\u000asecond \\u202e"), String.join("\n", lines));
        assertFalse(String.join("", lines).chars().anyMatch(Character::isISOControl));
    }

    @Test
    void isTheSameEachTime() {
        final Scenario scenario = ScenarioReader.read(SHIPPED);
        assertEquals(ScenarioExplainer.explain(scenario, apophis), ScenarioExplainer.explain(scenario, apophis));
    }
}

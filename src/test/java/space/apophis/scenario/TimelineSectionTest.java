package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;

class TimelineSectionTest {

    private static final Path SHIPPED = Path.of("scenarios", "ramses-2028.yaml");

    @TempDir
    private Path folder;

    @Test
    void theShippedScenarioNamesTheShippedProgramme() {
        final Scenario scenario = ScenarioReader.read(SHIPPED);
        assertEquals("ramses", scenario.timeline().mission());
        assertEquals(
                "cooperation",
                new ScenarioFiles(null).timeline(ScenarioReader.source(SHIPPED)).name());
    }

    @Test
    void aScenarioMayBeSilent() throws IOException {
        final Path file = edited("timeline:", "timeline:", false);
        final Scenario scenario = ScenarioReader.read(file);
        assertNull(scenario.timeline());
        assertNull(new ScenarioFiles(null).timeline(ScenarioReader.source(file)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mission: ramses | mission: rames | timeline.mission: no system 'rames' in the timeline",
                "h3, minist | h4, minist | timeline.systems[5]: no system 'h4' in the timeline",
                "h3, minist | hera, minist | timeline.systems: 'hera' is given twice, once is allowed",
                "to: 2029-06 | to: 2025 | timeline.to: '2025' is not after '2026', it must be",
                "to: 2029-06 | to: soon | timeline.to: ",
                "mission: ramses | file: none | timeline.file: no file of 'none', looked for ",
                "mission: ramses | missions: ramses | timeline.missions: "
            })
    void whatIsWrongIsToldByItsLine(String right, String wrong, String message) throws IOException {
        final Path file = edited(right, wrong, true);
        final int line = 1
                + Files.readAllLines(file)
                        .indexOf(Files.readAllLines(file).stream()
                                .filter(text -> text.contains(wrong))
                                .findFirst()
                                .orElseThrow());
        final InputFault fault = assertThrows(
                InputFault.class, () -> new ScenarioFiles(Path.of("scenarios")).timeline(ScenarioReader.source(file)));
        assertTrue(fault.getMessage().startsWith(file + ":" + line + ": " + message), fault.getMessage());
    }

    @Test
    void aMissionNeedsATransfer() throws IOException {
        final Path file = folder.resolve("s.yaml");
        final String text = Files.readString(Path.of("scenarios", "apophis-flyby-2029.yaml"));
        Files.writeString(file, text.replace("timeline:\n", "timeline:\n  mission: ramses\n"));
        final InputFault fault = assertThrows(InputFault.class, () -> ScenarioReader.read(file));
        assertTrue(
                fault.getMessage().endsWith("'ramses' flies a transfer, a transfer section is needed"),
                fault.getMessage());
    }

    private Path edited(String right, String wrong, boolean section) throws IOException {
        final Path file = folder.resolve("s.yaml");
        final String text = Files.readString(SHIPPED);
        assertTrue(text.contains(right), right);
        final List<String> parts = List.of(text.split("(?m)^(?=timeline:|output:)"));
        assertEquals(3, parts.size());
        Files.writeString(file, section ? text.replace(right, wrong) : parts.get(0) + parts.get(2));
        return file;
    }
}

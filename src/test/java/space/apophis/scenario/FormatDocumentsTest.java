package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in {@code docs/} is what the records say; {@code -Dupdate=true} writes it anew. */
class FormatDocumentsTest {

    private static final Map<String, Supplier<String>> DOCUMENTS = Map.of(
            "scenario.schema.json", JsonSchema::ofScenario,
            "body.schema.json", JsonSchema::ofBody,
            "timeline.schema.json", JsonSchema::ofTimeline,
            "scenario-format.md", FormatGuide::write,
            "timeline-format.md", FormatGuide::writeTimeline);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenario.schema.json",
                "body.schema.json",
                "timeline.schema.json",
                "timeline-format.md",
                "scenario-format.md"
            })
    void documentIsThatOfTheRecords(String name) throws IOException {
        final Path file = Path.of("docs", name);
        final String generated = DOCUMENTS.get(name).get();
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertEquals(
                generated, Files.readString(file), "to update it: mvn test -Dtest=FormatDocumentsTest -Dupdate=true");
    }
}

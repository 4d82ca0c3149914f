package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "body", "timeline"})
    void printsWhatIsPublished(String kind) throws IOException {
        final CommandRun run = CommandRun.of("schema", kind);
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals(Files.readString(Path.of("docs", kind + ".schema.json")), run.out());
    }

    @Test
    void withoutAKindItIsThatOfScenarios() {
        assertEquals(
                CommandRun.of("schema", "scenario").out(),
                CommandRun.of("schema").out());
    }

    @Test
    void anotherKindIsRefused() {
        final CommandRun run = CommandRun.of("schema", "orbit");
        assertNotEquals(ExitCode.GOOD, run.exitCode());
        assertTrue(run.err().contains("orbit"), run.err());
    }
}

package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.scenario.orbitfile.BodyFile;
import space.apophis.scenario.timeline.TimelineSpec;

/** The shipped files, mutated at random from one seed: what is read is a record or a fault of one line. */
class MutatedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void scenario() throws IOException {
        final int sound = TextMutation.sound(
                Path.of("scenarios", "apophis-flyby-2029.yaml"), folder.resolve("s.yaml"), ScenarioReader::read, 1L);
        assertTrue(sound > 0 && sound < TextMutation.COUNT, sound + " are sound");
    }

    @Test
    void body() throws IOException {
        final Path file = folder.resolve("apophis.yaml");
        final int sound = TextMutation.sound(
                Path.of("scenarios", "bodies", "apophis.yaml"),
                file,
                path -> new ScenarioFiles(null).body(folder.resolve("s.yaml"), "apophis"),
                2L);
        assertTrue(sound > 0 && sound < TextMutation.COUNT, sound + " are sound");
    }

    /** The one that ships is long, and reading it a thousand times would take long. */
    @Test
    void timeline() throws IOException {
        final Path small = Files.writeString(folder.resolve("small.yaml"), TimelineFaultTest.TIMELINE);
        final int sound = TextMutation.sound(small, folder.resolve("t.yaml"), TimelineSpec::read, 3L);
        assertTrue(sound > 0 && sound < TextMutation.COUNT, sound + " are sound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-body-database-apophis.json", "neocc-apophis.ke0"})
    void orbitFile(String name) throws IOException {
        final int sound = TextMutation.sound(
                Path.of("src", "test", "resources", "space", "apophis", "scenario", "orbitfile", name),
                folder.resolve(name),
                path -> BodyFile.read(path, "rock", true),
                3L);
        assertTrue(sound > 0 && sound < TextMutation.COUNT, sound + " are sound");
    }

    /** A comment before a key of the first rank changes nothing. */
    @Test
    void commentsHarmNothing() throws IOException {
        TextMutation.unharmed(
                Path.of("scenarios", "apophis-flyby-2029.yaml"),
                folder.resolve("s.yaml"),
                ScenarioReader::read,
                "\n# as it was: &a !!int [\n",
                "[a-z].*",
                7L);
        TextMutation.unharmed(
                Path.of("scenarios", "bodies", "apophis.yaml"),
                folder.resolve("apophis.yaml"),
                path -> new ScenarioFiles(null).body(folder.resolve("s.yaml"), "apophis"),
                "# as it was\n",
                "[a-z].*",
                8L);
        final Path small = Files.writeString(folder.resolve("small.yaml"), TimelineFaultTest.TIMELINE);
        TextMutation.unharmed(small, folder.resolve("t.yaml"), TimelineSpec::read, "  \n# as it was\n", "[a-z].*", 9L);
    }
}

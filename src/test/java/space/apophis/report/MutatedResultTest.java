package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.scenario.TextMutation;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

/** Damaged results are read, or refused in one line that names the line of the file. */
class MutatedResultTest {

    @TempDir
    private Path folder;

    @Test
    void result() throws IOException {
        final Path whole =
                Files.write(folder.resolve("whole.json"), ResultJson.write(SyntheticFlyby.withoutEncounter()));
        final int sound = TextMutation.sound(whole, folder.resolve("result.json"), MutatedResultTest::read, 5L);
        assertTrue(sound > 0 && sound < TextMutation.COUNT, sound + " are sound");
    }

    private static StudyResult read(Path file) {
        try {
            return ResultJson.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.job.InputFault;

/** The shipped files, mutated at random from one seed: what is read is a record or a fault of one line. */
class MutatedFilesTest {

    private static final int MUTATIONS = 1000;
    private static final List<String> INSERTS = List.of(
            "\n",
            " ",
            ":",
            "- ",
            "\t",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!int ",
            "---\n",
            "...\n",
            "#",
            "'",
            "\"",
            "|\n",
            ">-\n",
            "%YAML 9.9\n",
            "? ",
            "<<: ",
            "~",
            "null",
            "NaN",
            ".inf",
            "1e999",
            "-1",
            "0",
            "\u0000",
            "\u001b",
            "\u2028",
            "\ufeff",
            "\u202e",
            "999999999999999999",
            "\\",
            "\\ud800",
            "@",
            "`",
            "name: ",
            "= ");

    @TempDir
    private Path folder;

    @Test
    void scenario() throws IOException {
        final int sound = mutate(
                Path.of("scenarios", "apophis-flyby-2029.yaml"), folder.resolve("s.yaml"), ScenarioReader::read, 1L);
        assertTrue(sound > 0 && sound < MUTATIONS, sound + " are sound");
    }

    @Test
    void body() throws IOException {
        final Path file = folder.resolve("apophis.yaml");
        final int sound = mutate(
                Path.of("scenarios", "bodies", "apophis.yaml"),
                file,
                path -> new ScenarioFiles(null).body(folder.resolve("s.yaml"), "apophis"),
                2L);
        assertTrue(sound > 0 && sound < MUTATIONS, sound + " are sound");
    }

    /** The one that ships is long, and reading it a thousand times would take long. */
    @Test
    void timeline() throws IOException {
        final Path small = Files.writeString(folder.resolve("small.yaml"), TimelineFaultTest.TIMELINE);
        final int sound = mutate(small, folder.resolve("t.yaml"), TimelineReader::read, 3L);
        assertTrue(sound > 0 && sound < MUTATIONS, sound + " are sound");
    }

    /** Number of mutations that are still sound. */
    private static int mutate(Path original, Path file, Function<Path, Record> reader, long seed) throws IOException {
        final byte[] whole = Files.readAllBytes(original);
        final SplittableRandom random = new SplittableRandom(seed);
        int sound = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = whole;
            for (int j = random.nextInt(1, 5); j > 0; j--) {
                bytes = mutated(bytes, random);
            }
            Files.write(file, bytes);
            sound += isSound(file, reader, "mutation " + i + " of seed " + seed) ? 1 : 0;
        }
        return sound;
    }

    private static boolean isSound(Path file, Function<Path, Record> reader, String name) {
        try {
            reader.apply(file);
            return true;
        } catch (InputFault e) {
            final String message = e.getMessage();
            assertTrue(message.matches("\\Q" + file + "\\E:\\d+: .+"), name + ": " + message);
            assertFalse(message.codePoints().anyMatch(Character::isISOControl), name + ": " + message);
            assertEquals(1, message.lines().count(), name + ": " + message);
            assertTrue(message.length() < 1500, name + ": " + message);
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name, e);
        }
    }

    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        final int at = random.nextInt(bytes.length);
        final int end = Math.min(bytes.length, at + random.nextInt(1, 30));
        return switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, at, end, new byte[0]);
            case 1 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 3 ->
                spliced(
                        bytes,
                        at,
                        at,
                        INSERTS.get(random.nextInt(INSERTS.size())).getBytes(StandardCharsets.UTF_8));
            default -> spliced(bytes, at, end, Arrays.copyOfRange(bytes, 0, random.nextInt(1, 200)));
        };
    }

    /** Bytes with those from one place to another replaced. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(middle);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}

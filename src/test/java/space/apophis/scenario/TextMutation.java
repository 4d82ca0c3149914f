package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import space.apophis.job.InputFault;

/** Files of text changed at random from one seed, and read. */
public final class TextMutation {

    /** How many changed files are read; the profile {@code mutation} reads more. */
    public static final int COUNT = Integer.getInteger("mutants", 1000);

    /** Asserted in the profile alone, ns. */
    private static final long LATEST = System.getProperty("mutants") == null ? Long.MAX_VALUE : 10_000_000_000L;

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

    private TextMutation() {}

    /** Number of mutations of a file that are still sound; the others must give a fault of one line. */
    public static int sound(Path original, Path file, Function<Path, Record> reader, long seed) throws IOException {
        final byte[] whole = Files.readAllBytes(original);
        final SplittableRandom random = new SplittableRandom(seed);
        int sound = 0;
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = whole;
            for (int j = random.nextInt(1, 5); j > 0; j--) {
                bytes = mutated(bytes, random);
            }
            Files.write(file, bytes);
            final long begin = System.nanoTime();
            sound += isSound(file, reader, "mutation " + i + " of seed " + seed) ? 1 : 0;
            assertTrue(System.nanoTime() - begin < LATEST, "mutation " + i + " of seed " + seed + " is late");
        }
        return sound;
    }

    /** How many unharmed copies of a file {@link #unharmed} reads; over four kinds of files they are a thousand. */
    public static final int CONTROLS = 250;

    /**
     * Copies of a file that mean the same, with something harmless before some of their lines: all are read to the same value.
     *
     * @param harmless lines that a reader passes over
     * @param before pattern of the lines before which they may stand
     */
    public static void unharmed(
            Path original, Path file, Function<Path, Record> reader, String harmless, String before, long seed)
            throws IOException {
        Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
        final String wanted = reader.apply(file).toString();
        final List<String> lines = Files.readAllLines(original);
        final SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CONTROLS; i++) {
            final StringBuilder text = new StringBuilder();
            for (String line : lines) {
                if (line.matches(before) && random.nextInt(4) == 0) {
                    text.append(harmless);
                }
                text.append(line).append('\n');
            }
            Files.writeString(file, text);
            assertEquals(wanted, reader.apply(file).toString(), "control " + i + " of seed " + seed);
        }
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

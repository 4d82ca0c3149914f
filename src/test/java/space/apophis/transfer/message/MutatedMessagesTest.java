package space.apophis.transfer.message;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.scenario.TextMutation;
import space.apophis.transfer.flight.Ramses;

/** Orbit ephemeris messages, mutated at random from one seed: what is read is a path or a fault of one line. */
class MutatedMessagesTest {

    @TempDir
    private Path folder;

    private static String keyValues() {
        return SpacecraftEphemerisTest.HEADER
                + SpacecraftEphemerisTest.segment("CRAFT", "SUN", 1, 12, SpacecraftEphemerisTest.APOPHIS);
    }

    private record Read(double first, double last) {}

    private static final Function<Path, Record> READER = path -> {
        final SpacecraftEphemeris read =
                SpacecraftEphemeris.read(path, Ramses.SYSTEM, "(99942) Apophis (2004 MN4)", Ramses.apophis());
        return new Read(read.trajectory().start(), read.trajectory().end());
    };

    @Test
    void keyValueNotation() throws IOException {
        final Path whole = Files.writeString(folder.resolve("whole.oem"), keyValues());
        final int sound = TextMutation.sound(whole, folder.resolve("craft.oem"), READER, 11L);
        assertTrue(sound > 0 && sound < TextMutation.COUNT, sound + " are sound");
    }

    @Test
    void xml() throws IOException {
        final Path whole = Files.writeString(folder.resolve("whole.xml"), SpacecraftEphemerisTest.xml());
        final int sound = TextMutation.sound(whole, folder.resolve("craft.xml"), READER, 12L);
        assertTrue(sound > 0 && sound < TextMutation.COUNT, sound + " are sound");
    }

    @Test
    void emptyLinesHarmNothing() throws IOException {
        final Path whole = Files.writeString(folder.resolve("whole.oem"), keyValues());
        TextMutation.unharmed(whole, folder.resolve("craft.oem"), READER, "\n  \n", ".*", 13L);
    }
}

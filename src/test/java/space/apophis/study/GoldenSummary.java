package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The summaries that shipped scenarios have to give again. Run with -Dupdate=true to write them anew, and say why. */
final class GoldenSummary {

    private static final Path FOLDER = Path.of("src/test/golden");

    private GoldenSummary() {}

    /** Compares the summary of a scenario with the one kept. */
    static void assertKept(String scenario, String summary) throws IOException {
        final Path golden = FOLDER.resolve(scenario + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, summary);
        }
        assertEquals(Files.readString(golden), summary);
    }
}

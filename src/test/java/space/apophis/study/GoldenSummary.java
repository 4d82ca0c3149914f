package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import space.apophis.report.PageTables;
import space.apophis.study.result.StudyResult;

/** The summaries that shipped scenarios have to give again. Run with -Dupdate=true to write them anew, and say why. */
final class GoldenSummary {

    private static final Path FOLDER = Path.of("src/test/golden");

    private GoldenSummary() {}

    /** Compares the summary of a scenario with the one kept, and looks at the tables of its page. */
    static void assertKept(String scenario, String summary, StudyResult result) throws IOException {
        PageTables.check(result);
        final Path golden = FOLDER.resolve(scenario + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, summary);
        }
        assertEquals(Files.readString(golden), summary);
    }
}

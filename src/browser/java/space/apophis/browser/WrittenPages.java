package space.apophis.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages in the folder of results that is looked at. */
final class WrittenPages {

    private static final Path FOLDER = Path.of(System.getProperty("pages", "target/pages"));

    private WrittenPages() {}

    /** All of them, by their paths. */
    static List<Path> all() {
        assertTrue(
                Files.isDirectory(FOLDER),
                FOLDER + " is not there: write results first, with apophis run scenarios/*.yaml --out " + FOLDER);
        try (Stream<Path> files = Files.walk(FOLDER)) {
            final List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertFalse(pages.isEmpty(), FOLDER + " has no pages");
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of a scenario. */
    static Path report(String scenario) {
        final Path report = FOLDER.resolve(scenario).resolve("report.html");
        assertTrue(Files.isRegularFile(report), report + " is not there: run scenarios/" + scenario + ".yaml");
        return report;
    }

    /** The comparison. */
    static Path comparison() {
        final Path comparison = FOLDER.resolve("compare").resolve("compare.html");
        assertTrue(Files.isRegularFile(comparison), comparison + " is not there: compare results there");
        return comparison;
    }

    /** A page as the name of its screenshots. */
    static String name(Path page) {
        return FOLDER.relativize(page).toString().replace(".html", "").replaceAll("[^A-Za-z0-9]+", "-");
    }
}

package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the document on exports shows is what is there and is run. */
class ExportDocumentTest {

    private static final Path FOLDER = Path.of("src/readback/open");

    private static final Pattern BLOCK =
            Pattern.compile("`src/readback/open/([^`\n]+)`:\n+```[a-z]*\n(.*?)```\n", Pattern.DOTALL);

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/exports.md"));
    }

    /** The lines to open a format are those that the scripts run, all of them, and nothing else. */
    @Test
    void linesThatOpenAFormatAreThoseThatAreRun() throws IOException {
        final Map<String, String> shown = new TreeMap<>();
        final Matcher blocks = BLOCK.matcher(document());
        while (blocks.find()) {
            shown.put(blocks.group(1), blocks.group(2));
        }
        final Map<String, String> run = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(file -> run.put(file.getFileName().toString(), text(file)));
        }
        assertEquals(run.keySet(), shown.keySet());
        run.forEach((name, text) -> assertEquals(text, shown.get(name), name));
        run.forEach(
                (name, text) -> assertTrue(text.lines().count() <= 20, name + " has more than ten lines and a few"));
    }

    /** Each file of lines is run by a script. */
    @Test
    void everyFileOfLinesIsRunByAScript() throws IOException {
        final StringBuilder scripts = new StringBuilder();
        try (Stream<Path> files = Files.list(FOLDER.getParent())) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> scripts.append(text(file)));
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(file -> assertTrue(scripts.indexOf(stem(file)) >= 0, file + " is run by no script"));
        }
    }

    /** The table has a row for each format that the program writes. */
    @Test
    void everyFormatHasARow() throws IOException {
        final String document = document();
        for (ExportFormat format : ExportFormat.values()) {
            final String name = format.name().toLowerCase(Locale.ROOT);
            assertTrue(document.contains("\n| `" + name + "` |"), name + " has no row");
        }
    }

    /** As scripts name it that have several. */
    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

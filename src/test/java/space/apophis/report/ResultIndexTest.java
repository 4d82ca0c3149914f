package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultIndexTest {

    @TempDir
    private Path out;

    private void result(String name, String title) throws IOException {
        OutputFolder.write(
                out.resolve(name),
                Map.of(
                        "report.html",
                        bytes("a page"),
                        "sheet.html",
                        bytes("a sheet"),
                        Headline.NAME,
                        new Headline(title, "It passes <Earth>.", "report.html").bytes(),
                        Headline.PICTURE,
                        new byte[] {1, 2, 3}));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String index() throws IOException {
        assertEquals(Optional.empty(), ResultIndex.write(out));
        return Files.readString(out.resolve(ResultIndex.NAME));
    }

    @Test
    void resultsAreListedByNameWithHeadlineAndPicture() throws IOException {
        result("b-second", "The second");
        result("a-first", "The first");
        final String page = index();
        assertTrue(page.indexOf("The first") < page.indexOf("The second"));
        assertTrue(page.contains("href=\"a-first/report.html\"") && page.contains("href=\"b-second/sheet.html\""));
        assertTrue(page.contains("It passes &lt;Earth&gt;."));
        assertTrue(page.contains("src=\"data:image/png;base64,AQID\""));
        assertEquals(page, index(), "the same folders give the same bytes");
    }

    @Test
    void whatOthersPutThereIsNeitherReadNorNamed() throws IOException {
        result("mine", "Mine");
        Files.writeString(Files.createDirectories(out.resolve("notes")).resolve("report.html"), "not ours");
        Files.write(
                Files.createDirectories(out.resolve("forged")).resolve(Headline.NAME),
                new Headline("Forged", "", "report.html").bytes());
        Files.writeString(out.resolve("mine").resolve(Headline.NAME), "{\"title\": \"broken");
        final String page = index();
        assertFalse(page.contains("notes") || page.contains("forged"));
        // One's own that cannot be read is listed by its name.
        assertTrue(page.contains("href=\"mine/report.html\""));
    }

    @Test
    void anIndexOfSomeoneElseStaysAsItIs() throws IOException {
        result("mine", "Mine");
        final Path theirs = Files.writeString(out.resolve(ResultIndex.NAME), "<title>My site</title>");
        final byte[] before = Files.readAllBytes(theirs);
        assertTrue(ResultIndex.write(out).orElseThrow().contains("was not made by this program"));
        assertArrayEquals(before, Files.readAllBytes(theirs));
    }

    @Test
    void aHeadlineCannotPointOutOfItsFolder() throws IOException {
        result("mine", "Mine");
        Files.write(
                out.resolve("mine").resolve(Headline.NAME), new Headline("Mine", "", "../../etc/passwd.html").bytes());
        assertEquals(
                List.of("mine/report.html"),
                ResultIndex.entries(out).stream().map(ResultIndex.Entry::page).toList());
    }

    @Test
    void nothingIsLeftBesideIt() throws IOException {
        result("mine", "Mine");
        Files.writeString(out.resolve(".index.html.new-999999999999"), "of a run that was killed");
        index();
        try (var files = Files.list(out)) {
            assertEquals(
                    List.of(ResultIndex.NAME, "mine"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}

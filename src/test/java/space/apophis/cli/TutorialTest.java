package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial as a newcomer follows it: its files are saved, its commands run, and what it says comes out, comes out. */
class TutorialTest {

    private static final Path TUTORIAL = Path.of("docs/tutorial.md");

    /** A fenced block: its kind, for files their name, and what is in it. */
    private static final Pattern BLOCK =
            Pattern.compile("^```(yaml|sh|text)(?: (\\S+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void doesWhatItSays() throws IOException {
        final List<String> kinds = new ArrayList<>();
        String printed = "";
        final Matcher block = BLOCK.matcher(Files.readString(TUTORIAL));
        while (block.find()) {
            kinds.add(block.group(1));
            switch (block.group(1)) {
                case "yaml" -> save(block.group(2), block.group(3));
                case "sh" -> printed = run(block.group(3).lines().toList());
                default -> assertPrinted(block.group(3).strip(), printed);
            }
        }
        assertEquals(List.of("yaml", "yaml", "sh", "text", "yaml", "sh", "text", "sh", "text"), kinds);
    }

    private void save(String name, String text) throws IOException {
        final Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What the last of some commands printed, spaces as they come. */
    private String run(List<String> commands) {
        String printed = "";
        for (String command : commands) {
            final List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
            assertEquals("apophis", words.remove(0));
            words.replaceAll(
                    word -> word.endsWith(".yaml") ? folder.resolve(word).toString() : word);
            if (!words.get(0).equals("explain")) {
                words.addAll(List.of("--out", folder.resolve("out").toString()));
            }
            final CommandRun run = CommandRun.of(words.toArray(String[]::new));
            assertEquals(0, run.exitCode(), command + ": " + run.err());
            printed = run.out();
        }
        return printed;
    }

    private static void assertPrinted(String expected, String printed) {
        assertTrue(printed.contains(expected), () -> "\"" + expected + "\" is not in:\n" + printed);
    }
}

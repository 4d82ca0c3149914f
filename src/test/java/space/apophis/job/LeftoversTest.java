package space.apophis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path folder;

    /** No process has so large a number. */
    private static final String DEAD = "-999999999999";

    @Test
    void onlyThoseOfThePurposeAndOfDeadProcessesAreOnes() throws IOException {
        final Path target = folder.resolve("a");
        final Path left = Files.createDirectory(folder.resolve(".a.new" + DEAD));
        final Path numbered = Files.createDirectory(folder.resolve(".a.new" + DEAD + "-77"));
        for (String other : List.of(".a.old" + DEAD, ".b.new" + DEAD, "a.new" + DEAD, ".a.new-1", ".a.new-x")) {
            Files.createDirectory(folder.resolve(other));
        }
        assertEquals(List.of(left, numbered), Leftovers.of(target, "new"));
    }

    @Test
    void aLinkInOneIsNotFollowed() throws IOException {
        final Path kept =
                Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("mine"), "mine");
        final Path left = Files.createDirectory(folder.resolve(".a.new" + DEAD));
        Files.createSymbolicLink(left.resolve("link"), kept.getParent());
        Leftovers.tidy(folder.resolve("a"), "new");
        assertTrue(Files.notExists(left));
        assertEquals("mine", Files.readString(kept));
    }
}

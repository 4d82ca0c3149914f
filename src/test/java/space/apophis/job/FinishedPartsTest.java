package space.apophis.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedPartsTest {

    private static final byte[] CONTENT = "{\"day\": 1}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path output;

    private FinishedParts all() {
        return FinishedParts.in(output.resolve(".unfinished").resolve("name"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void anotherRunOfTheSameWorkFindsThePart() throws IOException {
        all().of("scenario 1").keep("day-3", CONTENT);
        assertArrayEquals(CONTENT, all().of("scenario 1").part("day-3").orElseThrow());
        assertEquals(Optional.empty(), all().of("scenario 1").part("day-4"));
        // One file, and no other name left of the writing.
        assertEquals(1, files().size());
        assertTrue(files().get(0).toString().endsWith("day-3.part"));
    }

    @Test
    void anotherWorkDoesNot() {
        all().of("scenario 1").keep("day-3", CONTENT);
        assertEquals(Optional.empty(), all().of("scenario 2").part("day-3"));
    }

    @Test
    void nothingIsMadeBeforeThereIsAPart() throws IOException {
        all().of("scenario 1").part("day-3");
        assertFalse(Files.exists(output.resolve(".unfinished")));
    }

    @Test
    void aPartCutOffDamagedOrForeignIsNotThere() throws IOException {
        FinishedParts parts = all().of("scenario 1");
        parts.keep("day-3", CONTENT);
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), parts.part("day-3"), length + " bytes");
        }
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertEquals(Optional.empty(), parts.part("day-3"), "byte " + i);
        }
        Files.writeString(file, "notes of someone");
        assertEquals(Optional.empty(), parts.part("day-3"));
        parts.keep("day-3", CONTENT);
        assertArrayEquals(whole, Files.readAllBytes(file));
    }

    @Test
    void theyAreDiscardedWithTheFoldersMadeForThem() throws IOException {
        all().of("scenario 1").keep("day-3", CONTENT);
        all().of("scenario 2").keep("day-3", CONTENT);
        all().discard();
        assertFalse(Files.exists(output.resolve(".unfinished")));
        all().discard();
        assertTrue(Files.isDirectory(output));
    }

    @Test
    void whatSomeoneElsePutThereStays() throws IOException {
        all().of("scenario 1").keep("day-3", CONTENT);
        Path notes = files().get(0).resolveSibling("notes.txt");
        Files.writeString(notes, "keep me");
        FinishedParts.in(output.resolve(".unfinished").resolve("other"))
                .of("scenario")
                .keep("day-1", CONTENT);
        all().discard();
        assertEquals(2, files().size());
        assertTrue(Files.exists(notes));
    }

    @Test
    void workGoesOnWhereNothingCanBeKept() throws IOException {
        Files.writeString(output.resolve(".unfinished"), "a file in the way");
        FinishedParts parts = all().of("scenario 1");
        parts.keep("day-3", CONTENT);
        assertEquals(Optional.empty(), parts.part("day-3"));
        all().discard();
        assertEquals("a file in the way", Files.readString(output.resolve(".unfinished")));
    }

    @Test
    void noneKeepsNothing() throws IOException {
        FinishedParts none = FinishedParts.NONE.of("scenario 1");
        none.keep("day-3", CONTENT);
        assertEquals(Optional.empty(), none.part("day-3"));
        none.discard();
        assertEquals(List.of(), files());
    }

    @Test
    void aPartIsNoPath() {
        assertThrows(IllegalArgumentException.class, () -> all().of("x").keep("../day", CONTENT));
    }
}

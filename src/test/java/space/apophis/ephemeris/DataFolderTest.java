package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.job.InputFault;

/** The folder that ships is what its list of sums says, or it is refused. */
class DataFolderTest {

    private static final String LIST = "SHA256SUMS";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = temporary.resolve("orekit-data");
        final Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DataFolder.EPHEMERIS, new byte[] {1});
        files.put(DataFolder.ASTEROIDS, new byte[] {2});
        files.put(DataFolder.LEAP_SECONDS, new byte[] {3});
        DataFolder.write(folder, files);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        final Map<String, DataFolder.DataFile> files = DataFolder.read(folder);
        assertEquals(3, files.size());
        assertArrayEquals(new byte[] {2}, files.get(DataFolder.ASTEROIDS).content());
        assertEquals(
                folder.resolve(DataFolder.ASTEROIDS),
                files.get(DataFolder.ASTEROIDS).path());
        // printf '\002' | sha256sum
        assertEquals(
                "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
                files.get(DataFolder.ASTEROIDS).sha256());
        assertTrue(DataFolder.isListed(folder));
        try (var left = Files.list(folder)) {
            assertEquals(4, left.count(), "no temporary file is left");
        }
    }

    @Test
    void anAlteredFileIsAFault() throws IOException {
        Files.write(folder.resolve(DataFolder.ASTEROIDS), new byte[] {4});
        fault(DataFolder.ASTEROIDS, "its SHA-256 is not the one in SHA256SUMS");
    }

    @Test
    void aMissingFileIsAFault() throws IOException {
        Files.delete(folder.resolve(DataFolder.LEAP_SECONDS));
        fault(DataFolder.LEAP_SECONDS, "missing, though SHA256SUMS names it");
    }

    @Test
    void aMissingListIsAFault() throws IOException {
        Files.delete(folder.resolve(LIST));
        assertFalse(DataFolder.isListed(folder));
        fault(LIST, "missing; this folder is not the data that ships");
    }

    @Test
    void aListWithoutAFileThatShipsIsAFault() throws IOException {
        final Path list = folder.resolve(LIST);
        Files.write(list, Files.readAllLines(list).subList(0, 2));
        fault(LIST, "does not name " + DataFolder.LEAP_SECONDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00  " + DataFolder.ASTEROIDS,
                "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986  ../secret",
                "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986  ..",
                "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986  /etc/passwd",
                "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986  a\\b",
                "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986  a b"
            })
    void aMalformedLineIsAFault(String line) throws IOException {
        Files.write(temporary.resolve("secret"), new byte[] {2});
        Files.writeString(folder.resolve(LIST), line + "\n");
        fault(LIST, "a line is not 'SHA-256  file name'");
    }

    @Test
    void aListOfMegabytesIsAFault() throws IOException {
        Files.write(folder.resolve(LIST), new byte[1 << 20]);
        fault(LIST, "longer than any list of sums");
    }

    private void fault(String file, String words) {
        final String message =
                assertThrows(InputFault.class, () -> DataFolder.read(folder)).getMessage();
        assertEquals(1, message.lines().count());
        assertTrue(message.startsWith(folder.resolve(file) + ": ") && message.contains(words), message);
    }
}

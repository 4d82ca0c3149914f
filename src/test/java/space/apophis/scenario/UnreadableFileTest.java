package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no YAML of this format at all, by accident or by malice. */
class UnreadableFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("small.yaml");
    }

    private void assertFault(String expected, String text) throws IOException {
        FaultyFile.assertFault(expected, folder, text);
    }

    @Test
    void missing() {
        FaultyFile.assertFault("FILE:1: no such file", file);
    }

    @Test
    void folder() throws IOException {
        FaultyFile.assertFault("FILE:1: a folder, a YAML file is needed", Files.createDirectory(file));
    }

    @Test
    void empty() throws IOException {
        assertFault("FILE:1: empty, a mapping that starts with 'name:' is needed", "");
        assertFault("FILE:1: empty, a mapping that starts with 'name:' is needed", "# only a comment\n");
    }

    @Test
    void notYaml() throws IOException {
        assertFault("FILE:2: not YAML: mapping values are not allowed here", "name: small\nbody: a: b\n");
        assertFault("FILE:3: not YAML: expected ',' or ']', but got <stream end>", "name: small\nbody: [a,\n  b");
    }

    @Test
    void notAMapping() throws IOException {
        assertFault("FILE:1: not a mapping, keys with values are needed", "- name: small\n");
        assertFault("FILE:1: not a mapping, keys with values are needed", "PK\u0003\u0004".substring(0, 2));
    }

    @Test
    void twoDocuments() throws IOException {
        assertFault("FILE:9: a second document, one is allowed", FaultyFile.SCENARIO + "---\nname: other\n");
    }

    @Test
    void notUtf8() throws IOException {
        final byte[] latin1 = "name: small\nbody: apophis\ntitle: vor\u00fcber\n".getBytes(StandardCharsets.ISO_8859_1);
        FaultyFile.assertFault("FILE:3: not UTF-8, the only encoding allowed", Files.write(file, latin1));
    }

    @Test
    void cutInTheMiddleOfALetter() throws IOException {
        final byte[] cut = {'n', '\n', (byte) 0xc3};
        FaultyFile.assertFault("FILE:2: not UTF-8, the only encoding allowed", Files.write(file, cut));
    }

    @Test
    void controlCharacterInTheFile() throws IOException {
        assertFault("FILE:2: not YAML: has the character \\u0007", "name: small\nbody: a\u0007\n");
    }

    /** A sparse file takes no room on the disk; of a gigabyte of it only the first part is read. */
    @Test
    void gigabyte() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertTimeout(
                Duration.ofSeconds(10),
                () -> FaultyFile.assertFault("FILE:1: larger than 1 MiB, which no file of this format is", file));
    }

    @Test
    void aliasBomb() throws IOException {
        final StringBuilder text = new StringBuilder("name: small\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            text.append(String.format("a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
        }
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertFault(
                        "FILE:2: a0: unknown key, allowed are name, title, description, body, propagation,"
                                + " closeApproaches, encounter, forceLadder, solutions, observation, uncertainty, transfer, trajectory, sharedLaunch, mission, parkedFlyby, escort, deflection, reconstructions, spacecraft, timeline, output",
                        text.toString()));
    }

    @Test
    void aliasInPlaceOfAValue() throws IOException {
        assertFault(
                "FILE:2: body: anchors and aliases are not allowed, write the value out",
                FaultyFile.broken(FaultyFile.SCENARIO, "body: apophis", "body: &a apophis"));
        assertFault(
                "FILE:1: name: anchors and aliases are not allowed, write the value out",
                FaultyFile.broken(FaultyFile.SCENARIO, "small\nbody: apophis", "&a small\nbody: *a"));
    }

    @Test
    void deepNesting() throws IOException {
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertFault("FILE:1: not YAML that is read here: nested too deeply", "[".repeat(500_000)));
    }

    @Test
    void tagOfAJavaClass() throws IOException {
        assertFault(
                "FILE:2: body: the tag tag:yaml.org,2002:javax.script.ScriptEngineManager is not allowed, leave tags out",
                FaultyFile.broken(FaultyFile.SCENARIO, "apophis", "!!javax.script.ScriptEngineManager [x]"));
        assertFault("FILE:1: the tag !x is not allowed, leave tags out", "!x\n" + FaultyFile.SCENARIO);
    }
}

package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.job.InputFault;

class StagedFilesTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("deep/target");
    }

    @Test
    void publishedFilesStandInTheTargetAlone() throws IOException {
        try (StagedFiles files = StagedFiles.of(target, false)) {
            Files.writeString(files.stage().resolve("a"), "new");
            assertFalse(Files.exists(target));
            files.publish();
        }
        assertEquals("new", Files.readString(target.resolve("a")));
        assertEquals(List.of("target"), names(target.getParent()));
    }

    @Test
    void workThatFailsLeavesNothing() throws IOException {
        try (StagedFiles files = StagedFiles.of(target, false)) {
            Files.writeString(files.stage().resolve("a"), "half");
        }
        assertEquals(List.of(), names(target.getParent()));
    }

    @Test
    void aStageThatAKilledRunLeftIsTidied() throws IOException {
        Files.createDirectories(target.resolveSibling(".target.stage-999999999999-5"));
        StagedFiles.of(target, false).close();
        assertEquals(List.of(), names(target.getParent()));
    }

    @Test
    void forceReplacesFilesOfTheSameNameAndKeepsOthers() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("a"), "old");
        Files.writeString(target.resolve("mine"), "mine");
        assertThrows(InputFault.class, () -> StagedFiles.of(target, false));
        try (StagedFiles files = StagedFiles.of(target, true)) {
            Files.writeString(files.stage().resolve("a"), "new");
            files.publish();
        }
        assertEquals("new", Files.readString(target.resolve("a")));
        assertEquals("mine", Files.readString(target.resolve("mine")));
    }

    @Test
    void aFileInTheWayIsNotReplacedEvenByForce() throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, "a file");
        assertThrows(InputFault.class, () -> StagedFiles.of(target, true));
        assertEquals("a file", Files.readString(target));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

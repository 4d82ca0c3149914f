package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.job.InputFault;

class ProjectFoldersTest {

    @TempDir
    private Path temporary;

    private Path project;
    private Path target;
    private Path working;
    private ProjectFolders folders;

    @BeforeEach
    void layOut() throws IOException {
        project = temporary.resolve("project");
        target = Files.createDirectories(project.resolve("target"));
        working = Files.createDirectories(temporary.resolve("working"));
        folders = ProjectFolders.around(target.resolve("apophis.jar"), working);
    }

    @Test
    void looksAboveTheJarsFolderThenBesideTheJarThenInTheWorkingFolder() throws IOException {
        assertEquals(List.of(project, target, working), folders.places());
        Path last = Files.createDirectory(working.resolve("orekit-data"));
        assertEquals(last, folders.data(null));
        Path second = Files.createDirectory(target.resolve("orekit-data"));
        assertEquals(second, folders.data(null));
        Path first = Files.createDirectory(project.resolve("orekit-data"));
        assertEquals(first, folders.data(null));
    }

    @Test
    void aFolderGivenIsTheOnlyOne() throws IOException {
        Files.createDirectory(project.resolve("orekit-data"));
        assertEquals(working, folders.data(working));
        assertThrows(InputFault.class, () -> folders.data(working.resolve("none")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.createFile(project.resolve("scenarios"));
        InputFault fault = assertThrows(InputFault.class, () -> folders.scenarios());
        assertTrue(fault.getMessage().contains(project + ", " + target + ", " + working), fault.getMessage());
    }

    @Test
    void scenariosNeedNotExistWhereTheyAreOnlyAFallback() throws IOException {
        assertEquals(working.resolve("scenarios"), folders.scenariosIfAny());
        Path made = Files.createDirectory(target.resolve("scenarios"));
        assertEquals(made, folders.scenariosIfAny());
    }

    @Test
    void aJarInTheRootFolderHasNoFolderAbove() {
        Path root = temporary.getRoot();
        assertEquals(
                List.of(root, working),
                ProjectFolders.around(root.resolve("a.jar"), working).places());
    }
}

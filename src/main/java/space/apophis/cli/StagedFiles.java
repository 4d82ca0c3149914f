package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import space.apophis.job.InputFault;
import space.apophis.job.Leftovers;

/**
 * Files that are made beside the folder they are for and moved there when all are whole. What else that folder
 * holds, an Earth orientation file that the user added for example, stays.
 */
final class StagedFiles implements AutoCloseable {

    private static final String STAGE = "stage";

    private final Path target;
    private final Path stage;

    private StagedFiles(Path target, Path stage) {
        this.target = target;
        this.stage = stage;
    }

    /**
     * Opens a stage for a folder.
     *
     * @param force true if files that are there may be replaced
     * @throws InputFault if the folder is not empty and {@code force} is false, or is no folder
     * @throws IOException if the stage cannot be made
     */
    static StagedFiles of(Path target, boolean force) throws IOException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new InputFault(target + ": is not a folder");
        }
        if (!force && Files.exists(target) && !list(target).isEmpty()) {
            throw new InputFault(target + ": is not empty; --force replaces files of the same names");
        }
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Leftovers.tidy(target, STAGE);
        return new StagedFiles(target, Files.createTempDirectory(parent, Leftovers.name(target, STAGE) + "-"));
    }

    /** Folder to make the files in. */
    Path stage() {
        return stage;
    }

    /**
     * Moves every file to its place.
     *
     * @throws IOException if one cannot be moved
     */
    void publish() throws IOException {
        Files.createDirectories(target);
        for (Path file : list(stage)) {
            Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what was not published. */
    @Override
    public void close() throws IOException {
        Leftovers.delete(stage);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

package space.apophis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that appears with all its files or not at all: written under a hidden name beside it, then renamed. */
final class WholeFolder {

    private WholeFolder() {}

    /**
     * Writes the files and marks the folder as this program's own. A folder of that name is replaced.
     *
     * @param target its parent is there
     * @param files paths in the folder, separated by slashes
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    static void write(Path target, Map<String, byte[]> files) throws IOException {
        Path fresh = vacant(target, "new");
        try {
            fill(fresh, files);
            replace(target, fresh);
        } catch (IOException | RuntimeException e) {
            discard(fresh, e);
            throw e;
        }
    }

    private static void fill(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        FolderMarker.write(folder, files.keySet());
    }

    /** Renames the fresh folder to the target; the one that was there steps aside and comes back if that fails. */
    private static void replace(Path target, Path fresh) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = vacant(target, "old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
    }

    /** A hidden name beside the target, with a number, should an earlier run have been cut off. */
    private static Path vacant(Path target, String purpose) {
        int number = 1;
        while (true) {
            Path folder = target.resolveSibling("." + target.getFileName() + "." + purpose + "-" + number);
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return folder;
            }
            number++;
        }
    }

    private static void discard(Path folder, Exception cause) {
        try {
            delete(folder);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Deletes a folder and what is in it; a link in it is removed, not followed. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.toList()) {
                    delete(entry);
                }
            }
        }
        Files.delete(folder);
    }
}

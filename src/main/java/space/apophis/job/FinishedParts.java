package space.apophis.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finished parts of a long work, kept in a folder until its results are written: after an interrupt the same work takes them
 * up again. A work is known by all that goes into it, so a changed scenario finds none. Each part is written whole under
 * another name first; one that is damaged, or was put there by something else, counts as not there. Safe for several
 * threads.
 */
public final class FinishedParts {

    /** Keeps nothing. */
    public static final FinishedParts NONE = new FinishedParts(null);

    private static final String FIRST_LINE = "apophis part 1 ";
    private static final String SUFFIX = ".part";
    private static final String UNFINISHED_SUFFIX = ".tmp";
    private static final int KEY_LENGTH = 16;
    private static final String NAME = "[a-z0-9-]+";

    private final Path folder;

    private FinishedParts(Path folder) {
        this.folder = folder;
    }

    /** Keeps them in a folder, which is made when there is something to keep. */
    public static FinishedParts in(Path folder) {
        return new FinishedParts(folder);
    }

    /**
     * The parts of one work.
     *
     * @param everything that goes into it, as text: another text is another work
     */
    public FinishedParts of(String everything) {
        return folder == null
                ? NONE
                : new FinishedParts(folder.resolve(
                        Sha256.of(everything.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH)));
    }

    /**
     * A part that was kept; empty if there is none that is whole.
     *
     * @param name of small letters, digits and hyphens
     */
    public Optional<byte[]> part(String name) {
        if (folder == null) {
            return Optional.empty();
        }
        final byte[] all;
        try {
            all = Files.readAllBytes(file(name));
        } catch (IOException e) {
            // Not there, or not to be read: it is made anew.
            return Optional.empty();
        }
        final int start = headLength();
        if (all.length < start) {
            return Optional.empty();
        }
        final byte[] content = Arrays.copyOfRange(all, start, all.length);
        return Arrays.equals(head(content), Arrays.copyOf(all, start)) ? Optional.of(content) : Optional.empty();
    }

    /**
     * Keeps a part. Where that fails, for a full disk or a folder that cannot be written, the work goes on without: it
     * only costs time after an interrupt.
     *
     * @param name of small letters, digits and hyphens
     */
    public void keep(String name, byte[] content) {
        if (folder == null) {
            return;
        }
        final Path file = file(name);
        try {
            Files.createDirectories(folder);
            final Path fresh = Files.createTempFile(folder, name, UNFINISHED_SUFFIX);
            try {
                final ByteArrayOutputStream all = new ByteArrayOutputStream();
                all.write(head(content));
                all.write(content);
                Files.write(fresh, all.toByteArray());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // As said above: what is not kept is made anew.
            return;
        }
    }

    /**
     * Deletes the parts of all works in the folder, and the folder and the one above it where nothing else is left in
     * them. What something else put there stays.
     *
     * @throws IOException if one cannot be deleted
     */
    public void discard() throws IOException {
        if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path work : entries(folder)) {
            if (work.getFileName().toString().matches("[0-9a-f]{" + KEY_LENGTH + "}")
                    && Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS)) {
                for (Path file : entries(work)) {
                    final String name = file.getFileName().toString();
                    if (name.endsWith(SUFFIX) || name.endsWith(UNFINISHED_SUFFIX)) {
                        Files.delete(file);
                    }
                }
                deleteIfEmpty(work);
            }
        }
        deleteIfEmpty(folder);
        deleteIfEmpty(folder.toAbsolutePath().getParent());
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && entries(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private Path file(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("'" + name + "' is no name of a part");
        }
        return folder.resolve(name + SUFFIX);
    }

    private static int headLength() {
        return head(new byte[0]).length;
    }

    private static byte[] head(byte[] content) {
        return (FIRST_LINE + Sha256.of(content) + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}

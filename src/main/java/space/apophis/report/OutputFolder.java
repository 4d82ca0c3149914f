package space.apophis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.job.InputFault;
import space.apophis.job.Leftovers;

/**
 * A folder that appears with all its files or not at all: written under a hidden name beside its place, then renamed. A
 * hidden file in it has a first line by which this program knows its own folders, then the path of each file it wrote. A
 * folder is this program's own as long as it has no other files, so that notes someone put beside the results are not
 * lost to the next run.
 */
final class OutputFolder {

    private static final String MARKER = ".apophis-output";
    private static final String FIRST_LINE = "apophis output 1";
    private static final long LARGEST_MARKER_BYTES = 1 << 20;

    private static final String NEW = "new";
    private static final String OLD = "old";

    private OutputFolder() {}

    /** Where a folder would go, if the place may be taken: as {@link ReportFolder#check}. */
    static Path check(String name, Path parent, boolean force) throws IOException {
        for (Path above = parent.toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new InputFault(above + ": is a file; the output needs a folder there");
            }
        }
        Path target = parent.resolve(name);
        requireWritable(target);
        recover(target);
        if (Files.isSymbolicLink(target)) {
            throw new InputFault(target + ": is a symbolic link; remove it, or choose another output folder");
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return target;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputFault(target + ": is a file; remove it, or choose another output folder");
        }
        Optional<String> foreign = force ? Optional.empty() : foreign(target);
        if (foreign.isPresent()) {
            throw new InputFault(
                    target + ": " + foreign.get() + "; choose another output folder, or replace it with --force");
        }
        return target;
    }

    /**
     * Makes something where the target is, or will be, and in the temporary folder, which fonts need, and takes it away:
     * what the system says of rights may be wrong.
     */
    private static void requireWritable(Path target) throws IOException {
        Path place = target.toAbsolutePath().getParent();
        while (!Files.exists(place)) {
            place = place.getParent();
        }
        try {
            Files.delete(Files.createTempFile("apophis", ""));
        } catch (IOException e) {
            throw new IOException(
                    "temporary folder " + System.getProperty("java.io.tmpdir")
                            + ": cannot be written, java -Djava.io.tmpdir=DIR -jar ... names another",
                    e);
        }
        try {
            Files.delete(Files.createTempDirectory(place, Leftovers.name(target, NEW) + "-"));
        } catch (FileSystemException e) {
            throw new IOException(
                    place + ": cannot be written: " + Objects.requireNonNullElse(e.getReason(), "permission denied"),
                    e);
        }
    }

    /** A run that was killed between its two renames left no results: the former ones come back. The rest is deleted. */
    private static void recover(Path target) throws IOException {
        List<Path> former = Leftovers.of(target, OLD);
        if (!former.isEmpty() && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(former.get(former.size() - 1), target, StandardCopyOption.ATOMIC_MOVE);
        }
        Leftovers.tidy(target, OLD);
        Leftovers.tidy(target, NEW);
    }

    /**
     * Writes the files and marks the folder as this program's own. A folder of that name is replaced.
     *
     * @param target its parent is made if need be
     * @param files paths in the folder, separated by slashes
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    static void write(Path target, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path fresh = target.resolveSibling(Leftovers.name(target, NEW));
        try {
            fill(fresh, files);
            replace(target, fresh);
        } catch (IOException | RuntimeException e) {
            try {
                Leftovers.delete(fresh);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
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
        String names = String.join("\n", new TreeSet<>(files.keySet()));
        Files.writeString(folder.resolve(MARKER), FIRST_LINE + "\n" + names + "\n");
    }

    /** Renames the fresh folder to the target; the one that was there steps aside and comes back if that fails. */
    private static void replace(Path target, Path fresh) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = target.resolveSibling(Leftovers.name(target, OLD));
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        Leftovers.delete(old);
    }

    /** Whether a folder was made by this program, whatever else someone put into it. */
    static boolean isOwn(Path folder) {
        final Path marker = folder.resolve(MARKER);
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(marker) <= LARGEST_MARKER_BYTES
                    && Files.readString(marker, StandardCharsets.ISO_8859_1).startsWith(FIRST_LINE + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    /** What makes a folder not this program's own, for people; empty when it is, or when there is nothing in it. */
    private static Optional<String> foreign(Path folder) throws IOException {
        Set<String> found = filesIn(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path marker = folder.resolve(MARKER);
        if (!found.remove(MARKER)
                || !Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)
                || Files.size(marker) > LARGEST_MARKER_BYTES) {
            return Optional.of("exists and was not made by this program");
        }
        // Any bytes are text in Latin-1; a marker that is not ours is then seen by its first line.
        String text = Files.readString(marker, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(FIRST_LINE + "\n")) {
            return Optional.of("exists and was not made by this program");
        }
        found.removeAll(text.lines().skip(1).collect(Collectors.toSet()));
        return found.stream().findFirst().map(file -> "holds " + file + ", which this program did not write");
    }

    /** Paths of everything but folders, separated by slashes, in order. */
    private static Set<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

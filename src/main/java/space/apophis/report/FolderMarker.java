package space.apophis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hidden file by which this program knows its own folders: a first line that says so, then the path of each file
 * it wrote. A folder is this program's own as long as it has no other files, so that notes someone put beside the
 * results are not lost to the next run.
 */
final class FolderMarker {

    private static final String NAME = ".apophis-output";
    private static final String FIRST_LINE = "apophis output 1";
    private static final long LARGEST_BYTES = 1 << 20;

    private FolderMarker() {}

    static void write(Path folder, Collection<String> files) throws IOException {
        String text = FIRST_LINE + "\n" + new TreeSet<>(files).stream().collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(folder.resolve(NAME), text);
    }

    /** What makes a folder not this program's own, in words; empty when it is, or when there is nothing in it. */
    static Optional<String> foreign(Path folder) throws IOException {
        Set<String> found = filesIn(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path marker = folder.resolve(NAME);
        if (!found.remove(NAME)
                || !Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)
                || Files.size(marker) > LARGEST_BYTES) {
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

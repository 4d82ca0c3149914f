package space.apophis.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders that a run makes under a hidden name, with the number of its process in it, before it renames them. One of a
 * process that is no more was left by a run that was killed.
 */
public final class Leftovers {

    private Leftovers() {}

    /** The hidden name, beside a target, of this process's folder for a purpose. */
    public static String name(Path target, String purpose) {
        return "." + target.getFileName() + "." + purpose + "-"
                + ProcessHandle.current().pid();
    }

    /**
     * What runs that were killed left beside a target, for a purpose; none where there is no folder.
     *
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> of(Path target, String purpose) throws IOException {
        final Path parent = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        final Pattern name = Pattern.compile(
                Pattern.quote("." + target.getFileName() + "." + purpose + "-") + "(\\d{1,18})(-\\d+)?");
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(entry -> {
                        final Matcher found = name.matcher(entry.getFileName().toString());
                        return found.matches() && isDead(Long.parseLong(found.group(1)));
                    })
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDead(long process) {
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    /** Deletes them. @throws IOException if one cannot be deleted */
    public static void tidy(Path target, String purpose) throws IOException {
        for (Path left : of(target, purpose)) {
            delete(left);
        }
    }

    /** Deletes a folder and what is in it; a link in it is removed, not followed. @throws IOException if it cannot */
    public static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.toList()) {
                    delete(entry);
                }
            }
        }
        Files.deleteIfExists(folder);
    }
}

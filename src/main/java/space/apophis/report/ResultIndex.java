package space.apophis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import space.apophis.job.Leftovers;
import space.apophis.report.page.PageScripts;
import space.apophis.study.result.Nullable;

/**
 * {@code index.html} of a folder of results: each with its picture and headline, by name. Made from what lies in the folder when it is
 * written, and from this program's own folders alone; what someone else put there is neither read nor named.
 */
public final class ResultIndex {

    /** The file. */
    public static final String NAME = "index.html";

    private static final String TEMPLATE = "index.ftlh";
    private static final String NEW = "new";

    /** By this its own index is known; another's is not replaced. */
    private static final String MARK = "<meta name=\"generator\" content=\"apophis index\">";

    private static final int MARK_WITHIN = 2000;
    private static final List<String> PAGES = List.of("report.html", "compare.html", "timeline.html");
    private static final long LARGEST_PICTURE = 1 << 20;

    /** Of two runs that end at once the later sees the folder of the earlier; one round more is enough for each. */
    private static final int ROUNDS = 8;

    /**
     * One of the results.
     *
     * @param name of the folder
     * @param page its page, from the folder of the index
     * @param title one line
     * @param text the verdict; empty for results of before it was written
     * @param picture as {@code data:} URL; null where there is none
     * @param sheet its side of paper, from the folder of the index; null where there is none
     */
    public record Entry(
            String name,
            String page,
            String title,
            String text,
            @Nullable String picture,
            @Nullable String sheet) {}

    private ResultIndex() {}

    /** The results that lie in a folder, by name; none where there is no folder. */
    public static List<Entry> entries(Path parent) throws IOException {
        return folders(parent).stream()
                .map(ResultIndex::entry)
                .flatMap(Optional::stream)
                .toList();
    }

    /** This program's own, by name; hidden ones are still being written. */
    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .filter(OutputFolder::isOwn)
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Entry> entry(Path folder) {
        final String name = folder.getFileName().toString();
        final Optional<Headline> headline = Headline.in(folder);
        final String sheet = Files.isRegularFile(folder.resolve(SheetPage.NAME)) ? name + "/" + SheetPage.NAME : null;
        return Stream.concat(headline.stream().map(Headline::page), PAGES.stream())
                .filter(page -> Files.isRegularFile(folder.resolve(page)))
                .findFirst()
                .map(page -> new Entry(
                        name,
                        name + "/" + page,
                        headline.map(Headline::title).orElse(name),
                        headline.map(Headline::text).orElse(""),
                        picture(folder),
                        sheet));
    }

    private static String picture(Path folder) {
        final Path file = folder.resolve(Headline.PICTURE);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST_PICTURE
                    ? "data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file))
                    : null;
        } catch (IOException e) {
            // Another run replaces the folder just now, and writes the index after it.
            return null;
        }
    }

    /**
     * Writes the index, whole or not at all.
     *
     * @param parent the folder of results
     * @return what people are to be told; empty where all is well
     * @throws IOException when the disk is full or the like; the index that was there is there still
     */
    public static Optional<String> write(Path parent) throws IOException {
        final Path target = parent.resolve(NAME);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOwn(target)) {
            return Optional.of(target + ": was not made by this program and stays as it is; the results have no index");
        }
        Leftovers.tidy(target, NEW);
        Map<String, FileTime> before = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            final Map<String, FileTime> found = found(parent);
            if (round > 0 && found.equals(before)) {
                break;
            }
            before = found;
            replace(target, page(entries(parent)));
        }
        return Optional.empty();
    }

    /** Whether an index is there that this program wrote. */
    public static boolean isOwn(Path index) throws IOException {
        if (!Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var stream = Files.newInputStream(index)) {
            return new String(stream.readNBytes(MARK_WITHIN), StandardCharsets.UTF_8).contains(MARK);
        }
    }

    static String page(List<Entry> entries) {
        return HtmlReport.page(TEMPLATE, PageScripts.NONE, List.of(), Map.of("entries", entries, "mark", MARK));
    }

    private static void replace(Path target, String page) throws IOException {
        final Path fresh = target.resolveSibling(Leftovers.name(target, NEW));
        try {
            Files.writeString(fresh, page);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The results and when each was written, by which another run's is seen. */
    private static Map<String, FileTime> found(Path parent) throws IOException {
        final Map<String, FileTime> found = new TreeMap<>();
        for (Path folder : folders(parent)) {
            found.put(
                    folder.getFileName().toString(),
                    Files.exists(folder) ? Files.getLastModifiedTime(folder) : FileTime.fromMillis(0));
        }
        return found;
    }
}

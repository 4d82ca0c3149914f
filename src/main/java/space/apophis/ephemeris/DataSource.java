package space.apophis.ephemeris;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import space.apophis.job.Sha256;

/**
 * Where the data of a solar system come from: the folder that ships, and maybe an official ephemeris. It can be packed, sent to another
 * machine and loaded there.
 *
 * @param folder of data that ships
 * @param official a JPL ephemeris, or a folder that holds one; null where there is none beside that of the folder
 */
public record DataSource(Path folder, Path official) {

    private static final String FOLDER = "data";
    private static final String OFFICIAL = "official";

    /** The same as it was packed, where the archive lies unpacked. */
    public static DataSource unpacked(Path root) throws IOException {
        final Path official = root.resolve(OFFICIAL);
        if (!Files.isDirectory(official)) {
            return new DataSource(root.resolve(FOLDER), null);
        }
        final List<Path> files = files(official);
        // One file by itself was named as such: its name says of which kind it is.
        return new DataSource(root.resolve(FOLDER), files.size() == 1 ? files.get(0) : official);
    }

    /** Loads it, as {@link SolarSystem#load(Path)} does. */
    public SolarSystem load() {
        return official == null ? SolarSystem.load(folder) : SolarSystem.load(folder, official);
    }

    /** Packs its files into a ZIP archive. */
    public void pack(OutputStream archive) throws IOException {
        final ZipOutputStream zip = new ZipOutputStream(archive);
        pack(zip, FOLDER, folder);
        if (official != null) {
            pack(zip, OFFICIAL, official);
        }
        zip.finish();
    }

    private static void pack(ZipOutputStream zip, String name, Path root) throws IOException {
        for (Path file : files(root)) {
            zip.putNextEntry(new ZipEntry(name + "/" + relative(root, file)));
            Files.copy(file, zip);
            zip.closeEntry();
        }
    }

    /**
     * SHA-256 over the names and contents of all its files: whatever Orekit may find among them, such as Earth orientation, is part
     * of it.
     *
     * @param known sums of files that are known already
     */
    String sha256(Map<Path, String> known) throws IOException {
        return Sha256.of((lines(FOLDER, folder, known) + (official == null ? "" : lines(OFFICIAL, official, known)))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(String name, Path root, Map<Path, String> known) throws IOException {
        final StringBuilder lines = new StringBuilder();
        for (Path file : files(root)) {
            final String sum = known.containsKey(file) ? known.get(file) : Sha256.of(file);
            lines.append(sum)
                    .append(' ')
                    .append(name)
                    .append('/')
                    .append(relative(root, file))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String relative(Path root, Path file) {
        return root.equals(file)
                ? file.getFileName().toString()
                : root.relativize(file).toString().replace('\\', '/');
    }

    /** Of a folder and those below, in the order of their names; or the one file. */
    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }
}

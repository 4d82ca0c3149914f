package space.apophis.ephemeris;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.apophis.job.InputFault;
import space.apophis.job.Sha256;

/**
 * The folder of data that ships: the ephemeris, the large asteroids, leap seconds, and a list of their SHA-256 sums in
 * the layout of the command sha256sum. Files a user adds are not in the list and are not checked by it.
 */
public final class DataFolder {

    public static final String EPHEMERIS = "apophis-ephemeris-3.de";
    public static final String ASTEROIDS = "apophis-asteroids-3.bin";
    public static final String LEAP_SECONDS = "UTC-TAI.history";

    private static final String SUMS = "SHA256SUMS";
    private static final long LONGEST_LIST = 64_000;
    private static final long LARGEST = 256L << 20;

    /** A name has no separator, and is neither this folder nor the one above. */
    private static final Pattern ENTRY =
            Pattern.compile("(?<sum>[0-9a-f]{64}) [ *](?<name>[A-Za-z0-9_][A-Za-z0-9._-]{0,99})");

    private DataFolder() {}

    /** Writes files and the list of their sums, each to a temporary name first. */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        final StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(folder.resolve(file.getKey()), file.getValue());
            sums.append(Sha256.of(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        put(folder.resolve(SUMS), sums.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static void put(Path file, byte[] content) throws IOException {
        final Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        // Made new: a link that someone planted there would be followed.
        Files.deleteIfExists(temporary);
        Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a folder is meant to be one of these: whether it has a list of sums. */
    public static boolean isListed(Path folder) {
        return Files.isRegularFile(folder.resolve(SUMS));
    }

    /**
     * Reads every file of the list, once, and compares it with its sum.
     *
     * @return them by name; the three files that ship are among them
     * @throws InputFault if the list or a file is missing or a file differs from it
     */
    static Map<String, DataFile> read(Path folder) throws IOException {
        final Path list = folder.resolve(SUMS);
        if (!isListed(folder)) {
            throw new InputFault(list + ": missing; this folder is not the data that ships (its 'orekit-data')");
        }
        if (Files.size(list) > LONGEST_LIST) {
            throw new InputFault(list + ": longer than any list of sums; restore the folder that ships");
        }
        final Map<String, DataFile> files = new LinkedHashMap<>();
        for (String line : Files.readAllLines(list, StandardCharsets.ISO_8859_1)) {
            final Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                throw new InputFault(list + ": a line is not 'SHA-256  file name'; restore the folder that ships");
            }
            final Path file = folder.resolve(entry.group("name"));
            files.put(entry.group("name"), read(file, entry.group("sum")));
        }
        for (String name : List.of(EPHEMERIS, ASTEROIDS, LEAP_SECONDS)) {
            if (!files.containsKey(name)) {
                throw new InputFault(list + ": does not name " + name + "; restore the folder that ships");
            }
        }
        return files;
    }

    private static DataFile read(Path file, String sum) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputFault(file + ": missing, though " + SUMS + " names it; restore the folder that ships");
        }
        if (Files.size(file) > LARGEST) {
            throw new InputFault(file + ": larger than any file that ships; restore it");
        }
        final byte[] content = Files.readAllBytes(file);
        if (!Sha256.of(content).equals(sum)) {
            throw new InputFault(
                    file + ": its SHA-256 is not the one in " + SUMS + "; restore it or run 'apophis ephemeris build'");
        }
        return new DataFile(file, sum, content);
    }

    /**
     * Maps a file too large to be worth a copy in memory.
     *
     * @throws InputFault if there is none, or it is longer than a buffer can be (2 GiB)
     */
    static ByteBuffer map(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputFault(file + ": no such file; name a planetary ephemeris of JPL (a DE binary file or an SPK"
                    + " kernel), or use the one that ships");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new InputFault(file + ": " + channel.size() + " bytes; at most " + Integer.MAX_VALUE
                        + " are read, so take a file of fewer years");
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /**
     * A file that ships, as its sum says it is.
     *
     * @param path where it was read
     * @param sha256 of its content, lower-case hexadecimal
     */
    record DataFile(Path path, String sha256, byte[] content) {}
}

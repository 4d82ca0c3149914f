package space.apophis.ephemeris;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import space.apophis.job.InputFault;

/**
 * The folder of data that ships: the ephemeris, the large asteroids, leap seconds, and a list of their SHA-256 sums in
 * the layout of the command sha256sum. Files a user adds are not in the list and are not checked by it.
 */
public final class DataFolder {

    public static final String EPHEMERIS = "apophis-ephemeris-2.de";
    public static final String ASTEROIDS = "apophis-asteroids-2.bin";
    public static final String LEAP_SECONDS = "UTC-TAI.history";
    private static final String SUMS = "SHA256SUMS";

    private DataFolder() {}

    /** Writes files and the list of their sums, each to a temporary name first. */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        final StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(folder.resolve(file.getKey()), file.getValue());
            sums.append(sha256(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        put(folder.resolve(SUMS), sums.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static void put(Path file, byte[] content) throws IOException {
        final Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(temporary, content);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Compares every file of the list with its sum.
     *
     * @throws InputFault if the list or a file is missing or a file differs from it
     */
    static void verify(Path folder) throws IOException {
        final Path list = folder.resolve(SUMS);
        if (!Files.isRegularFile(list)) {
            throw new InputFault(list + ": missing; this folder is not the data that ships (its 'orekit-data')");
        }
        for (String line : Files.readAllLines(list, StandardCharsets.ISO_8859_1)) {
            final String[] words = line.split(" +\\*?", 2);
            if (words.length != 2 || !words[1].matches("[A-Za-z0-9._-]{1,100}")) {
                throw new InputFault(list + ": a line is not 'SHA-256  file name'; restore the folder that ships");
            }
            final Path file = folder.resolve(words[1]);
            if (!Files.isRegularFile(file)) {
                throw new InputFault(file + ": missing, though " + SUMS + " names it; restore the folder that ships");
            }
            if (!sha256(Files.readAllBytes(file)).equals(words[0])) {
                throw new InputFault(file + ": its SHA-256 is not the one in " + SUMS
                        + "; restore it or run 'apophis ephemeris build'");
            }
        }
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package space.apophis.ephemeris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The sum over the data of a solar system, made when it is first asked for: a folder of a user may hold much that is not read. */
final class DataSum {

    private final DataSource source;
    private final Map<Path, String> known;
    private String sha256;

    /**
     * @param known sums of files that were read
     */
    DataSum(DataSource source, Map<Path, String> known) {
        this.source = source;
        this.known = Map.copyOf(known);
    }

    DataSource source() {
        return source;
    }

    /** Lower-case hexadecimal. */
    synchronized String sha256() {
        if (sha256 == null) {
            try {
                sha256 = source.sha256(known);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sha256;
    }
}

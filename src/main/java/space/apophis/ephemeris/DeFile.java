package space.apophis.ephemeris;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import space.apophis.job.InputFault;

/**
 * A planetary ephemeris in JPL's DE layout.
 *
 * @param header what the file says of itself
 * @param data records one after another, each with its two dates and its coefficients (km, km/d by derivation)
 */
public record DeFile(DeHeader header, double[] data) {

    /**
     * Reads a file in either byte order, of its records those of {@link KeptYears}.
     *
     * @throws InputFault if it is missing, truncated, corrupt or something else
     */
    public static DeFile read(Path file) throws IOException {
        return parse(file.toString(), FileContent.map(file));
    }

    /**
     * Reads the content of a file in either byte order, of its records those of {@link KeptYears}.
     *
     * @param name of the file, for faults
     * @throws InputFault if it is truncated, corrupt or something else
     */
    static DeFile parse(String name, ByteBuffer content) {
        return new DeFileReader(name, content).records();
    }
}

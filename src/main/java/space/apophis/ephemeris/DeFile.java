package space.apophis.ephemeris;

import java.nio.ByteBuffer;
import space.apophis.job.InputFault;

/**
 * A planetary ephemeris in JPL's DE layout.
 *
 * @param header what the file says of itself
 * @param data records one after another, each with its two dates and its coefficients (km, km/d by derivation)
 */
public record DeFile(DeHeader header, double[] data) {

    /**
     * First instant kept of an official ephemeris, 1900-01-01, JD TDB. One of 30,000 years would fill the memory, and the orbit
     * of a small body that comes close is not known over centuries.
     */
    static final double KEPT_FROM = 2415020.5;

    /** Last instant kept, 2200-01-01, JD TDB. */
    static final double KEPT_TO = 2524593.5;

    /** The words of a fault where nothing is left. */
    static final String NOTHING_KEPT = "nothing of the years 1900 to 2200";

    /**
     * Reads the content of a file in either byte order, of its records those of the years that are kept.
     *
     * @param name of the file, for faults
     * @throws InputFault if it is truncated, corrupt or something else
     */
    static DeFile parse(String name, ByteBuffer content) {
        return new DeFileReader(name, content).records();
    }
}

package space.apophis.ephemeris;

import java.nio.ByteBuffer;
import java.util.Arrays;
import space.apophis.job.InputFault;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * A planetary ephemeris in JPL's DE layout.
 *
 * @param header what the file says of itself
 * @param data records one after another, each with its two dates and its coefficients (km, km/d by derivation); NaN in
 *     granules outside the span
 * @param start first instant that all items cover, TDB seconds since J2000
 * @param end last instant that all items cover, TDB seconds since J2000
 */
public record DeFile(DeHeader header, double[] data, double start, double end) {

    /**
     * First instant kept of an official ephemeris, 1900-01-01, JD TDB. One of 30,000 years would fill the memory, and the orbit
     * of a small body that comes close is not known over centuries.
     */
    static final double KEPT_FROM = 2415020.5;

    /** Last instant kept, 2200-01-01, JD TDB. */
    static final double KEPT_TO = 2524593.5;

    /** A file whose records are whole. */
    public DeFile(DeHeader header, double[] data) {
        this(header, data, seconds(header.startJulianDate()), seconds(header.endJulianDate()));
    }

    /** First instant from which on its records are whole, JD TDB. */
    public double wholeFrom() {
        return header.startJulianDate()
                + Math.ceil((julianDate(start) - header.startJulianDate()) / header.blockDays()) * header.blockDays();
    }

    /** Last instant up to which its records are whole, JD TDB. */
    public double wholeTo() {
        return header.startJulianDate()
                + Math.floor((julianDate(end) - header.startJulianDate()) / header.blockDays()) * header.blockDays();
    }

    /**
     * The whole records that cover a span.
     *
     * @param from JD TDB, not before {@link #wholeFrom()}
     * @param to JD TDB, later, not after {@link #wholeTo()}
     */
    public DeFile covering(double from, double to) {
        final double block = header.blockDays();
        final double first = header.startJulianDate() + Math.floor((from - header.startJulianDate()) / block) * block;
        final double last = header.startJulianDate() + Math.ceil((to - header.startJulianDate()) / block) * block;
        final DeHeader cut =
                new DeHeader(header.title(), first, last, block, header.number(), header.layout(), header.constants());
        final int at = (int) Math.round((first - header.startJulianDate()) / block) * header.recordLength();
        return new DeFile(cut, Arrays.copyOfRange(data, at, at + cut.records() * header.recordLength()));
    }

    private static double julianDate(double seconds) {
        return Epoch.J2000_JULIAN_DATE + seconds / Unit.DAY;
    }

    /** TDB seconds since J2000 of a JD TDB. */
    public static double seconds(double julianDate) {
        return (julianDate - Epoch.J2000_JULIAN_DATE) * Unit.DAY;
    }

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

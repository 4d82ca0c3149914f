package space.apophis.ephemeris;

import java.util.Arrays;

/** Ephemerides cut from others, for tests. */
public final class DeFiles {

    private DeFiles() {}

    /** The records of a file that lie within a span, JD TDB. */
    public static DeFile within(DeFile file, double from, double to) {
        final DeHeader header = file.header().within(from, to);
        final int first =
                (int) Math.round((header.startJulianDate() - file.header().startJulianDate()) / header.blockDays());
        final int length = header.recordLength();
        return new DeFile(header, Arrays.copyOfRange(file.data(), first * length, (first + header.records()) * length));
    }
}

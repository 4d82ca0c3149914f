package space.apophis.ephemeris.spk;

import java.nio.DoubleBuffer;
import java.util.Locale;
import space.apophis.job.InputFault;

/**
 * One segment of a kernel: the path of one body from another over a span.
 *
 * @param file name of the file, for faults
 * @param title the segment's own name
 * @param target NAIF number of the body
 * @param centre NAIF number of the body it is seen from
 * @param frame NAIF number of the axes; {@link #J2000} in planetary kernels, where it stands for the ICRF
 * @param type of the data
 * @param start first instant, TDB seconds since J2000
 * @param stop last instant, TDB seconds since J2000
 * @param words the data
 */
public record SpkSegment(
        String file,
        String title,
        int target,
        int centre,
        int frame,
        int type,
        double start,
        double stop,
        DoubleBuffer words) {

    /** NAIF number of the axes of the ICRF. */
    public static final int J2000 = 1;

    /** Types of equal intervals: Chebyshev polynomials of the position, or of position and velocity. */
    private static final int POSITION_ONLY = 2;

    private static final int POSITION_AND_VELOCITY = 3;

    /** Initial epoch, length of an interval, numbers in a record, records. */
    private static final int DIRECTORY = 4;

    private static final int MOST_COEFFICIENTS = 64;

    /**
     * The polynomials of the position. Those of the velocity that type 3 has are left alone: they are derivatives.
     *
     * @throws InputFault if the segment is of another type or frame, or corrupt
     */
    public Polynomials polynomials() {
        if (type != POSITION_ONLY && type != POSITION_AND_VELOCITY) {
            throw fault("is of type " + type + ", where types 2 and 3 are read");
        }
        if (frame != J2000) {
            throw fault("has the axes number " + frame + ", where J2000 (1) is read");
        }
        if (words.capacity() < DIRECTORY) {
            throw fault("is corrupt: it has no directory");
        }
        final int directory = words.capacity() - DIRECTORY;
        final double first = words.get(directory);
        final double interval = words.get(directory + 1);
        final double size = words.get(directory + 2);
        final double records = words.get(directory + 3);
        final int components = type == POSITION_ONLY ? 3 : 6;
        final double coefficients = (size - 2.0) / components;
        if (!(Math.abs(first) < 1e12)
                || !(interval > 0.0 && interval < 1e10)
                || !(coefficients >= 3.0 && coefficients <= MOST_COEFFICIENTS)
                || coefficients != Math.rint(coefficients)
                || !(records >= 1.0)
                || size * records != directory) {
            throw fault("is corrupt: its directory does not describe its " + words.capacity() + " numbers");
        }
        return new Polynomials(this, first, interval, (int) coefficients, (int) size, (int) records);
    }

    /** A fault of this segment. */
    public InputFault fault(String what) {
        return SpkKernel.fault(
                file, String.format(Locale.ROOT, "segment '%s' of body %d from %d %s", title, target, centre, what));
    }

    /**
     * Chebyshev polynomials of the position over equal intervals, of a segment of type 2 or 3.
     *
     * @param segment where they stand
     * @param first start of the first interval, TDB seconds since J2000
     * @param interval length of each, s
     * @param coefficients of each component
     * @param recordSize numbers that an interval takes in the segment
     * @param records number of intervals
     */
    public record Polynomials(
            SpkSegment segment, double first, double interval, int coefficients, int recordSize, int records) {

        /** 700 au, km: beyond every planet. */
        private static final double FARTHEST = 1e11;

        /** Middle and half length of the interval stand before the coefficients, s. */
        private static final int BEFORE = 2;

        /**
         * Copies the coefficients of one interval, x then y then z, km.
         *
         * @param record number of the interval, from 0
         * @param to receives them
         * @param at where the first goes
         * @throws InputFault if the interval is not where it should be, or a coefficient is impossible
         */
        public void copy(int record, double[] to, int at) {
            final int from = record * recordSize;
            final double radius = 0.5 * interval;
            final double middle = first + record * interval + radius;
            // A microsecond: far below what moves a planet by a metre, far above the rounding of these sums.
            if (!(Math.abs(segment.words().get(from) - middle) < 1e-6)
                    || !(Math.abs(segment.words().get(from + 1) - radius) < 1e-6)) {
                throw segment.fault("is corrupt: interval " + (record + 1) + " is not that of its directory");
            }
            final int count = 3 * coefficients;
            segment.words().get(from + BEFORE, to, at, count);
            for (int i = at; i < at + count; i++) {
                if (!(Math.abs(to[i]) < FARTHEST)) {
                    throw segment.fault("holds the impossible number " + to[i] + " in interval " + (record + 1));
                }
            }
        }
    }
}

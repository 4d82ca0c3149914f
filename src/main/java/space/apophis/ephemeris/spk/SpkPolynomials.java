package space.apophis.ephemeris.spk;

import space.apophis.job.InputFault;

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
public record SpkPolynomials(
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

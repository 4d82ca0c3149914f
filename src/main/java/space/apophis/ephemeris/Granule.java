package space.apophis.ephemeris;

/**
 * The granule of a record that holds an instant, and there the Chebyshev polynomials with their derivatives. Work
 * space that is filled again and again.
 */
final class Granule {

    /** More than any ephemeris has in one polynomial: the readers refuse files that do. */
    private static final int MOST_TERMS = 64;

    /** The polynomials and their first and second derivatives by their argument. */
    final double[] value = new double[MOST_TERMS];

    final double[] first = new double[MOST_TERMS];
    final double[] second = new double[MOST_TERMS];

    /** Counted from 0 in the record. */
    int index;

    /** Derivative of the argument of the polynomials by time, 1/s. */
    double rate;

    /**
     * Finds the granule and evaluates the polynomials.
     *
     * @param inRecord time since the start of the record, s
     * @param block length of the record, s
     * @param granules into which it is divided
     * @param terms number of polynomials, at least 2
     */
    void locate(double inRecord, double block, int granules, int terms) {
        final double length = block / granules;
        index = (int) Math.min(inRecord / length, granules - 1.0);
        rate = 2.0 / length;
        Chebyshev.polynomials(terms, 2.0 * (inRecord - index * length) / length - 1.0, value, first, second);
    }
}

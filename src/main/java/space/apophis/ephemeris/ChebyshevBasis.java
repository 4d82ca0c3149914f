package space.apophis.ephemeris;

/** Chebyshev polynomials at one argument with their two derivatives: work space that is filled again and again. */
final class ChebyshevBasis {

    /** More terms than any ephemeris has in one polynomial: the readers refuse files that do. */
    private static final int MOST_TERMS = 64;

    final double[] value = new double[MOST_TERMS];
    final double[] first = new double[MOST_TERMS];
    final double[] second = new double[MOST_TERMS];

    /** Fills all three up to a number of terms, at least 2. */
    void fill(int terms, double x) {
        Chebyshev.polynomials(terms, x, value, first, second);
    }
}

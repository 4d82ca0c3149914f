package space.apophis.proximity.spin;

/** Sums of Chebyshev polynomials by Clenshaw's recurrence (Press et al. 2007, Numerical Recipes, section 5.8). */
final class Clenshaw {

    private Clenshaw() {}

    /**
     * A sum.
     *
     * @param coefficients of many sums
     * @param at index of the first one
     * @param terms how many
     * @param x from -1 to 1
     */
    static double sum(double[] coefficients, int at, int terms, double x) {
        double b1 = 0.0;
        double b2 = 0.0;
        for (int i = terms - 1; i > 0; i--) {
            final double b = 2.0 * x * b1 - b2 + coefficients[at + i];
            b2 = b1;
            b1 = b;
        }
        return x * b1 - b2 + coefficients[at];
    }
}

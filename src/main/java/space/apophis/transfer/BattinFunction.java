package space.apophis.transfer;

/**
 * Q(S) = 4/3 F(3, 1; 5/2; S), Gauss's series in which the time along a conic has no other transcendental function (Battin
 * 1999, section 7.3; Izzo 2015, Celest. Mech. Dyn. Astr. 121:1, eq. 20): with S = sin^2(psi/2) it is (2 psi - sin 2 psi) /
 * sin^3 psi, and on hyperbolas the same with S below 0. Read from pieces of 1/128 of S by their Taylor series, whose eight
 * terms leave 1e-17: the nearest pole, S = 1, is 64 half widths away at the least. No call of a library, so the same bits
 * on every machine.
 */
final class BattinFunction {

    /** Least S that it is held for. */
    static final double LEAST = -0.5;

    /** Greatest S that it is held for; beyond, Q(S) = 2 pi / sin^3 psi - Q(1 - S). */
    static final double GREATEST = 0.5;

    private static final int PIECES = 128;
    private static final int TERMS = 8;
    private static final double[] SERIES = series();

    private BattinFunction() {}

    /**
     * Q.
     *
     * @param s of {@link #LEAST} to {@link #GREATEST}
     */
    static double at(double s) {
        final double place = (s - LEAST) * PIECES;
        final int piece = Math.min((int) place, PIECES - 1);
        final double h = s - middle(piece);
        final double h2 = h * h;
        final int k = TERMS * piece;
        final double low = (SERIES[k] + SERIES[k + 1] * h) + (SERIES[k + 2] + SERIES[k + 3] * h) * h2;
        final double high = (SERIES[k + 4] + SERIES[k + 5] * h) + (SERIES[k + 6] + SERIES[k + 7] * h) * h2;
        return low + high * h2 * h2;
    }

    private static double middle(int piece) {
        return LEAST + (piece + 0.5) / PIECES;
    }

    private static double[] series() {
        final double[] series = new double[TERMS * PIECES];
        for (int piece = 0; piece < PIECES; piece++) {
            double factor = 4.0 / 3.0;
            for (int n = 0; n < TERMS; n++) {
                series[TERMS * piece + n] = factor * derivative(n, middle(piece));
                factor *= (3.0 + n) / (2.5 + n);
            }
        }
        return series;
    }

    /** F(3 + n, 1 + n; 5/2 + n; s); below 0 by Pfaff's transformation, in which no terms of unlike sign meet. */
    private static double derivative(int n, double s) {
        return s < 0.0
                ? StrictMath.pow(1.0 - s, -1.0 - n) * gauss(-0.5, 1.0 + n, 2.5 + n, s / (s - 1.0))
                : gauss(3.0 + n, 1.0 + n, 2.5 + n, s);
    }

    /** Gauss's hypergeometric series F(a, b; c; s) of |s| at most 1/2. */
    private static double gauss(double a, double b, double c, double s) {
        double term = 1.0;
        double sum = 1.0;
        for (int n = 0; Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
            term *= s * (a + n) * (b + n) / ((c + n) * (1.0 + n));
            sum += term;
        }
        return sum;
    }
}

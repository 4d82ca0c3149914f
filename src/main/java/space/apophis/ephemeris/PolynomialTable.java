package space.apophis.ephemeris;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;

/**
 * Smooth quantities as polynomials of time on equal intervals. A polynomial is made when an instant in it is first asked for
 * and kept; it depends on nothing but its interval, so it is the same whoever asks first. It goes through the quantities at the
 * Chebyshev nodes of the interval and is kept in powers of the argument from -1 to 1, an array for each power, so that all
 * quantities are summed in one loop, which Java turns into vector instructions. Safe for any number of threads.
 */
final class PolynomialTable {

    /** What is tabulated; asked by several threads. */
    interface Quantities {

        /**
         * @param t TDB seconds since J2000
         * @param beyond what the instant is later than t, s: a double holds t to 0.5 us, 2 cm of the motion of a planet
         */
        double[] at(double t, double beyond);
    }

    /** Powers summed in one loop: Java 17 makes no vectors of a loop much longer. */
    private static final int PASS = 5;

    private final double start;
    private final double end;
    private final double origin;
    private final double interval;
    private final int terms;
    private final int components;
    private final Quantities quantities;
    private final ChebyshevFit fit;
    private final double[] powers;
    private final AtomicReferenceArray<double[][]> pieces;

    /**
     * @param start first instant at which the quantities are known, TDB seconds since J2000
     * @param end last one, likewise
     * @param origin an end of intervals at or before the first instant, likewise
     * @param interval s
     * @param passes of five terms each: how many terms the polynomials have
     * @param components how many quantities there are
     */
    PolynomialTable(
            double start,
            double end,
            double origin,
            double interval,
            int passes,
            int components,
            Quantities quantities) {
        this.start = start;
        this.end = end;
        this.origin = origin;
        this.interval = interval;
        this.terms = PASS * passes;
        this.components = components;
        this.quantities = quantities;
        this.fit = new ChebyshevFit(terms);
        this.powers = powers(terms);
        this.pieces = new AtomicReferenceArray<>((int) Math.ceil((end - origin) / interval));
    }

    /** What each Chebyshev polynomial, row by row, has of each power: T_k = 2 x T_{k-1} - T_{k-2}. */
    private static double[] powers(int terms) {
        final double[] powers = new double[terms * terms];
        powers[0] = 1.0;
        powers[terms + 1] = 1.0;
        for (int k = 2; k < terms; k++) {
            for (int power = 0; power <= k; power++) {
                powers[k * terms + power] = (power == 0 ? 0.0 : 2.0 * powers[(k - 1) * terms + power - 1])
                        - powers[(k - 2) * terms + power];
            }
        }
        return powers;
    }

    /** A place to read from, for one thread. */
    Reader reader() {
        return new Reader();
    }

    private double from(int index) {
        return Math.max(start, origin + index * interval);
    }

    private double to(int index) {
        return Math.min(end, origin + (index + 1) * interval);
    }

    private double[][] piece(int index) {
        double[][] piece = pieces.get(index);
        if (piece == null) {
            piece = made(from(index), to(index));
            pieces.set(index, piece);
        }
        return piece;
    }

    private double[][] made(double from, double to) {
        final double middle = 0.5 * (from + to);
        // What changes within the interval is fitted by itself, or the rounding of the whole would come in many times.
        final double[] whole = quantities.at(middle, 0.0);
        final double[][] values = new double[components][terms];
        for (int node = 0; node < terms; node++) {
            final double offset = 0.5 * (to - from) * fit.node(node);
            final double t = middle + offset;
            final double[] there = quantities.at(t, middle - t + offset);
            for (int c = 0; c < components; c++) {
                values[c][node] = there[c] - whole[c];
            }
        }
        final double[][] piece = new double[terms][components];
        final double[] chebyshev = new double[terms];
        for (int c = 0; c < components; c++) {
            fit.fit(values[c], chebyshev, 0);
            for (int power = 0; power < terms; power++) {
                double sum = 0.0;
                for (int k = terms - 1; k >= power; k--) {
                    sum += chebyshev[k] * powers[k * terms + power];
                }
                piece[power][c] = power == 0 ? sum + whole[c] : sum;
            }
        }
        return piece;
    }

    /** The quantities at one instant: a work space that is filled again and again. */
    final class Reader {

        /** Filled by {@link #moveTo}. */
        final double[] values = new double[components];

        private double[][] piece;
        private double from = Double.NaN;
        private double to = Double.NaN;

        /**
         * Brings them to an instant.
         *
         * @param t within what is covered, TDB seconds since J2000
         */
        void moveTo(double t) {
            if (!(t >= from && t <= to)) {
                final int index = Math.min((int) ((t - origin) / interval), pieces.length() - 1);
                piece = piece(index);
                from = from(index);
                to = to(index);
            }
            final double x = (2.0 * t - (from + to)) / (to - from);
            Arrays.fill(values, 0.0);
            for (int first = terms - PASS; first >= 0; first -= PASS) {
                addPowers(piece, first, x, values);
            }
        }
    }

    /** A part of Horner's rule, five powers of it, for all quantities. */
    private static void addPowers(double[][] piece, int first, double x, double[] values) {
        final double[] p0 = piece[first];
        final double[] p1 = piece[first + 1];
        final double[] p2 = piece[first + 2];
        final double[] p3 = piece[first + 3];
        final double[] p4 = piece[first + 4];
        for (int c = 0; c < values.length; c++) {
            values[c] = ((((values[c] * x + p4[c]) * x + p3[c]) * x + p2[c]) * x + p1[c]) * x + p0[c];
        }
    }
}

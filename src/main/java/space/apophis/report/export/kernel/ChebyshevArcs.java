package space.apophis.report.export.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.ephemeris.Chebyshev;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;

/**
 * Chebyshev polynomials of a position over equal intervals, as a segment of type 2 of an SPK kernel has them.
 *
 * @param start of the first interval, TDB seconds since J2000
 * @param interval length of each, s
 * @param terms of each component
 * @param coefficients one array an interval: x, then y, then z, km
 */
record ChebyshevArcs(double start, double interval, int terms, List<double[]> coefficients) {

    private static final double KM = 1000.0;

    /** End of the last interval, TDB seconds since J2000. */
    double end() {
        return start + coefficients.size() * interval;
    }

    /** Followed by others of the same intervals and terms. */
    ChebyshevArcs and(ChebyshevArcs next) {
        final List<double[]> both = new ArrayList<>(coefficients);
        both.addAll(next.coefficients);
        return new ChebyshevArcs(start, interval, terms, both);
    }

    /** The numbers of a segment of type 2: each interval with its middle and half its length, then the directory. */
    double[] words() {
        final int size = wordsOfInterval(terms);
        final int records = coefficients.size();
        final double[] words = new double[records * size + 4];
        for (int record = 0; record < records; record++) {
            words[record * size] = start + (record + 0.5) * interval;
            words[record * size + 1] = 0.5 * interval;
            System.arraycopy(coefficients.get(record), 0, words, record * size + 2, 3 * terms);
        }
        words[records * size] = start;
        words[records * size + 1] = interval;
        words[records * size + 2] = size;
        words[records * size + 3] = records;
        return words;
    }

    /** Numbers that an interval takes. */
    static int wordsOfInterval(int terms) {
        return 2 + 3 * terms;
    }

    /**
     * Fits intervals to a path and compares them with it between the nodes and at the ends, where polynomials part most. Immutable.
     */
    static final class Fitter {

        private final int terms;
        private final double tolerance;
        private final ChebyshevFit fit;
        private final double[] checked;
        private final double[][] polynomials;

        /**
         * @param terms of each component
         * @param tolerance how far polynomials may be from the path, m
         */
        Fitter(int terms, double tolerance) {
            this.terms = terms;
            this.tolerance = tolerance;
            this.fit = new ChebyshevFit(terms);
            this.checked = new double[terms + 1];
            this.polynomials = new double[terms + 1][terms];
            for (int i = 0; i <= terms; i++) {
                checked[i] = i == 0 ? 1.0 : i == terms ? -1.0 : 0.5 * (fit.node(i - 1) + fit.node(i));
                Chebyshev.polynomials(terms, checked[i], polynomials[i], new double[terms], new double[terms]);
            }
        }

        /** Of each component. */
        int terms() {
            return terms;
        }

        /**
         * One interval: x, then y, then z, km; empty where the polynomials are not good enough.
         *
         * @param path position, m, by TDB seconds since J2000
         * @param start of the interval
         * @param length of it, s
         * @param last instant at which there is a path
         */
        Optional<double[]> interval(DoubleFunction<Vector3D> path, double start, double length, double last) {
            final double[][] values = new double[3][terms];
            for (int k = 0; k < terms; k++) {
                final Vector3D at = path.apply(Math.min(last, start + 0.5 * (1.0 + fit.node(k)) * length));
                values[0][k] = at.getX() / KM;
                values[1][k] = at.getY() / KM;
                values[2][k] = at.getZ() / KM;
            }
            final double[] coefficients = new double[3 * terms];
            for (int component = 0; component < 3; component++) {
                fit.fit(values[component], coefficients, component * terms);
            }
            for (int i = 0; i <= terms; i++) {
                final Vector3D there = path.apply(Math.min(last, start + 0.5 * (1.0 + checked[i]) * length));
                if (!(sum(coefficients, polynomials[i]).distance(there) < tolerance)) {
                    return Optional.empty();
                }
            }
            return Optional.of(coefficients);
        }

        /** Small terms first, m. */
        private Vector3D sum(double[] coefficients, double... polynomial) {
            final double[] sums = new double[3];
            for (int component = 0; component < 3; component++) {
                for (int i = terms - 1; i >= 0; i--) {
                    sums[component] += KM * coefficients[component * terms + i] * polynomial[i];
                }
            }
            return new Vector3D(sums);
        }
    }
}

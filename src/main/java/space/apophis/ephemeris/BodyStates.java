package space.apophis.ephemeris;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/**
 * Barycentric ICRF states of the major bodies at one instant, in the order of {@link Body}, three numbers each. A
 * work space that is filled again and again: every thread has its own.
 */
public final class BodyStates {

    /** m. */
    public final double[] position = new double[3 * Body.COUNT];

    /** m/s (TDB seconds). */
    public final double[] velocity = new double[3 * Body.COUNT];

    /** m/s^2. */
    public final double[] acceleration = new double[3 * Body.COUNT];

    /** Position of a body, m. */
    public Vector3D position(Body body) {
        return vector(position, body);
    }

    /** Velocity of a body, m/s. */
    public Vector3D velocity(Body body) {
        return vector(velocity, body);
    }

    /** Both, m and m/s. */
    public PVCoordinates state(Body body) {
        return new PVCoordinates(position(body), velocity(body));
    }

    private static Vector3D vector(double[] vectors, Body body) {
        final int at = 3 * body.ordinal();
        return new Vector3D(vectors[at], vectors[at + 1], vectors[at + 2]);
    }

    /** Where the series last summed stands. */
    final Granule granule = new Granule();

    /**
     * The granule of a record that holds an instant, and there the Chebyshev polynomials with their derivatives. Work
     * space that is filled again and again.
     */
    static final class Granule {

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
}

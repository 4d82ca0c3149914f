package space.apophis.dynamics;

import java.util.Arrays;
import java.util.Locale;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.orekit.propagation.MatricesHarvester;
import space.apophis.ephemeris.Chebyshev;

/**
 * How a path changes with its start and with A1, A2 and A3: the matrix of partials at every instant of a propagation,
 * dense in time and immutable, as consecutive Chebyshev polynomials over TDB seconds since J2000. Safe for any number of
 * threads. Orekit's {@link MatricesHarvester} does the same for forces that have a form for field elements.
 */
public final class StateTransitionHistory {

    /** The dense output of the integrator is of degree seven, so eight terms lose nothing of it. */
    static final int TERMS = 8;

    private static final int SIZE = VariationalEquations.SIZE;

    private final double epoch;
    private final double[] knots;
    private final double[] coefficients;

    /**
     * @param epoch instant at which the partials are those of a state by itself
     * @param knots rising instants, one more than there are polynomials, TDB seconds since J2000
     * @param coefficients for each piece and element, row by row, {@link #TERMS} coefficients
     */
    StateTransitionHistory(double epoch, double[] knots, double[] coefficients) {
        if (knots.length < 2 || coefficients.length != (knots.length - 1) * SIZE * TERMS) {
            throw new IllegalArgumentException("knots and coefficients do not match");
        }
        this.epoch = epoch;
        this.knots = knots.clone();
        this.coefficients = coefficients.clone();
    }

    /** The instant of the initial state, TDB seconds since J2000. */
    public double epoch() {
        return epoch;
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return knots[0];
    }

    /** Last instant, TDB seconds since J2000. */
    public double end() {
        return knots[knots.length - 1];
    }

    /**
     * Partials of heliocentric ICRF position, m, and velocity, m per TDB second, at an instant: columns 0 to 5 by the
     * heliocentric position and velocity at the epoch, columns 6 to 8 by A1, A2 and A3, m/s^2.
     *
     * @param t TDB seconds since J2000
     * @return 6 x 9 matrix
     * @throws IllegalArgumentException if t is outside the propagation
     */
    public RealMatrix at(double t) {
        if (!(t >= start() && t <= end())) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the partials cover %.3f to %.3f TDB seconds since J2000, but %.3f was asked for",
                    start(),
                    end(),
                    t));
        }
        final int found = Arrays.binarySearch(knots, t);
        final int piece = Math.min(found >= 0 ? found : -found - 2, knots.length - 2);
        final double x = 2.0 * (t - knots[piece]) / (knots[piece + 1] - knots[piece]) - 1.0;
        final double[] polynomial = new double[TERMS];
        Chebyshev.polynomials(TERMS, x, polynomial, new double[TERMS], new double[TERMS]);
        final RealMatrix partials = MatrixUtils.createRealMatrix(6, VariationalEquations.COLUMNS);
        int at = piece * SIZE * TERMS;
        for (int k = 0; k < 6; k++) {
            for (int c = 0; c < VariationalEquations.COLUMNS; c++) {
                double sum = 0.0;
                for (int i = TERMS - 1; i >= 0; i--) {
                    sum += coefficients[at + i] * polynomial[i];
                }
                partials.setEntry(k, c, sum);
                at += TERMS;
            }
        }
        return partials;
    }
}

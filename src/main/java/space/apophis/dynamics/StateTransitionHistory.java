package space.apophis.dynamics;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.orekit.propagation.MatricesHarvester;

/**
 * A path and how it changes with its start and with A1, A2 and A3: the matrix of partials at every instant of a propagation,
 * dense in time and immutable. Safe for any number of threads. Orekit's {@link MatricesHarvester} does the same for forces
 * that have a form for field elements.
 */
public final class StateTransitionHistory {

    /** The dense output of the integrator is of degree seven, so eight terms lose nothing of it. */
    static final int TERMS = 8;

    private final double epoch;
    private final Trajectory trajectory;
    private final ChebyshevPieces pieces;

    /**
     * @param epoch instant at which the partials are those of a state by itself, TDB seconds since J2000
     * @param pieces of the elements of the matrix, row by row
     */
    StateTransitionHistory(double epoch, Trajectory trajectory, ChebyshevPieces pieces) {
        this.epoch = epoch;
        this.trajectory = trajectory;
        this.pieces = pieces;
    }

    /** The path itself. */
    public Trajectory trajectory() {
        return trajectory;
    }

    /** The instant of the initial state, TDB seconds since J2000. */
    public double epoch() {
        return epoch;
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
        final double[] values = pieces.values(pieces.at(t, "the partials cover"), t, VariationalEquations.SIZE)[0];
        final RealMatrix partials = MatrixUtils.createRealMatrix(6, VariationalEquations.COLUMNS);
        for (int i = 0; i < values.length; i++) {
            partials.setEntry(i / VariationalEquations.COLUMNS, i % VariationalEquations.COLUMNS, values[i]);
        }
        return partials;
    }
}

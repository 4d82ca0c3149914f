package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.orekit.time.AbsoluteDate;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;
import space.apophis.ephemeris.TdbClock;

/** Turns the steps of {@link VariationalEquations}, forward or backward, into a {@link StateTransitionHistory}. */
final class StateTransitionRecorder implements ODEStepHandler {

    private static final int TERMS = StateTransitionHistory.TERMS;
    private static final int SIZE = VariationalEquations.SIZE;
    private static final ChebyshevFit FIT = new ChebyshevFit(TERMS);

    /** One step of the integration. */
    private record Piece(double from, double to, double[] coefficients) {}

    private final TdbClock clock;
    private final AbsoluteDate start;
    private final double[][] values = new double[SIZE][TERMS];
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param start date of time 0 of the integration, whose seconds are of TT
     */
    StateTransitionRecorder(TdbClock clock, AbsoluteDate start) {
        this.clock = clock;
        this.start = start;
    }

    @Override
    public void handleStep(ODEStateInterpolator step) {
        final double previous = step.getPreviousState().getTime();
        final double current = step.getCurrentState().getTime();
        if (previous == current) {
            return;
        }
        // Over one step TDB and TT run evenly to 1e-9 of its length: no need to place each node by itself.
        final double first = Math.min(previous, current);
        final double last = Math.max(previous, current);
        for (int i = 0; i < TERMS; i++) {
            final double[] partials = step.getInterpolatedState(first + 0.5 * (1.0 + FIT.node(i)) * (last - first))
                    .getSecondaryState(1);
            for (int k = 0; k < SIZE; k++) {
                values[k][i] = partials[k];
            }
        }
        final double[] coefficients = new double[SIZE * TERMS];
        for (int k = 0; k < SIZE; k++) {
            FIT.fit(values[k], coefficients, k * TERMS);
        }
        pieces.add(
                new Piece(clock.seconds(start.shiftedBy(first)), clock.seconds(start.shiftedBy(last)), coefficients));
    }

    /**
     * The partials between two instants, once they have been integrated.
     *
     * @param epoch of the initial state, TDB seconds since J2000: one of the two
     * @param other likewise
     */
    StateTransitionHistory history(double epoch, double other) {
        final int n = pieces.size();
        final double[] knots = new double[n + 1];
        final double[] coefficients = new double[n * SIZE * TERMS];
        for (int i = 0; i < n; i++) {
            final Piece piece = pieces.get(other < epoch ? n - 1 - i : i);
            knots[i] = piece.from();
            System.arraycopy(piece.coefficients(), 0, coefficients, i * SIZE * TERMS, SIZE * TERMS);
        }
        knots[0] = Math.min(epoch, other);
        knots[n] = Math.max(epoch, other);
        return new StateTransitionHistory(epoch, knots, coefficients);
    }
}

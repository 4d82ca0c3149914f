package space.apophis.proximity;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import space.apophis.dynamics.ChebyshevPieces;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;

/** Turns the steps of a flight, forward in time, into Chebyshev polynomials of position and velocity, one for each step. */
final class PathRecorder implements ODEStepHandler {

    private static final int COMPONENTS = 6;
    private static final int TERMS = 10;

    private final ChebyshevFit fit = new ChebyshevFit(TERMS);
    private final double[][] values = new double[COMPONENTS][TERMS];
    private final List<ChebyshevPieces> pieces = new ArrayList<>();

    @Override
    public void handleStep(ODEStateInterpolator step) {
        final double from = step.getPreviousState().getTime();
        final double to = step.getCurrentState().getTime();
        if (!(to > from)) {
            return;
        }
        for (int i = 0; i < TERMS; i++) {
            final double[] state = step.getInterpolatedState(from + 0.5 * (1.0 + fit.node(i)) * (to - from))
                    .getPrimaryState();
            for (int k = 0; k < COMPONENTS; k++) {
                values[k][i] = state[k];
            }
        }
        final double[] coefficients = new double[COMPONENTS * TERMS];
        for (int k = 0; k < COMPONENTS; k++) {
            fit.fit(values[k], coefficients, k * TERMS);
        }
        pieces.add(new ChebyshevPieces(COMPONENTS, TERMS, new double[] {from, to}, coefficients));
    }

    /**
     * What was flown.
     *
     * @param from TDB seconds since J2000, which the integrator may miss by its rounding
     * @param to likewise
     */
    ChebyshevPieces pieces(double from, double to) {
        final ChebyshevPieces whole = ChebyshevPieces.joined(pieces);
        final double[] knots = whole.knots().clone();
        knots[0] = from;
        knots[knots.length - 1] = to;
        return new ChebyshevPieces(COMPONENTS, TERMS, knots, whole.coefficients());
    }
}

package space.apophis.proximity.spin;

import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;

/** Keeps a rotation while it is integrated. */
final class SpinRecorder implements ODEStepHandler {

    static final int TERMS = 12;

    /** Polynomials in an effective period. */
    private static final double PIECES = 24.0;

    private static final double LONGEST = 21600.0;

    private final double start;
    private final double length;
    private final double[][][] values;
    private final double[] nodes = new double[TERMS];
    private final ChebyshevFit fit = new ChebyshevFit(TERMS);
    private int filled;

    /**
     * @param start TDB seconds since J2000
     * @param end later
     * @param period of the body about, s
     */
    SpinRecorder(double start, double end, double period) {
        final int pieces = (int) Math.max(1.0, Math.ceil((end - start) / Math.min(period / PIECES, LONGEST)));
        this.start = start;
        this.length = (end - start) / pieces;
        this.values = new double[pieces][SpinEquations.DIMENSION][TERMS];
        for (int i = 0; i < TERMS; i++) {
            nodes[i] = fit.node(i);
        }
    }

    /** Nodes fall with their index: the last one comes first. */
    private double instant(int number) {
        return start + length * (number / TERMS + 0.5 * (1.0 + nodes[TERMS - 1 - number % TERMS]));
    }

    @Override
    public void handleStep(ODEStateInterpolator interpolator) {
        final double until = interpolator.getCurrentState().getTime();
        for (; filled < values.length * TERMS && instant(filled) <= until; filled++) {
            final double[] y =
                    interpolator.getInterpolatedState(instant(filled)).getPrimaryState();
            for (int k = 0; k < y.length; k++) {
                values[filled / TERMS][k][TERMS - 1 - filled % TERMS] = y[k];
            }
        }
    }

    SpinHistory history(PrincipalMoments moments, double unit) {
        if (filled < values.length * TERMS) {
            throw new IllegalStateException("the rotation was not integrated to its end");
        }
        final double[] coefficients = new double[values.length * SpinEquations.DIMENSION * TERMS];
        for (int piece = 0; piece < values.length; piece++) {
            for (int k = 0; k < SpinEquations.DIMENSION; k++) {
                fit.fit(values[piece][k], coefficients, (SpinEquations.DIMENSION * piece + k) * TERMS);
            }
        }
        return new SpinHistory(moments, unit, start, length, coefficients);
    }
}

package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.orekit.time.AbsoluteDate;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;

/**
 * Turns the steps of a propagation, forward or backward, into Chebyshev polynomials by TDB, one for each step. It stands
 * at the integrator itself: the states of Orekit would carry an attitude and a date for each of its samples.
 */
final class PieceRecorder implements ODEStepHandler {

    private static final int SUN = 3 * Body.SUN.ordinal();

    /** The dense output of the integrator is of degree seven; one more for the Sun, from which a path is kept. */
    private static final int NODES = 9;

    /** What is kept of a state, which is at TDB seconds since J2000. */
    private interface Sample {
        double[] of(double t, ODEStateAndDerivative state);
    }

    private final TdbClock clock;
    private final AbsoluteDate start;
    private final int terms;
    private final ChebyshevFit fit;
    private final double[][] values;
    private final Sample sample;
    private final List<ChebyshevPieces> pieces = new ArrayList<>();

    /**
     * @param terms of the polynomials
     * @param nodes at which a step is looked at: terms beyond so many are zero
     */
    private PieceRecorder(TdbClock clock, AbsoluteDate start, int components, int terms, int nodes, Sample sample) {
        this.clock = clock;
        this.start = start;
        this.terms = terms;
        this.fit = new ChebyshevFit(nodes);
        this.values = new double[components][nodes];
        this.sample = sample;
    }

    /**
     * Keeps the heliocentric path of a barycentric propagation.
     *
     * @param start date of time 0 of the integration, whose seconds are of TT
     */
    static PieceRecorder path(SolarSystem solarSystem, AbsoluteDate start) {
        final TdbClock clock = solarSystem.clock();
        final BodyStates bodies = new BodyStates();
        return new PieceRecorder(clock, start, Trajectory.COMPONENTS, Trajectory.TERMS, NODES, (t, state) -> {
            final double[] kept = state.getPrimaryState();
            solarSystem.planets().fill(Body.SUN, t, bodies);
            for (int k = 0; k < 3; k++) {
                kept[k] -= bodies.position[SUN + k];
                kept[3 + k] = kept[3 + k] / (1.0 + clock.rate(t)) - bodies.velocity[SUN + k];
            }
            return kept;
        });
    }

    /** Keeps the partials of {@link VariationalEquations}, which begin at the same date. */
    static PieceRecorder partials(TdbClock clock, AbsoluteDate start) {
        return new PieceRecorder(
                clock,
                start,
                VariationalEquations.SIZE,
                StateTransitionHistory.TERMS,
                StateTransitionHistory.TERMS,
                (t, state) -> state.getSecondaryState(1));
    }

    @Override
    public void handleStep(ODEStateInterpolator step) {
        final double previous = step.getPreviousState().getTime();
        final double current = step.getCurrentState().getTime();
        if (previous == current) {
            return;
        }
        final double first = Math.min(previous, current);
        final double last = Math.max(previous, current);
        final double from = clock.seconds(start.shiftedBy(first));
        final double to = clock.seconds(start.shiftedBy(last));
        if (!(to > from)) {
            // Shorter than the instants are told apart, such as from the end of a burn to the end asked for.
            return;
        }
        final double ahead = clock.ahead(from);
        // Not the difference of the two, which are rounded to 0.1 us, 3 mm of the motion.
        final double length = last - first + clock.ahead(to) - ahead;
        for (int i = 0; i < values[0].length; i++) {
            final double elapsed = 0.5 * (1.0 + fit.node(i)) * length;
            final double t = from + elapsed;
            final double[] kept = sample.of(t, step.getInterpolatedState(first + elapsed - (clock.ahead(t) - ahead)));
            for (int k = 0; k < values.length; k++) {
                values[k][i] = kept[k];
            }
        }
        final double[] coefficients = new double[values.length * terms];
        for (int k = 0; k < values.length; k++) {
            fit.fit(values[k], coefficients, k * terms);
        }
        pieces.add(new ChebyshevPieces(values.length, terms, new double[] {from, to}, coefficients));
    }

    /**
     * What was kept between two instants, once it has been flown.
     *
     * @param first TDB seconds since J2000
     * @param last likewise
     */
    ChebyshevPieces pieces(double first, double last) {
        final List<ChebyshevPieces> rising = new ArrayList<>(pieces);
        if (rising.size() > 1 && rising.get(1).start() < rising.get(0).start()) {
            Collections.reverse(rising);
        }
        final ChebyshevPieces whole = ChebyshevPieces.joined(rising);
        final double[] knots = whole.knots().clone();
        // The dates of the integration miss them by their rounding, 0.1 us, and a reader may ask for just these
        // instants.
        knots[0] = first;
        knots[knots.length - 1] = last;
        return new ChebyshevPieces(whole.components(), whole.terms(), knots, whole.coefficients());
    }
}

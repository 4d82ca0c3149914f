package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.orekit.time.AbsoluteDate;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;

/**
 * Turns the steps of a barycentric propagation, forward or backward, into a heliocentric {@link Trajectory}. It stands
 * at the integrator itself: the states of Orekit would carry an attitude and a date for each of its samples.
 */
final class TrajectoryRecorder implements ODEStepHandler {

    private static final int SUN = 3 * Body.SUN.ordinal();
    private static final ChebyshevFit FIT = new ChebyshevFit(Trajectory.TERMS);

    private final SolarSystem solarSystem;
    private final AbsoluteDate start;
    private final BodyStates bodies = new BodyStates();
    private final double[][] values = new double[Trajectory.COMPONENTS][Trajectory.TERMS];
    private final List<double[]> pieces = new ArrayList<>();
    private final List<double[]> spans = new ArrayList<>();

    /**
     * @param start date of time 0 of the integration, whose seconds are of TT
     */
    TrajectoryRecorder(SolarSystem solarSystem, AbsoluteDate start) {
        this.solarSystem = solarSystem;
        this.start = start;
    }

    @Override
    public void handleStep(ODEStateInterpolator step) {
        final double previous = step.getPreviousState().getTime();
        final double current = step.getCurrentState().getTime();
        if (previous == current) {
            return;
        }
        final TdbClock clock = solarSystem.clock();
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
        for (int i = 0; i < Trajectory.TERMS; i++) {
            final double elapsed = 0.5 * (1.0 + FIT.node(i)) * length;
            final double t = from + elapsed;
            final double[] state = step.getInterpolatedState(first + elapsed - (clock.ahead(t) - ahead))
                    .getPrimaryState();
            solarSystem.planets().fill(Body.SUN, t, bodies);
            for (int k = 0; k < 3; k++) {
                values[k][i] = state[k] - bodies.position[SUN + k];
                values[3 + k][i] = state[3 + k] / (1.0 + clock.rate(t)) - bodies.velocity[SUN + k];
            }
        }
        final double[] piece = new double[Trajectory.COMPONENTS * Trajectory.TERMS];
        for (int k = 0; k < Trajectory.COMPONENTS; k++) {
            FIT.fit(values[k], piece, k * Trajectory.TERMS);
        }
        pieces.add(piece);
        spans.add(new double[] {from, to});
    }

    /**
     * The path between two instants, once it has been flown.
     *
     * @param first TDB seconds since J2000
     * @param last likewise
     */
    Trajectory trajectory(double first, double last) {
        final int n = pieces.size();
        final boolean backward = n > 1 && spans.get(1)[0] < spans.get(0)[0];
        final double[] knots = new double[n + 1];
        final double[] coefficients = new double[n * Trajectory.COMPONENTS * Trajectory.TERMS];
        for (int i = 0; i < n; i++) {
            final int source = backward ? n - 1 - i : i;
            knots[i] = spans.get(source)[0];
            knots[i + 1] = spans.get(source)[1];
            System.arraycopy(
                    pieces.get(source),
                    0,
                    coefficients,
                    i * Trajectory.COMPONENTS * Trajectory.TERMS,
                    Trajectory.COMPONENTS * Trajectory.TERMS);
        }
        // The dates of the integration miss them by their rounding, 0.1 us, and a reader may ask for just these
        // instants.
        knots[0] = first;
        knots[n] = last;
        return new Trajectory(knots, coefficients);
    }
}

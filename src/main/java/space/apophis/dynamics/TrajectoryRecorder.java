package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.orekit.propagation.sampling.OrekitStepHandler;
import org.orekit.propagation.sampling.OrekitStepInterpolator;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.TimeOffset;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.ChebyshevFit;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;

/** Turns the steps of a barycentric propagation, forward or backward, into a heliocentric {@link Trajectory}. */
final class TrajectoryRecorder implements OrekitStepHandler {

    private static final int SUN = 3 * Body.SUN.ordinal();
    private static final ChebyshevFit FIT = new ChebyshevFit(Trajectory.TERMS);

    private final SolarSystem solarSystem;
    private final BodyStates bodies = new BodyStates();
    private final List<double[]> pieces = new ArrayList<>();
    private final List<double[]> spans = new ArrayList<>();

    TrajectoryRecorder(SolarSystem solarSystem) {
        this.solarSystem = solarSystem;
    }

    @Override
    public void handleStep(OrekitStepInterpolator step) {
        final AbsoluteDate previous = step.getPreviousState().getDate();
        final AbsoluteDate current = step.getCurrentState().getDate();
        if (previous.equals(current)) {
            return;
        }
        final TdbClock clock = solarSystem.clock();
        final AbsoluteDate first = previous.isBefore(current) ? previous : current;
        final AbsoluteDate last = previous.isBefore(current) ? current : previous;
        final double from = clock.seconds(first);
        final double length = last.offsetFrom(first, clock.tdb());
        final double[][] values = new double[Trajectory.COMPONENTS][Trajectory.TERMS];
        for (int i = 0; i < Trajectory.TERMS; i++) {
            final double elapsed = 0.5 * (1.0 + FIT.node(i)) * length;
            final AbsoluteDate date = new AbsoluteDate(first, new TimeOffset(elapsed), clock.tdb());
            final PVCoordinates state = step.getInterpolatedState(date).getPVCoordinates();
            final double t = from + elapsed;
            solarSystem.planets().fill(t, bodies);
            final double[] position = state.getPosition().toArray();
            final double[] velocity = state.getVelocity().toArray();
            for (int k = 0; k < 3; k++) {
                values[k][i] = position[k] - bodies.position[SUN + k];
                values[3 + k][i] = velocity[k] / (1.0 + clock.rate(t)) - bodies.velocity[SUN + k];
            }
        }
        final double[] piece = new double[Trajectory.COMPONENTS * Trajectory.TERMS];
        for (int k = 0; k < Trajectory.COMPONENTS; k++) {
            FIT.fit(values[k], piece, k * Trajectory.TERMS);
        }
        pieces.add(piece);
        spans.add(new double[] {from, clock.seconds(last)});
    }

    Trajectory trajectory() {
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
        return new Trajectory(knots, coefficients);
    }
}

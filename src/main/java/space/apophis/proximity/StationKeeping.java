package space.apophis.proximity;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Keeps a craft within a ball about a point that moves. Where the craft is pulled by a, it is pushed back from the edge of the ball on
 * the side of the pull, on the parabola that turns before the opposite edge and is back after T = 4 sqrt(w / a), with w the share of
 * the ball's radius that is used: the burns take |a| times the time, whatever the ball.
 */
final class StationKeeping {

    /** What is used of the ball, and what of it when a hop leaves it. */
    private static final double USED = 0.85;

    private static final double SHORTER = 0.7;
    private static final int MOST_TRIES = 12;
    private static final int MOST_HOPS = 1000;
    private static final int LOOKS = 24;

    /** A pull so weak that there is nothing to push against takes this, m/s^2. */
    private static final double LEAST_PULL = 1e-12;

    private final EscortPilot pilot;

    StationKeeping(EscortPilot pilot) {
        this.pilot = pilot;
    }

    /** To the edge from which the first hop begins. */
    Optional<EscortFlight> enter(
            EscortFlight before, int phase, double time, DoubleFunction<Vector3D> centre, double radius) {
        return pilot.reach(
                before, phase, time, edge(centre, time, radius, before.now().mass()));
    }

    /** Hop after hop from there; the last ends when it has to. */
    Optional<EscortFlight> keep(
            EscortFlight entered, int phase, double until, DoubleFunction<Vector3D> centre, double radius) {
        Optional<EscortFlight> flight = Optional.of(entered);
        while (flight.isPresent() && flight.get().now().time() < until) {
            if (flight.get().burns().size() - entered.burns().size() > MOST_HOPS) {
                return Optional.empty();
            }
            flight = hop(flight.get(), phase, until, centre, radius);
        }
        return flight;
    }

    private Optional<EscortFlight> hop(
            EscortFlight before, int phase, double until, DoubleFunction<Vector3D> centre, double radius) {
        final double now = before.now().time();
        final double pull = pull(centre, now, before.now().mass()).getNorm();
        double duration = 4.0 * FastMath.sqrt(USED * radius / FastMath.max(LEAST_PULL, pull));
        Optional<EscortFlight> flown = Optional.empty();
        for (int i = 0; i < MOST_TRIES; i++) {
            // Not a short one at the end: the last two share what is left.
            final double left = until - now;
            final double time =
                    duration >= left ? until : now + FastMath.min(duration, FastMath.max(0.5 * left, 0.5 * duration));
            flown = pilot.reach(
                    before, phase, time, edge(centre, time, radius, before.now().mass()));
            if (flown.isPresent() && stays(flown.get(), centre, radius)) {
                return flown;
            }
            duration = SHORTER * (time - now);
        }
        return flown;
    }

    private static boolean stays(EscortFlight flight, DoubleFunction<Vector3D> centre, double radius) {
        final RelativePath arc = flight.arcs().get(flight.arcs().size() - 1);
        for (int i = 1; i <= LOOKS; i++) {
            final double t = arc.start() + (arc.end() - arc.start()) * i / LOOKS;
            if (arc.at(t).getPosition().distance(centre.apply(t)) > radius) {
                return false;
            }
        }
        return true;
    }

    private Vector3D edge(DoubleFunction<Vector3D> centre, double t, double radius, double mass) {
        final Vector3D pull = pull(centre, t, mass);
        return centre.apply(t).add(pull.scalarMultiply(USED * radius / FastMath.max(LEAST_PULL, pull.getNorm())));
    }

    /** What moves a craft off the point: its acceleration less that of the point, m/s^2. */
    private Vector3D pull(DoubleFunction<Vector3D> centre, double t, double mass) {
        final double step = 600.0;
        final Vector3D bent = centre.apply(t + step)
                .add(centre.apply(t - step))
                .subtract(centre.apply(t).scalarMultiply(2.0))
                .scalarMultiply(1.0 / (step * step));
        return pilot.acceleration(t, centre.apply(t), mass).subtract(bent);
    }
}

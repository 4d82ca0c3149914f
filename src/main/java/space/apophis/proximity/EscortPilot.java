package space.apophis.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Flies a craft beside the asteroid burn by burn, without errors. Holds work space: one for each thread. */
public final class EscortPilot {

    /** Of the slope of a place in time, s. */
    private static final double DIFFERENCE = 30.0;

    private final RelativePropagation propagation;
    private final Steering steering;
    private final RelativeAcceleration acceleration;
    private final double exhaustSpeed;

    /**
     * @param tolerance local error per step, m
     * @param exhaustSpeed m/s
     */
    public EscortPilot(RelativeForces forces, double tolerance, double exhaustSpeed) {
        this.propagation = new RelativePropagation(forces, tolerance);
        this.steering = new Steering(propagation, exhaustSpeed);
        this.acceleration = new RelativeAcceleration(forces);
        this.exhaustSpeed = exhaustSpeed;
    }

    /** What moves the craft. */
    public RelativeForces forces() {
        return propagation.forces();
    }

    /** A burn now, and the way to a place; empty where there is none that does not strike the ground. */
    public Optional<EscortFlight> reach(EscortFlight flight, int phase, double time, Vector3D place) {
        return burnTo(flight, phase, time, place)
                .map(burn -> coast(flight.burnt(burn, exhaustSpeed), time))
                .filter(flown -> !flown.struck());
    }

    /**
     * Likewise, with further burns on the way that lead to the same place. Without errors there is nothing for them to do; a craft
     * that is off its way is brought back by them.
     *
     * @param shares of the time when these are, rising
     */
    public Optional<EscortFlight> reach(EscortFlight flight, int phase, double time, Vector3D place, double... shares) {
        final double start = flight.now().time();
        Optional<EscortFlight> flown = Optional.of(flight);
        for (double share : shares) {
            final double next = start + share * (time - start);
            flown = flown.flatMap(so ->
                            burnTo(so, phase, time, place).map(burn -> coast(so.burnt(burn, exhaustSpeed), next)))
                    .filter(so -> !so.struck());
        }
        return flown.flatMap(so -> reach(so, phase, time, place));
    }

    private Optional<PlannedBurn> burnTo(EscortFlight flight, int phase, double time, Vector3D place) {
        final RelativeState now = flight.now();
        final double duration = time - now.time();
        // On a straight line, less half of what the acceleration in its middle does.
        final Vector3D straight = place.subtract(now.position()).scalarMultiply(1.0 / duration);
        final Vector3D pull = acceleration(
                now.time() + 0.5 * duration, now.position().add(place).scalarMultiply(0.5), now.mass());
        final Vector3D guess = straight.subtract(pull.scalarMultiply(0.5 * duration));
        return steering.burn(phase, now, time, place, guess).or(() -> steering.burn(phase, now, time, place, straight));
    }

    /** The same whose last burn leads to a place by where the craft is before it. */
    EscortFlight leading(EscortFlight flight, Function<RelativeState, Vector3D> place) {
        final List<PlannedBurn> burns = new ArrayList<>(flight.burns());
        final PlannedBurn last = burns.remove(burns.size() - 1);
        burns.add(new PlannedBurn(
                last.phase(),
                last.before(),
                last.impulse(),
                new PlannedBurn.Reach(last.reach().time(), place, last.reach().inverse()),
                null));
        return new EscortFlight(flight.now(), burns, flight.arcs(), flight.struck());
    }

    /** A burn now that gives the craft a velocity, by where it is. */
    public EscortFlight match(EscortFlight flight, int phase, Function<RelativeState, Vector3D> velocity) {
        final RelativeState now = flight.now();
        return flight.burnt(
                new PlannedBurn(phase, now, velocity.apply(now).subtract(now.velocity()), null, velocity),
                exhaustSpeed);
    }

    /** A burn now after which the craft rests beside a point that moves. */
    public EscortFlight rest(EscortFlight flight, int phase, DoubleFunction<Vector3D> point) {
        final Vector3D velocity = velocity(point, flight.now().time());
        return match(flight, phase, at -> velocity);
    }

    /** Onward without a burn, at most to the ground. */
    public EscortFlight coast(EscortFlight flight, double until) {
        final RelativeEnd end = propagation.end(flight.now(), until);
        return flight.flown(propagation.path(flight.now(), end.state().time()), end.kind() == RelativeEnd.Kind.IMPACT);
    }

    /** Of a point that moves, m/s. */
    static Vector3D velocity(DoubleFunction<Vector3D> point, double t) {
        return point.apply(t + DIFFERENCE).subtract(point.apply(t - DIFFERENCE)).scalarMultiply(0.5 / DIFFERENCE);
    }

    /** Of a craft relative to the asteroid, m/s^2. */
    Vector3D acceleration(double t, Vector3D place, double mass) {
        final double[] out = new double[3];
        acceleration.evaluate(t, place.getX(), place.getY(), place.getZ(), mass, out);
        return new Vector3D(out);
    }
}

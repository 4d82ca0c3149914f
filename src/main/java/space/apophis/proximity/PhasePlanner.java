package space.apophis.proximity;

import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.scenario.escort.PhaseSpec;
import space.apophis.scenario.escort.PhaseSpec.Approach;
import space.apophis.scenario.escort.PhaseSpec.Arcs;
import space.apophis.scenario.escort.PhaseSpec.Station;
import space.apophis.scenario.escort.PhaseSpec.TerminatorOrbit;
import space.apophis.scenario.escort.Side;

/** Plans and flies the phases beside an asteroid without errors. Holds work space: one for each thread. */
public final class PhasePlanner {

    /** On the way to an orbit the craft is brought back to its way at these shares of the time. */
    private static final double[] TRIMS = {0.5, 0.85};

    /** The same on the way to arcs, and from one to the next. */
    private static final double[] ENTRY_TRIMS = {0.5};

    private static final double[] NO_TRIMS = {};

    private final EscortPilot pilot;
    private final SunFrame frame;
    private final StationKeeping stations;

    public PhasePlanner(EscortPilot pilot, SunFrame frame) {
        this.pilot = pilot;
        this.frame = frame;
        this.stations = new StationKeeping(pilot);
    }

    /**
     * Where a phase stands among the others.
     *
     * @param number from 0
     * @param until when it ends, TDB seconds since J2000
     * @param restsAtEnd whether a burn ends it, because no other follows at once
     */
    public record Place(int number, double until, boolean restsAtEnd) {}

    /**
     * Flies a phase.
     *
     * @param flight before it
     * @return ended on the ground where its way without burns leads there; empty where no burn leads where the phase goes
     */
    public Optional<EscortFlight> fly(EscortFlight flight, PhaseSpec phase, Place place) {
        if (phase instanceof Approach approach) {
            return approach(flight, approach, place);
        }
        if (phase instanceof Station station) {
            return station(flight, station, place);
        }
        if (phase instanceof Arcs arcs) {
            return arcs(flight, arcs, place);
        }
        if (phase instanceof TerminatorOrbit orbit) {
            return orbit(flight, orbit, place);
        }
        return Optional.of(pilot.coast(flight, place.until()));
    }

    /** A point on a side that turns with it. */
    public static DoubleFunction<Vector3D> point(SunFrame frame, Side side, double distance) {
        return t -> frame.direction(side, t).scalarMultiply(distance);
    }

    /**
     * Legs of the same duration. Each but the last ends at the same share of the distance left; their ends stand aside, so that
     * straight on from each the asteroid is passed at a distance, and so does the point where the approach ends.
     */
    private Optional<EscortFlight> approach(EscortFlight before, Approach approach, Place place) {
        final double start = before.now().time();
        final double from = before.now().range();
        final double share = FastMath.pow(approach.distance() / from, 1.0 / approach.legs());
        EscortFlight flight = before;
        double distance = from;
        double aside = 0.0;
        for (int leg = 1; leg <= approach.legs(); leg++) {
            final double next = distance * share;
            aside += (approach.passAt() - aside) * (distance - next) / distance;
            distance = next;
            final double time =
                    leg == approach.legs() ? place.until() : start + (place.until() - start) * leg / approach.legs();
            final Optional<EscortFlight> flown = pilot.reach(
                    flight,
                    place.number(),
                    time,
                    beside(approach.side(), distance, aside).apply(time));
            if (flown.isEmpty()) {
                return flown;
            }
            flight = flown.get();
        }
        final DoubleFunction<Vector3D> end = beside(approach.side(), distance, aside);
        return Optional.of(place.restsAtEnd() ? pilot.rest(flight, place.number(), end) : flight);
    }

    private DoubleFunction<Vector3D> beside(Side side, double distance, double aside) {
        return t -> {
            final Vector3D out = frame.direction(side, t);
            final Vector3D across = across(out, frame.axes(t)[2]);
            return new Vector3D(distance, out, aside, across);
        };
    }

    /** Square to a direction, as near as can be to another, or to any where they are one. */
    private static Vector3D across(Vector3D direction, Vector3D near) {
        final Vector3D rest = near.subtract(direction.scalarMultiply(near.dotProduct(direction)));
        return rest.getNorm() > 1e-3 ? rest.normalize() : direction.orthogonal();
    }

    private Optional<EscortFlight> station(EscortFlight before, Station station, Place place) {
        final DoubleFunction<Vector3D> centre = point(frame, station.side(), station.distance());
        return stations.enter(
                        before, place.number(), before.now().time() + station.transfer(), centre, station.deadBand())
                .flatMap(flight -> stations.keep(flight, place.number(), place.until(), centre, station.deadBand()))
                .map(flight -> place.restsAtEnd() ? pilot.rest(flight, place.number(), centre) : flight);
    }

    /** From one point to the other of two that stand to both sides of the direction, in the plane of the asteroid's orbit. */
    private Optional<EscortFlight> arcs(EscortFlight before, Arcs arcs, Place place) {
        final double reached = before.now().time() + arcs.transfer();
        final int count = (int) FastMath.max(1, FastMath.rint((place.until() - reached) / arcs.interval()));
        final double half = FastMath.sqrt(arcs.distance() * arcs.distance() - arcs.nearest() * arcs.nearest());
        Optional<EscortFlight> flight = Optional.of(before);
        for (int i = 0; i <= count && flight.isPresent(); i++) {
            final double time = i == count ? place.until() : reached + (place.until() - reached) * i / count;
            final double aside = i % 2 == 0 ? half : -half;
            final EscortFlight so = flight.get();
            flight = pilot.reach(
                    so, place.number(), time, vertex(arcs, aside).apply(time), i == 0 ? ENTRY_TRIMS : NO_TRIMS);
        }
        return flight.map(flown -> place.restsAtEnd()
                ? pilot.rest(flown, place.number(), vertex(arcs, count % 2 == 0 ? half : -half))
                : flown);
    }

    private DoubleFunction<Vector3D> vertex(Arcs arcs, double aside) {
        return t -> {
            final Vector3D out = frame.direction(arcs.side(), t);
            return new Vector3D(arcs.nearest(), out, aside, across(out, frame.axes(t)[1]));
        };
    }

    private Optional<EscortFlight> orbit(EscortFlight before, TerminatorOrbit spec, Place place) {
        final TerminatorCircle circle = new TerminatorCircle(pilot, frame, spec.radius());
        final double entered = before.now().time() + spec.transfer();
        Optional<EscortFlight> flight =
                toCircle(before, place.number(), entered, circle, circle.nearestAngle(before.now()));
        if (spec.correction() == null) {
            return flight.map(flown -> pilot.coast(flown, place.until()));
        }
        final double quarter = 0.25 * circle.period();
        double next = entered + spec.correction();
        while (flight.isPresent() && next + quarter < place.until()) {
            final EscortFlight coasted = pilot.coast(flight.get(), next);
            if (coasted.struck()) {
                return Optional.of(coasted);
            }
            // From wherever it is then, a quarter of a turn ahead: its angle on the circle is free.
            final double reached = next + quarter;
            final Function<RelativeState, Vector3D> ahead =
                    craft -> circle.place(reached, circle.nearestAngle(craft) + 0.5 * FastMath.PI, craft.mass());
            flight = pilot.reach(coasted, place.number(), reached, ahead.apply(coasted.now()))
                    .map(flown -> pilot.leading(flown, ahead))
                    .map(flown -> pilot.match(flown, place.number(), circle::velocityNear));
            next += FastMath.max(spec.correction(), 2.0 * quarter);
        }
        return flight.map(flown -> pilot.coast(flown, place.until()));
    }

    private Optional<EscortFlight> toCircle(
            EscortFlight before, int phase, double time, TerminatorCircle circle, double angle) {
        return pilot.reach(
                        before,
                        phase,
                        time,
                        circle.place(time, angle, before.now().mass()),
                        TRIMS)
                .map(flown -> pilot.match(flown, phase, circle::velocityNear));
    }
}

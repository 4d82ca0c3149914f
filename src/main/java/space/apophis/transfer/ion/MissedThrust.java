package space.apophis.transfer.ion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.gravity.KeplerArc;
import space.apophis.units.Unit;

/**
 * Missed thrust: up to a segment a flight goes as planned, then the engines are off for a while and the craft coasts on its conic; from there
 * the rest is optimised again, beginning from the plan. The rest is a flight of its own whose launch is the coasting craft, with an
 * excess velocity of zero.
 *
 * @param plan of the whole flight
 * @param flight as planned
 */
public record MissedThrust(IonPlan plan, IonFlight flight) {

    private static final String COASTING = "the coasting craft";

    /** Least segments of a phase. */
    private static final int LEAST = 2;

    /**
     * Segments at whose begin the engines may fail, about evenly over the flight.
     *
     * @param most how many
     */
    public List<Integer> segments(int most) {
        final List<Integer> found = new ArrayList<>();
        int first = 0;
        for (int phase = 0; phase < plan.phases(); phase++) {
            final int count = plan.segments().get(phase);
            for (int i = 0; i <= count - LEAST; i++) {
                found.add(first + i);
            }
            first += count;
        }
        final int points = FastMath.min(most, found.size());
        final List<Integer> even = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            even.add(found.get(points == 1 ? 0 : (int) FastMath.round(i * (found.size() - 1.0) / (points - 1.0))));
        }
        return even;
    }

    /**
     * The rest of the flight.
     *
     * @param segment at whose begin the engines fail
     * @param duration of the outage, s
     * @return empty where none is found that reaches all nodes with the propellant that is left
     */
    public Optional<IonFlight> without(int segment, double duration) {
        int phase = 0;
        int first = 0;
        while (segment >= first + plan.segments().get(phase)) {
            first += plan.segments().get(phase);
            phase++;
        }
        final CraftState failed = at(segment);
        final double from = failed.time() + duration;
        if (!(plan.nodes().get(phase + 1).latest() > from)) {
            return Optional.empty();
        }
        final DoubleFunction<PVCoordinates> coast = coast(failed);
        final List<IonNode> nodes = new ArrayList<>();
        nodes.add(IonNode.launchAlong(COASTING, coast, from, Vector3D.ZERO));
        nodes.addAll(plan.nodes().subList(phase + 1, plan.nodes().size()));
        final List<Integer> counts = new ArrayList<>(plan.segments().subList(phase, plan.phases()));
        counts.set(0, first + counts.get(0) - segment);
        final IonPlan rest = new IonPlan(
                plan.gm(),
                nodes,
                plan.propulsion(),
                failed.mass(),
                plan.propellant() - (flight.launch().mass() - failed.mass()),
                counts);
        final PVCoordinates begin = coast.apply(from);
        final List<IonPoint> points = new ArrayList<>();
        points.add(new IonPoint(
                nodes.get(0).type(),
                COASTING,
                from,
                begin.getPosition(),
                begin.getVelocity(),
                Vector3D.ZERO,
                failed.mass()));
        points.add(afterOutage(flight.points().get(phase + 1), nodes.get(1), from));
        points.addAll(flight.points().subList(phase + 2, flight.points().size()));
        return IonSearch.onward(
                rest,
                new IonFlight(
                        points,
                        flight.segments().subList(segment, flight.segments().size()),
                        flight.matches()));
    }

    /** A guess: as planned, or where that is over, in the middle of what is left of its dates. */
    private static IonPoint afterOutage(IonPoint planned, IonNode node, double from) {
        return planned.time() > from + Unit.DAY
                ? planned
                : new IonPoint(
                        planned.type(),
                        planned.body(),
                        0.5 * (from + node.latest()),
                        planned.position(),
                        planned.velocity(),
                        planned.excessVelocity(),
                        planned.mass());
    }

    /** What the plan burns from the begin of a segment on, kg. */
    public double left(int segment) {
        return flight.segments().get(segment).massBefore() - flight.end().mass();
    }

    /** The craft at the begin of a segment: on conics with an impulse in the middle of each. */
    public CraftState at(int segment) {
        final IonSegment begun = flight.segments().get(segment);
        final PVCoordinates state = flight.path(plan.gm()).heliocentric(begun.start());
        return new CraftState(begun.start(), state.getPosition(), state.getVelocity(), begun.massBefore());
    }

    private DoubleFunction<PVCoordinates> coast(CraftState from) {
        final double[] begin = KeplerArc.state(from.position(), from.velocity());
        return t -> {
            final KeplerArc arc = new KeplerArc(plan.gm());
            arc.propagate(begin, 0, t - from.time());
            final Vector3D position = new Vector3D(arc.end[0], arc.end[1], arc.end[2]);
            return new PVCoordinates(
                    position,
                    new Vector3D(arc.end[3], arc.end[4], arc.end[5]),
                    position.scalarMultiply(-plan.gm() / FastMath.pow(position.getNorm(), 3)));
        };
    }
}

package space.apophis.transfer.navigation;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.transfer.flight.Spacecraft;
import space.apophis.transfer.navigation.LinearMap.Mapped;
import space.apophis.transfer.navigation.NavigationNode.Kind;

/**
 * The same flights with errors as on a linear map, in full dynamics: the craft is flown from node to node, and at each the state
 * as it is known is flown to the aim, again and again with what it misses taken off by the gain of the map (a chord method), until
 * the change no longer matters. Corrections are impulses, burns are of finite thrust. Immutable.
 *
 * @param target path of the target, for rest with it; null where it is not come to rest with
 */
public record FlownSamples(NominalFlight flight, LinearMap map, Trajectory target) {

    /** Local error per step, m: what it leaves at an aim, kilometres at most, is mm/s. */
    private static final double TOLERANCE = 10.0;

    /** A burn that begins where the aim is, is not before it, s. */
    private static final double NEAR = 1.0;

    private static final int MOST_STEPS = 6;

    /** A step that is so small a share of the change is the last. */
    private static final double SHARE = 1e-3;

    /** Or so small, m/s. */
    private static final double LITTLE = 1e-4;

    /**
     * Flies one.
     *
     * @param deviates those of the same flight on the map
     */
    public NavigatedSample sample(double[] deviates) {
        return new Sample(deviates).fly();
    }

    /** One of them on its way. */
    private final class Sample {

        private final double[] deviates;
        private final RelativeMotion motion = new RelativeMotion(flight.solarSystem());
        private final CraftPropagation propagation = flight.propagation(TOLERANCE);
        private final Vector3D displaced;

        Sample(double[] deviates) {
            this.deviates = deviates;
            this.displaced = map.target(deviates);
        }

        NavigatedSample fly() {
            final List<Mapped> nodes = map.nodes();
            final double[] given = new double[nodes.size()];
            CraftState craft = flight.start(motion, map.injection().drawn(deviates));
            for (int k = 0; k < given.length; k++) {
                final NavigationNode node = nodes.get(k).node();
                craft = coast(craft, node.time());
                final Vector3D executed = node.execution()
                        .executed(
                                commanded(nodes.get(k), k, craft),
                                deviates,
                                LinearMap.at(k) + NavigationNode.Knowledge.DEVIATES);
                given[k] = executed.getNorm();
                craft = after(node, craft, executed);
            }
            final CraftState end = coast(craft, flight.end());
            final Vector3D left = target == null
                    ? end.position().subtract(flight.on(flight.end()).position())
                    : end.position()
                            .subtract(target.heliocentric(end.time()).getPosition())
                            .subtract(hold());
            return new NavigatedSample(given, left.subtract(displaced));
        }

        /** From the target at the end of the nominal flight, m. */
        private Vector3D hold() {
            return flight.on(flight.end())
                    .position()
                    .subtract(target.heliocentric(flight.end()).getPosition());
        }

        private CraftState coast(CraftState from, double until) {
            return until > from.time() ? propagation.state(from, until, List.of()) : from;
        }

        /** With the burns that come before the aim as they are without errors. */
        private CraftState onward(CraftState from, double until) {
            CraftState craft = from;
            for (Mapped mapped : map.nodes()) {
                final NavigationNode node = mapped.node();
                if (node.kind() == Kind.BURN && node.time() > from.time() && node.time() < until - NEAR) {
                    craft = after(node, coast(craft, node.time()), node.nominal());
                }
            }
            return coast(craft, until);
        }

        private Vector3D commanded(Mapped mapped, int index, CraftState craft) {
            final NavigationNode node = mapped.node();
            if (node.aim() == null) {
                return node.nominal();
            }
            final Vector3D seen = LinearMap.seen(node, index, displaced, deviates);
            final double[] error = LinearMap.orbitError(node, index, deviates);
            final CraftState known = new CraftState(
                    craft.time(),
                    craft.position().add(new Vector3D(error[0], error[1], error[2])),
                    craft.velocity().add(new Vector3D(error[3], error[4], error[5])),
                    craft.mass());
            Vector3D command =
                    LinearMap.commanded(mapped, NominalFlight.deviation(known, flight.on(node.time())), seen);
            for (int i = 0; i < MOST_STEPS; i++) {
                final Vector3D step =
                        new Vector3D(SmallMatrix.times(mapped.gain(), mapped.left(miss(node, known, command, seen))));
                command = command.add(step);
                if (step.getNorm()
                        < LITTLE + SHARE * command.subtract(node.reference()).getNorm()) {
                    break;
                }
            }
            return command;
        }

        private double[] miss(NavigationNode node, CraftState known, Vector3D command, Vector3D seen) {
            final CraftState burnt = after(node, known, command);
            final CraftState there = node.aim() instanceof NavigationAim.Rest
                    ? burnt
                    : onward(burnt, node.aim().time());
            return node.aim().miss(there, flight.path().trajectory(), motion, seen);
        }

        private CraftState after(NavigationNode node, CraftState craft, Vector3D impulse) {
            final double size = impulse.getNorm();
            if (!(size > 0.0)) {
                return craft;
            }
            if (node.kind() == Kind.BURN) {
                final ThrustArc arc = new Spacecraft(craft.mass(), flight.sunlight(), flight.propulsion())
                        .arc(craft.time(), craft.mass(), impulse);
                return propagation.state(craft, arc.end(), List.of(arc));
            }
            final CraftState changed = craft.changed(impulse);
            return new CraftState(
                    changed.time(),
                    changed.position(),
                    changed.velocity(),
                    craft.mass() * Math.exp(-size / flight.exhaustSpeed()));
        }
    }
}

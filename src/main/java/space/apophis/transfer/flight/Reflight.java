package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;

/**
 * A corrected flight flown once more from its injection to its end, with the burns as solved. Before each swing-by it is handed
 * over with a small change of velocity, so that it comes by to where the leg behind the swing-by led before.
 */
public final class Reflight {

    /** How near to that place, m, and what is left to chance at a planet, m. */
    private static final double NEAR = 5.0;

    private static final double FINE = 0.002;

    private final CraftPropagation propagation;
    private final LegCorrection correction;
    private final List<Trajectory> parts = new ArrayList<>();
    private final List<HandOver> handOvers = new ArrayList<>();

    /**
     * @param propagation of a tighter tolerance
     */
    public Reflight(SolarSystem solarSystem, CraftPropagation propagation) {
        this.propagation = propagation;
        this.correction = new LegCorrection(solarSystem);
    }

    /** One for each swing-by that is not followed by another without a burn between. */
    public List<HandOver> handOvers() {
        return handOvers;
    }

    /** Flies all of it. */
    public CraftPath fly(CorrectedFlight flight) {
        final List<ThrustArc> arcs = flight.burns().stream().map(FlownBurn::arc).toList();
        CraftState at = flight.start();
        for (Crossing crossing : flight.crossings()) {
            at = handedOver(part(at, crossing.handOver(), arcs), crossing);
        }
        final CraftState end = part(at, flight.end(), arcs);
        return new CraftPath(Trajectory.joined(parts), end, flight.start().mass(), arcs);
    }

    private CraftState part(CraftState from, double until, List<ThrustArc> arcs) {
        final CraftPath path = propagation.path(
                from,
                until,
                arcs.stream()
                        .filter(arc -> arc.start() >= from.time() && arc.start() < until)
                        .toList());
        parts.add(path.trajectory());
        return path.end();
    }

    private CraftState handedOver(CraftState there, Crossing crossing) {
        final LegCorrection.Leg onward = (change, until) -> propagation.state(changed(there, change), until, List.of());
        final Vector3D change = correction.refine(
                onward,
                there.time(),
                crossing.change(),
                crossing.passes(),
                new Waypoint(
                        crossing.time(),
                        craft -> craft.position().subtract(crossing.place()),
                        "the leg behind the swing-by"),
                NEAR,
                FINE);
        handOvers.add(new HandOver(there.time(), change));
        return changed(there, change);
    }

    private static CraftState changed(CraftState craft, Vector3D change) {
        return new CraftState(craft.time(), craft.position(), craft.velocity().add(change), craft.mass());
    }
}

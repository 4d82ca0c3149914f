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
 * over with a small change of velocity, so that it meets the point of the B-plane, and the instant, that it met before.
 */
public final class Reflight {

    /** How near to that, m: a swing-by and the years after it make 10^4 of it. */
    private static final double NEAR = 2e-3;

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

    /** One for each swing-by. */
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
        final double unit = LegCorrection.UNIT / (crossing.measured() - there.time());
        final LegCorrection.Leg onward =
                (x, until) -> propagation.state(there.changed(new Vector3D(x).scalarMultiply(unit)), until, List.of());
        final double[] x = correction.aimAgain(onward, crossing.aim(), crossing.measured(), NEAR);
        final Vector3D change = new Vector3D(x).scalarMultiply(unit);
        handOvers.add(new HandOver(there.time(), change));
        return there.changed(change);
    }
}

package space.apophis.dynamics;

import java.util.List;

/**
 * A flight of a spacecraft.
 *
 * @param trajectory of it
 * @param end state as integrated
 * @param launchMass at its start, kg
 * @param thrustArcs on the way
 */
public record CraftPath(Trajectory trajectory, CraftState end, double launchMass, List<ThrustArc> thrustArcs) {

    public CraftPath {
        thrustArcs = List.copyOf(thrustArcs);
    }

    /**
     * kg, by the flow of the burns.
     *
     * @param t TDB seconds since J2000
     */
    public double mass(double t) {
        return launchMass
                - thrustArcs.stream().mapToDouble(arc -> arc.propellant(t)).sum();
    }
}

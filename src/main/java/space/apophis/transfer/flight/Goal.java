package space.apophis.transfer.flight;

import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftState;

/**
 * Where a leg by a planet is to lead, with some slack: by numbers of which a unit moves it by so many m. The begin of a deep-space
 * burn may lie elsewhere, as what it then gives depends little on its place; the first burn of the braking, or a flyby, may be
 * later.
 *
 * @param slack how many numbers
 * @param plan of the flight with the slack taken
 * @param settled with the slack taken
 */
record Goal(int slack, Function<double[], PlannedFlight> plan, Function<double[], Waypoint> settled) {

    /**
     * Where a leg is to lead.
     *
     * @param time TDB seconds since J2000
     * @param miss how far a craft is from it then, m
     * @param name for messages
     */
    record Waypoint(double time, Function<CraftState, Vector3D> miss, String name) {}
}

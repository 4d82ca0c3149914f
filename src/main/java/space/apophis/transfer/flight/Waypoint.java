package space.apophis.transfer.flight;

import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftState;

/**
 * Where a leg is to lead.
 *
 * @param time TDB seconds since J2000
 * @param miss how far a craft is from it then, m
 * @param words for people
 */
record Waypoint(double time, Function<CraftState, Vector3D> miss, String words) {}

package space.apophis.transfer.ion.flight;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftState;

/**
 * One leg under ion thrust, corrected: from the injection or a flyby to the next flyby.
 *
 * @param begin right after the injection, or at the flyby
 * @param excessVelocity of the injection, ICRF, m/s; of the legs behind it zero
 * @param thrust in order, coasts included
 * @param path of it
 * @param missAsPlanned of the flyby, with the thrust of the plan, m
 */
record ThrustLeg(
        CraftState begin, Vector3D excessVelocity, List<ThrustStretch> thrust, CraftPath path, double missAsPlanned) {

    ThrustLeg {
        thrust = List.copyOf(thrust);
    }
}

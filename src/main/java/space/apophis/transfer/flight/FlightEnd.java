package space.apophis.transfer.flight;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;

/** What a flight is to end with. */
public sealed interface FlightEnd {

    /**
     * At rest.
     *
     * @param hold where, heliocentric, by TDB seconds since J2000
     */
    record Rest(DoubleFunction<PVCoordinates> hold) implements FlightEnd {}

    /**
     * Past the target at an instant, at right angles to the velocity relative to it and on the side of the Sun.
     *
     * @param time TDB seconds since J2000
     * @param target heliocentric, then
     * @param distance m
     */
    record Passing(double time, PVCoordinates target, double distance) implements FlightEnd {

        /** Where a craft that comes so is to be, heliocentric, m. */
        public Vector3D place(CraftState craft) {
            final Vector3D along =
                    craft.velocity().subtract(target.getVelocity()).normalize();
            final Vector3D sunward = target.getPosition().negate();
            return target.getPosition()
                    .add(sunward.subtract(along.scalarMultiply(sunward.dotProduct(along)))
                            .normalize()
                            .scalarMultiply(distance));
        }
    }
}

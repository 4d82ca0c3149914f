package space.apophis.transfer.flight;

import java.io.Serializable;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.transfer.BrakingPlan;

/** What is done at the target. */
public sealed interface Arrival extends Serializable {

    /**
     * Where a craft that comes so is to be, heliocentric, ICRF, m and m/s.
     *
     * @param target heliocentric, by TDB seconds since J2000
     * @param time planned, TDB seconds since J2000
     * @param approach velocity relative to the target, ICRF, m/s
     */
    Function<CraftState, PVCoordinates> goal(DoubleFunction<PVCoordinates> target, double time, Vector3D approach);

    /**
     * Braked to rest with it.
     *
     * @param braking the burns; the flight takes no margin on them
     * @param hold where they end
     */
    record Rendezvous(BrakingPlan braking, HoldPoint hold) implements Arrival {

        /** The hold point keeps its direction from the target, and so it has its velocity. */
        @Override
        public Function<CraftState, PVCoordinates> goal(
                DoubleFunction<PVCoordinates> target, double time, Vector3D approach) {
            final DoubleFunction<PVCoordinates> place = place(target, time, approach);
            return craft -> place.apply(craft.time());
        }

        /** The hold point by TDB seconds since J2000. */
        DoubleFunction<PVCoordinates> place(DoubleFunction<PVCoordinates> target, double time, Vector3D approach) {
            final Vector3D offset = hold.offset(target.apply(time).getPosition(), approach);
            return t -> {
                final PVCoordinates centre = target.apply(t);
                return new PVCoordinates(centre.getPosition().add(offset), centre.getVelocity());
            };
        }
    }

    /**
     * Passed at right angles to the velocity relative to it and on the side of the Sun, without a burn.
     *
     * @param distance of the closest approach from the centre of the target, m
     */
    record Flyby(double distance) implements Arrival {

        public Flyby {
            if (!(distance >= 0.0)) {
                throw new IllegalArgumentException("a flyby needs a distance of at least 0");
            }
        }

        /** With the velocity that the craft has. */
        @Override
        public Function<CraftState, PVCoordinates> goal(
                DoubleFunction<PVCoordinates> target, double time, Vector3D approach) {
            return craft -> new PVCoordinates(place(craft, target.apply(craft.time())), craft.velocity());
        }

        /** Where a craft that passes so is to be, heliocentric, m. */
        public Vector3D place(CraftState craft, PVCoordinates target) {
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

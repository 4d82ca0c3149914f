package space.apophis.transfer.flight;

import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;

/**
 * A flight before it is flown: conics, and burns that shed the speeds these leave.
 *
 * @param excessVelocity at Earth, ICRF, m/s
 * @param burns in order: deep space, then braking
 * @param deepSpace how many of them are in deep space
 * @param passes by planets in order
 * @param end what the last burn ends with, or what follows it
 * @param delayed the same flight with its arrival, braking and all, later by so many s
 */
public record PlannedFlight(
        Vector3D excessVelocity,
        List<PlannedBurn> burns,
        int deepSpace,
        List<PassAim> passes,
        FlightEnd end,
        DoubleFunction<PlannedFlight> delayed) {

    public PlannedFlight {
        burns = List.copyOf(burns);
        passes = List.copyOf(passes);
        if (end instanceof FlightEnd.Rest && burns.isEmpty()) {
            throw new FlightFailure("a rendezvous needs a burn");
        }
        for (int i = 1; i < burns.size(); i++) {
            if (!(burns.get(i).ignition() > burns.get(i - 1).ignition())) {
                throw new FlightFailure("the deep-space burn would begin after the braking has begun");
            }
        }
    }

    /** How many burns lie before the first pass; 0 if there is none. */
    int burnsBeforePasses() {
        return passes.isEmpty()
                ? 0
                : (int) burns.stream()
                        .filter(burn -> burn.ignition() < passes.get(0).time())
                        .count();
    }

    List<PassAim> passesBetween(double from, double to) {
        return passes.stream()
                .filter(pass -> pass.time() > from && pass.time() < to)
                .toList();
    }

    /** Where the craft is to be when a burn begins, or after the last, when the flight ends. */
    Waypoint waypoint(int burn) {
        if (burn < burns.size()) {
            final Vector3D place = burns.get(burn).place();
            return new Waypoint(
                    burns.get(burn).ignition(),
                    craft -> craft.position().subtract(place),
                    burn == 0 ? "the first burn" : "burn " + (burn + 1));
        }
        final FlightEnd.Passing pass = (FlightEnd.Passing) end;
        return new Waypoint(pass.time(), craft -> craft.position().subtract(pass.place(craft)), "the flyby");
    }

    /** The same behind a swing-by. */
    Goal goal(int burn) {
        return burn < deepSpace ? new Goal.Begin(burns.get(burn), waypoint(burn).words()) : new Goal.Late(this, burn);
    }

    /**
     * The hold point about the Sun: it keeps its direction from the target, and so has its velocity.
     *
     * @param approach velocity relative to the target, ICRF, m/s
     */
    public static DoubleFunction<PVCoordinates> hold(
            Trajectory target, double arrival, Vector3D approach, HoldPoint point) {
        final Vector3D offset = point.offset(target.heliocentric(arrival).getPosition(), approach);
        return t -> {
            final PVCoordinates centre = target.heliocentric(t);
            return new PVCoordinates(centre.getPosition().add(offset), centre.getVelocity());
        };
    }
}

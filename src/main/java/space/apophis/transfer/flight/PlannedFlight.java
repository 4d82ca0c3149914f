package space.apophis.transfer.flight;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.transfer.flight.Goal.Waypoint;

/**
 * A flight before it is flown: conics, and burns that shed the speeds these leave.
 *
 * @param excessVelocity at Earth, ICRF, m/s
 * @param burns in order: deep space, then braking
 * @param deepSpace how many of them are in deep space
 * @param passes by planets in order
 * @param end instant of a flyby, or mean instant of the burns of a braking, TDB seconds since J2000
 * @param goal where a craft that comes so is to be at its end, heliocentric, ICRF, m and m/s
 * @param delayed the same flight with its arrival, braking and all, later by so many s
 */
record PlannedFlight(
        Vector3D excessVelocity,
        List<PlannedBurn> burns,
        int deepSpace,
        List<PassAim> passes,
        double end,
        Function<CraftState, PVCoordinates> goal,
        DoubleFunction<PlannedFlight> delayed) {

    /** Of an arrival behind a swing-by, s a unit: to be had at a small price. */
    private static final double DELAY = 1000.0;

    public PlannedFlight {
        burns = List.copyOf(burns);
        passes = List.copyOf(passes);
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
            return waypoint(burn, burns.get(burn).place());
        }
        return new Waypoint(
                end, craft -> craft.position().subtract(goal.apply(craft).getPosition()), "the flyby");
    }

    private Waypoint waypoint(int burn, Vector3D place) {
        return new Waypoint(
                burns.get(burn).ignition(),
                craft -> craft.position().subtract(place),
                burn == 0 ? "the first burn" : "burn " + (burn + 1));
    }

    /** The same behind a swing-by. */
    Goal goal(int burn) {
        if (burn < deepSpace) {
            final Vector3D place = burns.get(burn).place();
            return new Goal(
                    3,
                    slack -> this,
                    slack -> waypoint(burn, new Vector3D(1.0, place, LegCorrection.UNIT, new Vector3D(slack))));
        }
        final Function<double[], PlannedFlight> later = slack -> delayed.apply(DELAY * slack[0]);
        return new Goal(1, later, slack -> later.apply(slack).waypoint(burn));
    }
}

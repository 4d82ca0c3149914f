package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftState;
import space.apophis.transfer.flight.CorrectedLeg.Crossing;

/**
 * A flight whose legs are corrected, one after the other.
 *
 * @param plan with the delay of the arrival that was taken
 * @param legs the injection first, then one for each burn
 */
record CorrectedFlight(PlannedFlight plan, List<CorrectedLeg> legs) {

    CorrectedFlight {
        legs = List.copyOf(legs);
    }

    /** With one more leg. */
    CorrectedFlight then(PlannedFlight newPlan, CorrectedLeg leg) {
        final List<CorrectedLeg> all = new ArrayList<>(legs);
        all.add(leg);
        return new CorrectedFlight(newPlan, all);
    }

    /** With the last leg changed. */
    CorrectedFlight changed(CorrectedLeg leg) {
        return new CorrectedFlight(plan, legs.subList(0, legs.size() - 1)).then(plan, leg);
    }

    CorrectedLeg last() {
        return legs.get(legs.size() - 1);
    }

    /** Right after the injection. */
    CraftState start() {
        return legs.get(0).begin();
    }

    /** At Earth, ICRF, m/s. */
    Vector3D excessVelocity() {
        return legs.get(0).impulse();
    }

    /** Of all legs, in order. */
    List<Crossing> crossings() {
        return legs.stream().flatMap(leg -> leg.crossings().stream()).toList();
    }

    /** By the rocket equation from the launch on. */
    List<FlownBurn> burns(Spacecraft craft) {
        final List<FlownBurn> burns = new ArrayList<>();
        double mass = craft.launchMass();
        for (int k = 0; k < plan.burns().size(); k++) {
            final FlownBurn burn = new FlownBurn(
                    craft.arc(
                            plan.burns().get(k).ignition(),
                            mass,
                            legs.get(k + 1).impulse()),
                    mass);
            burns.add(burn);
            mass = burn.massAfter();
        }
        return burns;
    }
}

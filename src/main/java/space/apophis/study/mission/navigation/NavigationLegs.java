package space.apophis.study.mission.navigation;

import java.util.ArrayList;
import java.util.List;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;

/** What the burns of a flight are called, by the legs that they belong to. */
final class NavigationLegs {

    private NavigationLegs() {}

    /** How many burns bring a craft to rest; 0 where it does not. */
    static int brakingBurns(List<LegSpec> legs) {
        if (legs.get(legs.size() - 1).type() != LegType.ARRIVAL) {
            return 0;
        }
        return legs.get(legs.size() - 2) instanceof LegSpec.Braking braking ? braking.burns() : 1;
    }

    /**
     * Names of the burns, in order.
     *
     * @param count of all burns
     */
    static List<String> names(List<LegSpec> legs, int count) {
        final int braking = brakingBurns(legs);
        final List<LegSpec> deepSpace = legs.stream()
                .filter(leg -> leg.type() == LegType.DEEP_SPACE_MANOEUVRE)
                .toList();
        final List<String> names = new ArrayList<>();
        for (int k = 0; k < count - braking; k++) {
            final String label =
                    deepSpace.size() == count - braking ? deepSpace.get(k).label() : null;
            names.add(label == null ? "manoeuvre " + (k + 1) : label);
        }
        for (int k = 0; k < braking; k++) {
            names.add("braking " + (k + 1));
        }
        return names;
    }
}

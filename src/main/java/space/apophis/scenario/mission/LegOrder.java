package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.KeyFault;

/** Which legs may follow which. */
final class LegOrder {

    private LegOrder() {}

    /**
     * Checks them.
     *
     * @throws KeyFault at the first that is out of place
     */
    static void check(List<LegSpec> legs) {
        for (int i = 0; i < legs.size(); i++) {
            final LegType type = legs.get(i).type();
            final LegType next = i + 1 < legs.size() ? legs.get(i + 1).type() : null;
            final String key = "legs[" + (i + 1) + "]";
            if ((type == LegType.LAUNCH) != (i == 0)) {
                throw new KeyFault(
                        key, i == 0 ? "is not a launch, the first must be" : "is a second launch, one is allowed");
            }
            if (type == LegType.ARRIVAL && next != null) {
                throw new KeyFault(key, "is an arrival with legs after it, it must be the last");
            }
            if (next == null && type != LegType.ARRIVAL && type != LegType.FLYBY) {
                throw new KeyFault(key, "is a " + type + ", the last must be an arrival or a flyby");
            }
            if (type == LegType.BRAKING && next != LegType.ARRIVAL) {
                throw new KeyFault(key, "is a braking without an arrival right after it, that is needed");
            }
            if (type == LegType.FLYBY && ion(legs) && legs.get(i - 1).type() != LegType.THRUST_ARC) {
                throw new KeyFault(key, "is a flyby without a thrust-arc right before it, that is needed");
            }
            if (type == LegType.THRUST_ARC && next != LegType.FLYBY) {
                throw new KeyFault(key, "is a thrust-arc without a flyby right after it, that is needed");
            }
        }
        refuseMixed(legs);
    }

    /** Past a small body on conics the search goes no further: engines that steer from one to the next are ion engines. */
    private static void refuseFlybysOnTheWay(List<LegSpec> legs) {
        for (int i = 0; i < legs.size() - 1; i++) {
            if (legs.get(i).type() == LegType.FLYBY) {
                throw new KeyFault(
                        "legs[" + (i + 1) + "]",
                        "is a flyby with legs after it, it must be the last where there is no thrust-arc");
            }
        }
    }

    private static boolean ion(List<LegSpec> legs) {
        return legs.stream().anyMatch(leg -> leg.type() == LegType.THRUST_ARC);
    }

    private static void refuseMixed(List<LegSpec> legs) {
        final boolean ion = ion(legs);
        if (!ion) {
            refuseFlybysOnTheWay(legs);
        }
        for (int i = 0; ion && i < legs.size(); i++) {
            final LegType type = legs.get(i).type();
            if (type != LegType.LAUNCH && type != LegType.THRUST_ARC && type != LegType.FLYBY) {
                throw new KeyFault(
                        "legs[" + (i + 1) + "]",
                        "is a " + type + " beside a thrust-arc, only launch, thrust-arc and flyby are allowed there");
            }
        }
    }
}

package space.apophis.study.result;

import java.util.List;

/**
 * What failures cost.
 *
 * @param burns each burn of the best option missed or short, in its turn; empty where it was not flown or has none
 * @param thrust of ion engines that fail; null where none run
 * @param slips of each craft on a shared launch; empty without one
 */
public record WhatIfResult(List<FailedBurn> burns, @Nullable MissedThrustResult thrust, List<LaunchSlip> slips) {

    public WhatIfResult {
        Required.present("burns", burns);
        Required.present("slips", slips);
    }

    /**
     * A burn that fails, and what is flown in its place.
     *
     * @param burn for people
     * @param begin when it was to begin
     * @param delayDays by how long it is missed; null where it is short
     * @param shortShare of it that is not given; null where it is missed
     * @param retry when the craft burns again
     * @param conic what that leads to, on conics; null where none leads to the goal
     * @param flown the same flown; null where that is not flown to its end
     */
    public record FailedBurn(
            String burn,
            When begin,
            @Nullable Double delayDays,
            @Nullable Double shortShare,
            When retry,
            @Nullable Recovery conic,
            @Nullable Recovery flown) {

        public FailedBurn {
            if ((delayDays == null) == (shortShare == null)) {
                throw new ResultFault("delayDays", "or shortShare must be there, and not both");
            }
        }

        /** As flown where it was, else on conics; null where nothing leads to the goal. */
        public Recovery leading() {
            return flown == null ? conic : flown;
        }
    }

    /**
     * A way back.
     *
     * @param goal when it is at its end: at rest with the body, past it, or on the nominal path again
     * @param rejoins whether it goes on along the nominal path from there
     * @param extraDeltaVMS beyond the nominal flight
     * @param propellantLeftKg with the margins of the craft; below 0 where it does not suffice
     * @param laterDays than the nominal arrival; 0 where it rejoins the nominal path
     * @param inTime whether the arrival keeps its last date and comes before the encounter with Earth, if the nominal one does
     * @param missKm of the goal as flown; null on conics
     */
    public record Recovery(
            When goal,
            boolean rejoins,
            double extraDeltaVMS,
            double propellantLeftKg,
            double laterDays,
            boolean inTime,
            @Nullable Double missKm) {

        /** Whether the craft gets by with what it has, in time. */
        public boolean saves() {
            return inTime && propellantLeftKg >= 0.0;
        }
    }

    /**
     * A craft of a shared launch that is late.
     *
     * @param late which craft
     * @param waiting the other, which waits
     * @param slipDays by how much it is late
     * @param planned the first day on which both fit
     * @param next day on which both fit that is not before it is ready; null where there is none
     * @param waitDays from the one to the other; null likewise
     * @param extraDeltaVKmS of the craft that brakes, against the planned day; null likewise
     * @param extraPropellantKg of the craft with ion engines, likewise
     * @param daysLeft on which both fit, from then on
     * @param waitingAlone whether the craft that waits could leave alone on the planned day, within its own limit
     * @param lateAlone whether the late one could leave alone on the first day that it is ready
     */
    public record LaunchSlip(
            String late,
            String waiting,
            double slipDays,
            String planned,
            @Nullable String next,
            @Nullable Double waitDays,
            @Nullable Double extraDeltaVKmS,
            @Nullable Double extraPropellantKg,
            int daysLeft,
            boolean waitingAlone,
            boolean lateAlone) {}
}

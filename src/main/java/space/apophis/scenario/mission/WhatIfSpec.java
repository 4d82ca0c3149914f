package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Unit;

/**
 * Failures that are looked at.
 *
 * @param delays s, in rising order
 * @param shortBurn share of a burn that is not given
 * @param cleanUpAfter s
 * @param outage s
 */
public record WhatIfSpec(
        @Key(
                value =
                        "By how long each burn is missed, in its turn, and a craft of a shared launch is late, in rising"
                                + " order; 1 d, 3 d and 7 d where there are none",
                byDefault = "[]",
                range = "1 h to 365 d")
        List<Double> delays,

        @Key(
                value = "Share of each burn that is not given, in its turn: 0.05 is 5 %",
                byDefault = "0.05",
                range = "0 to 0.9")
        double shortBurn,

        @Key(
                value = "From the end of a short burn to the one that makes good for it",
                byDefault = "3 d",
                range = "1 h to 100 d")
        double cleanUpAfter,

        @Key(
                value = "Time without ion thrust whose propellant is told, wherever on the flight it falls",
                byDefault = "20 d",
                range = "1 d to 365 d")
        double outage,

        @Key(
                value = "Instants along a flight under ion thrust at which it may fail",
                byDefault = "12",
                range = "2 to 40")
        int thrustPoints,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    private static final int MOST_DELAYS = 20;

    public WhatIfSpec {
        KeyFault.requireAtMost(MOST_DELAYS, "delays", delays);
        if (delays.isEmpty()) {
            delays = List.of(Unit.DAY, 3.0 * Unit.DAY, 7.0 * Unit.DAY);
        }
        for (int i = 1; i < delays.size(); i++) {
            if (!(delays.get(i) > delays.get(i - 1))) {
                throw new KeyFault(
                        "delays[" + (i + 1) + "]", "is not above the one before it, a rising order is needed");
            }
        }
    }
}

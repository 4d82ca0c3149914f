package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;

/**
 * Failures that are looked at.
 *
 * @param shortBurn share of a burn that is not given
 */
public record WhatIfSpec(
        @Key(
                value = "Share of each burn that is not given, in its turn: 0.05 is 5 %",
                byDefault = "0.05",
                range = "0 to 0.9")
        double shortBurn,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}

package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;

/**
 * How well burns are executed and the orbit is known, and the corrections that this needs.
 *
 * @param samples drawn on the linear map
 */
public record NavigationSpec(
        @Key(value = "Samples on the linear map", byDefault = "2000", range = "1000 to 1000000")
        int samples,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}

package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;

/**
 * Errors of an injection, one sigma of each, and when they are corrected.
 *
 * @param sigmaC3 m^2/s^2
 */
public record InjectionSpec(
        @Key(value = "One sigma of C3", range = "0 km^2/s^2 to 100 km^2/s^2", example = "0.05 km^2/s^2")
        double sigmaC3,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}

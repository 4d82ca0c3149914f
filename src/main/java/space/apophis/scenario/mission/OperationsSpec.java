package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;

/**
 * Limits of operations.
 *
 * @param leastElongation rad; null for no limit
 */
public record OperationsSpec(
        @Key(
                value = "Least angle between the craft and the Sun, seen from Earth, during each burn",
                byDefault = Key.ABSENT,
                range = "0 deg to 180 deg",
                example = "5 deg")
        Double leastElongation,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}

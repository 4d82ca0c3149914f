package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.units.Epoch;

/**
 * Other launches to the same body.
 *
 * @param to no launch is later
 */
public record OpportunitiesSpec(
        @Key(value = "No launch is later", example = "2036-01-01 UTC")
        Epoch to,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}

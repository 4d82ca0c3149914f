package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;

/**
 * Launch instants of the days of a launch period, and how likely one of these is used.
 *
 * @param dailyChance of a launch on a day that is tried, 0 to 1
 */
public record LaunchDaySpec(
        @Key(value = "Chance of a launch on each day that is tried", byDefault = "0.7", range = "0 to 1")
        double dailyChance,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}

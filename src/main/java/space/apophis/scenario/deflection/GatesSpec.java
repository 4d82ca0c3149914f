package space.apophis.scenario.deflection;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.units.Epoch;

/**
 * What has to be done before an impactor can be launched.
 *
 * @param build s
 */
public record GatesSpec(
        @Key(value = "When it is decided to build it", example = "2027-06-01 UTC")
        Epoch decision,

        @Key(value = "Time from the decision to a craft ready for launch", range = "1 d to 30 yr", example = "3 yr")
        double build,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}

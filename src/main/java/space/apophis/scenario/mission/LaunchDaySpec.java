package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/**
 * Launch instants of the days of a launch period, and how likely one of these is used.
 *
 * @param step s
 * @param ascentDuration s
 * @param ascentArc rad
 * @param leastCoast s
 * @param greatestCoast s
 * @param separationAfter s
 * @param disposalDeltaV m/s
 * @param disposalAfter s
 * @param turnaround days
 * @param dailyChance of a launch on a day that is tried, 0 to 1
 * @param liftOff null where none is to be compared with
 */
public record LaunchDaySpec(
        @Key(value = "Step of the lift-offs of a day", byDefault = "5 min", range = "1 min to 60 min")
        double step,

        @Key(value = "From lift-off to the parking orbit", byDefault = "10 min", range = "1 min to 60 min")
        double ascentDuration,

        @Key(
                value = "Angle from the site at lift-off to where the parking orbit is reached",
                byDefault = "25 deg",
                range = "0 deg to 180 deg")
        double ascentArc,

        @Key(value = "Shortest coast in the parking orbit", byDefault = "0 min", range = "0 min to 12 h")
        double leastCoast,

        @Key(
                value = "Longest coast in the parking orbit that the stage bears",
                byDefault = "90 min",
                range = "0 min to 24 h",
                example = "60 min")
        double greatestCoast,

        @Key(value = "From the injection to the separation", byDefault = "15 min", range = "0 min to 12 h")
        double separationAfter,

        @Key(
                value = "What the stage slows down by after the separation, so that it does not follow the craft",
                byDefault = "0 m/s",
                range = "0 m/s to 1000 m/s",
                example = "10 m/s")
        double disposalDeltaV,

        @Key(value = "From the injection to that", byDefault = "60 min", range = "1 min to 7 d")
        double disposalAfter,

        @Key(value = "Days from one attempt to the next", byDefault = "1", range = "1 to 100")
        int turnaround,

        @Key(value = "Chance of a launch on each day that is tried", byDefault = "0.7", range = "0 to 1")
        double dailyChance,

        @Key(
                value = "Lift-off as it was, to be compared with the instants found",
                byDefault = Key.ABSENT,
                example = "2024-10-07T14:52:11 UTC")
        Epoch liftOff,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    public LaunchDaySpec {
        if (!(greatestCoast >= leastCoast)) {
            throw new KeyFault("greatestCoast", "is below leastCoast, a longer one is needed");
        }
        if (!(disposalAfter >= separationAfter)) {
            throw new KeyFault("disposalAfter", "is before the separation, a later one is needed");
        }
    }
}

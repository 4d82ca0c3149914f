package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/**
 * How the best legs are sought.
 *
 * @param launchStep s; null where the whole range of launches gives one option
 */
public record LegSearchSpec(
        @Key(value = "Where the random numbers of the search start", byDefault = "1", min = "0", max = "1000000000")
        long seed,

        @Key(value = "How often the search starts anew", byDefault = "8", min = "1", max = "1000")
        int restarts,

        @Key(
                value = "Splits the range of launches into stretches of this length, each with an option of its own",
                dimension = Dimension.DURATION,
                byDefault = Key.ABSENT,
                min = "1 d",
                max = "1000 d",
                example = "30 d")
        Double launchStep,

        @Key(value = "Most whole revolutions about the Sun between two legs", byDefault = "0", min = "0", max = "5")
        int revolutions) {}

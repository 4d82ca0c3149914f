package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Dimension;

/**
 * How the best legs are sought.
 *
 * @param seed a whole number
 * @param restarts a whole number
 * @param launchStep s; null where the whole range of launches gives one option
 * @param revolutions a whole number
 */
public record LegSearchSpec(
        @Key(
                value = "Where the random numbers of the search start; a whole number",
                byDefault = "1",
                min = "0",
                max = "1000000000")
        double seed,

        @Key(value = "How often the search starts anew; a whole number", byDefault = "8", min = "1", max = "1000")
        double restarts,

        @Key(
                value = "Splits the range of launches into stretches of this length, each with an option of its own",
                dimension = Dimension.DURATION,
                byDefault = Key.ABSENT,
                min = "1 d",
                max = "1000 d",
                example = "30 d")
        Double launchStep,

        @Key(
                value = "Most whole revolutions about the Sun between two legs; a whole number",
                byDefault = "0",
                min = "0",
                max = "5")
        double revolutions) {

    public LegSearchSpec {
        KeyFault.requireWhole("seed", seed);
        KeyFault.requireWhole("restarts", restarts);
        KeyFault.requireWhole("revolutions", revolutions);
    }
}

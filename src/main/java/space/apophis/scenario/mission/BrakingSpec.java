package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Dimension;

/**
 * How an arrival is split into equal burns.
 *
 * @param burns a whole number
 * @param interval s
 */
public record BrakingSpec(
        @Key(value = "Number of equal burns; a whole number", byDefault = "1", min = "1", max = "20")
        double burns,

        @Key(
                value = "From one burn to the next",
                dimension = Dimension.DURATION,
                byDefault = "5 d",
                min = "1 h",
                max = "60 d")
        double interval,

        @Key(value = "Where the plan comes from, and how sure it is", byDefault = "the scenario")
        String source) {

    public BrakingSpec {
        KeyFault.requireWhole("burns", burns);
    }
}

package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/**
 * One manoeuvre allowed on the way.
 *
 * @param greatestC3 m^2/s^2
 */
public record DeepSpaceSpec(
        @Key(
                value =
                        "Greatest C3 of a launch with such a manoeuvre, unless the transfer without one needs more: with no"
                                + " bound the search would have the launcher do the work",
                dimension = Dimension.SPECIFIC_ENERGY,
                min = "0 km^2/s^2",
                max = "1000 km^2/s^2",
                example = "15 km^2/s^2")
        double greatestC3,

        @Key(value = "Where the random numbers of the search start", byDefault = "1", min = "0", max = "1000000000")
        long seed) {}

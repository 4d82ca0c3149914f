package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Dimension;

/**
 * What a limit on the declination of the launch costs: the search is done again for limits one after the other.
 *
 * @param from rad
 * @param to rad
 * @param step rad
 * @param deltaV m/s
 */
public record DeclinationPriceSpec(
        @Key(value = "Lowest limit", dimension = Dimension.ANGLE, min = "0 deg", max = "90 deg", example = "31 deg")
        double from,

        @Key(value = "Highest limit", dimension = Dimension.ANGLE, min = "0 deg", max = "90 deg", example = "34 deg")
        double to,

        @Key(
                value = "Step of the limits",
                dimension = Dimension.ANGLE,
                byDefault = "0.2 deg",
                min = "0.01 deg",
                max = "10 deg")
        double step,

        @Key("Labels of the manoeuvres on the way to the first body that are the price")
        List<String> legs,

        @Key(
                value = "Their delta v as flown: the limit that explains it is found",
                dimension = Dimension.SPEED,
                min = "0 m/s",
                max = "20 km/s",
                example = "166 m/s")
        double deltaV) {

    private static final double MOST_LIMITS = 100.0;

    public DeclinationPriceSpec {
        if (!(to > from)) {
            throw new KeyFault("to", "is not above from, a higher limit is needed");
        }
        if ((to - from) / step > MOST_LIMITS) {
            throw new KeyFault("step", "makes more than 100 limits, a larger step is needed");
        }
        if (legs.isEmpty()) {
            throw new KeyFault("legs", "is empty, the label of one leg at least is needed");
        }
    }
}

package space.apophis.scenario;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/**
 * Numerical integration.
 *
 * @param positionTolerance m
 * @param maximumStep s
 */
public record IntegratorSpec(
        @Key(
                value = "Local error allowed in a step, position",
                dimension = Dimension.LENGTH,
                byDefault = "0.1 mm",
                min = "0.001 mm",
                max = "1 km")
        double positionTolerance,

        @Key(value = "Longest step", dimension = Dimension.DURATION, byDefault = "5 d", min = "60 s", max = "10 d")
        double maximumStep) {}

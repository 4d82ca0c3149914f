package space.apophis.scenario;

import space.apophis.units.Dimension;

/**
 * Size and brightness; null where unknown.
 *
 * @param diameter m
 */
public record PhysicalSpec(
        @Key(value = "Absolute magnitude H", byDefault = Key.ABSENT, min = "-10", max = "40")
        Double absoluteMagnitude,

        @Key(value = "Slope parameter G", byDefault = Key.ABSENT, min = "-1", max = "2")
        Double slopeParameter,

        @Key(
                value = "Effective diameter",
                dimension = Dimension.LENGTH,
                byDefault = Key.ABSENT,
                min = "1 m",
                max = "2000 km")
        Double diameter,

        @Key(value = "Geometric albedo", byDefault = Key.ABSENT, min = "0.001", max = "2")
        Double albedo,

        @Key("Where the values are published") String source) {}

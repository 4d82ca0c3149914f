package space.apophis.scenario.body;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/**
 * Size and brightness; null where unknown.
 *
 * @param diameter m
 */
public record PhysicalSpec(
        @Key(value = "Absolute magnitude H", byDefault = Key.ABSENT, min = "-10", max = "40")
        Double absoluteMagnitude,

        @Key(
                value = "Slope parameter G; brightness is computed with 0.15 where it is left out",
                byDefault = Key.ABSENT,
                min = "-0.25",
                max = "1")
        Double slopeParameter,

        @Key(
                value = "Effective diameter",
                dimension = Dimension.LENGTH,
                byDefault = Key.ABSENT,
                min = "1 m",
                max = "2000 km")
        Double diameter,

        @Key(
                value = "Geometric albedo; kept for people, not used yet",
                byDefault = Key.ABSENT,
                min = "0.001",
                max = "2")
        Double albedo,

        @Key(
                value = "Other photometric parameters, whose brightness the report shows beside that of H and G above",
                byDefault = "[]")
        List<MagnitudeSpec> alternativeMagnitudes,

        @Key("Where the values are published") String source) {}

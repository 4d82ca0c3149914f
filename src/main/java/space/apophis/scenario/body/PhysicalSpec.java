package space.apophis.scenario.body;

import java.io.Serializable;
import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * Size and brightness; null where unknown.
 *
 * @param diameter m
 * @param shape null where it is not known, as all of these
 */
public record PhysicalSpec(
        @Key(value = "Absolute magnitude H", byDefault = Key.ABSENT, range = "-10 to 40")
        Double absoluteMagnitude,

        @Key(
                value = "Slope parameter G; brightness is computed with 0.15 where it is left out",
                byDefault = Key.ABSENT,
                range = "-0.25 to 1")
        Double slopeParameter,

        @Key(value = "Effective diameter", byDefault = Key.ABSENT, range = "1 cm to 2000 km")
        Double diameter,

        @Key(
                value = "Geometric albedo; the energy of an impact is computed with it where the diameter is not known",
                byDefault = Key.ABSENT,
                range = "0.001 to 2")
        Double albedo,

        @Key(value = "Bulk density", byDefault = Key.ABSENT, range = "100 kg/m^3 to 10000 kg/m^3")
        Double density,

        @Key(
                value = "Mass; the energy of an impact is computed with it before all else",
                byDefault = Key.ABSENT,
                range = "1 g to 1e18 t")
        Double mass,

        @Key(
                value = "Other photometric parameters, whose brightness the report shows beside that of H and G above",
                byDefault = "[]")
        List<MagnitudeSpec> alternativeMagnitudes,

        @Key(
                value =
                        "Least and greatest mass that an escort has to be safe for, and with them the range that is not measured",
                byDefault = Key.ABSENT)
        MassRangeSpec massRange,

        @Key(value = "Shape, for the escort", byDefault = Key.ABSENT)
        ShapeSpec shape,

        @Key("Where the values are published") String source)
        implements Serializable {

    /**
     * A range of masses.
     *
     * @param least kg
     * @param greatest kg
     */
    public record MassRangeSpec(
            @Key(value = "Least mass", range = "1 g to 1e18 t", example = "2e10 kg")
            double least,

            @Key(value = "Greatest mass", range = "1 g to 1e18 t", example = "9e10 kg")
            double greatest)
            implements Serializable {

        public MassRangeSpec {
            if (!(greatest > least)) {
                throw new KeyFault("greatest", "is not above least, a larger mass is needed");
            }
        }
    }
}

package space.apophis.scenario.body;

import java.io.Serializable;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * Photometric parameters: H and G, or H, G1 and G2.
 *
 * @param slopeParameter null where G1 and G2 are given
 * @param g1 null where G is given, as is {@code g2}
 */
public record MagnitudeSpec(
        @Key(value = "Absolute magnitude H", range = "-10 to 40")
        double absoluteMagnitude,

        @Key(value = "Slope parameter G of the H, G system", byDefault = Key.ABSENT, range = "-0.25 to 1")
        Double slopeParameter,

        @Key(value = "G1 of the H, G1, G2 system", byDefault = Key.ABSENT, range = "0 to 1")
        Double g1,

        @Key(value = "G2 of the H, G1, G2 system", byDefault = Key.ABSENT, range = "0 to 1")
        Double g2,

        @Key("Where they are published") String source)
        implements Serializable {

    public MagnitudeSpec {
        if (slopeParameter == null && (g1 == null || g2 == null)) {
            throw new KeyFault("slopeParameter", "missing, slopeParameter or both g1 and g2 are needed");
        }
        if (slopeParameter != null && (g1 != null || g2 != null)) {
            throw new KeyFault("slopeParameter", "is given beside g1 or g2, one system is allowed");
        }
        if (g1 != null && g1 + g2 > 1.0) {
            throw new KeyFault("g2", "makes G1 + G2 larger than 1, at most 1 is allowed");
        }
    }
}

package space.apophis.scenario;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;
import space.apophis.units.Quantity.Triple;

/**
 * A published position with which a run is compared.
 *
 * @param position m
 */
public record ReferenceSpec(
        @Key(value = "Instant of the position, TDB", example = "JD 2462503.0372426095 TDB")
        Epoch epoch,

        @Key(value = "Heliocentric position, ICRF: x y z and a unit", example = "0.017 1.22 0.48 au")
        Triple position,

        @Key("Where it is published") String source) {

    public ReferenceSpec {
        if (epoch.scale() != TimeScaleName.TDB) {
            throw new KeyFault("epoch", "'" + epoch + "' is not in TDB, only that is allowed here");
        }
    }
}

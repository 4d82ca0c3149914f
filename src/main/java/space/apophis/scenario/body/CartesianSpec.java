package space.apophis.scenario.body;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Quantity.Triple;

/**
 * A heliocentric state, ICRF axes.
 *
 * @param position m
 * @param velocity m/s
 */
public record CartesianSpec(
        @Key(value = "x y z and a unit", example = "-0.41 0.91 0.33 au")
        Triple position,

        @Key(value = "vx vy vz and a unit", example = "-0.015 -0.0037 -0.0018 au/d")
        Triple velocity) {

    public CartesianSpec {
        if (velocity.x() == 0.0 && velocity.y() == 0.0 && velocity.z() == 0.0) {
            throw new KeyFault("velocity", "is zero, which falls into the Sun, an orbit about it is needed");
        }
        if (position.x() == 0.0 && position.y() == 0.0 && position.z() == 0.0) {
            throw new KeyFault("position", "is the centre of the Sun, an orbit about it is needed");
        }
    }
}

package space.apophis.scenario.body;

import java.io.Serializable;
import java.util.Locale;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Quantity.Triple;
import space.apophis.units.Unit;

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
        Triple velocity)
        implements Serializable {

    /** Those of the perihelion distance of elements, au: the Sun's radius is 0.00465 au. */
    private static final double NEAREST = 0.005;

    private static final double FARTHEST = 1000.0;

    /** What falls from far away comes that near to the Sun at 600 km/s; m/s. */
    private static final double FASTEST = 1e6;

    public CartesianSpec {
        if (velocity.x() == 0.0 && velocity.y() == 0.0 && velocity.z() == 0.0) {
            throw new KeyFault("velocity", "is zero, which falls into the Sun, an orbit about it is needed");
        }
        final double distance = position.norm() / Unit.AU;
        if (!(distance >= NEAREST && distance <= FARTHEST)) {
            throw new KeyFault(
                    "position",
                    String.format(
                            Locale.ROOT,
                            "is %.3g au from the centre of the Sun, allowed is 0.005 au to 1000 au",
                            distance));
        }
        final double speed = velocity.norm();
        if (!(speed <= FASTEST)) {
            throw new KeyFault(
                    "velocity", String.format(Locale.ROOT, "is %.3g km/s, allowed is up to 1000 km/s", speed / 1000.0));
        }
    }
}

package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Where a spacecraft is, how fast, and how heavy.
 *
 * @param time TDB seconds since J2000
 * @param position heliocentric, ICRF, m
 * @param velocity heliocentric, ICRF, m/s
 * @param mass kg
 */
public record CraftState(double time, Vector3D position, Vector3D velocity, double mass) {

    public CraftState {
        if (!(mass > 0.0)) {
            throw new IllegalArgumentException("a spacecraft needs a mass above 0");
        }
    }

    /** The same with another velocity: an impulse, ICRF, m/s. */
    public CraftState changed(Vector3D impulse) {
        return new CraftState(time, position, velocity.add(impulse), mass);
    }
}

package space.apophis.proximity;

import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * An impulse of a plan. Engines of newtons give the burns beside an asteroid, centimetres to metres a second, in a second to a
 * minute, in which the craft moves by metres at most, so that impulses stand for them.
 *
 * @param phase that it belongs to, from 0
 * @param before state before it, as planned
 * @param impulse ICRF, m/s
 * @param reach where it leads; null where it only gives the craft its velocity
 * @param velocity that it gives, ICRF, m/s, by the state before it; null where it leads to a place
 */
public record PlannedBurn(
        int phase, RelativeState before, Vector3D impulse, Reach reach, Function<RelativeState, Vector3D> velocity) {

    /**
     * A place that a burn leads to.
     *
     * @param time TDB seconds since J2000
     * @param place from the asteroid's centre of mass, ICRF axes, m, by the state before the burn: a craft ahead of its place on a
     *     circle is led on along it
     * @param inverse of the derivatives of the place by the velocity after the burn, row by row, 1/s
     */
    public record Reach(double time, Function<RelativeState, Vector3D> place, double[] inverse) {}

    /** TDB seconds since J2000. */
    public double time() {
        return before.time();
    }

    /** Velocity after it, as planned, ICRF, m/s. */
    public Vector3D after() {
        return before.velocity().add(impulse);
    }
}

package space.apophis.proximity;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Where a craft is from the asteroid, how fast, and how heavy.
 *
 * @param time TDB seconds since J2000
 * @param position from the asteroid's centre of mass, ICRF axes, m
 * @param velocity likewise, m/s by TDB
 * @param mass kg
 */
public record RelativeState(double time, Vector3D position, Vector3D velocity, double mass) {

    public RelativeState {
        if (!(mass > 0.0)) {
            throw new IllegalArgumentException("a spacecraft needs a mass above 0");
        }
    }

    /** m. */
    public double range() {
        return position.getNorm();
    }

    /**
     * The same after an impulse, which takes propellant by the rocket equation.
     *
     * @param impulse ICRF, m/s
     * @param exhaustSpeed m/s
     */
    public RelativeState pushed(Vector3D impulse, double exhaustSpeed) {
        return new RelativeState(
                time, position, velocity.add(impulse), mass * FastMath.exp(-impulse.getNorm() / exhaustSpeed));
    }

    /**
     * The same with other numbers.
     *
     * @param place from the asteroid's centre of mass, ICRF axes, m
     * @param speed likewise, m/s
     */
    public RelativeState at(Vector3D place, Vector3D speed) {
        return new RelativeState(time, place, speed, mass);
    }

    double[] toArray() {
        return new double[] {
            position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
        };
    }

    static RelativeState of(double time, double[] state, double mass) {
        return new RelativeState(
                time, new Vector3D(state[0], state[1], state[2]), new Vector3D(state[3], state[4], state[5]), mass);
    }
}

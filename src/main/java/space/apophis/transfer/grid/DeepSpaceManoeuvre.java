package space.apophis.transfer.grid;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.LaunchAsymptote;

/**
 * A transfer with one impulse on the way.
 *
 * @param asymptote of the launch
 * @param time of the impulse, TDB seconds since J2000
 * @param position of the impulse, heliocentric, ICRF, m
 * @param impulse ICRF, m/s
 * @param arrivalExcessVelocity relative to the target, ICRF, m/s
 */
public record DeepSpaceManoeuvre(
        LaunchAsymptote asymptote, double time, Vector3D position, Vector3D impulse, Vector3D arrivalExcessVelocity) {

    /** What the craft itself has to give on the way and at arrival, m/s. */
    public double deltaV() {
        return impulse.getNorm() + arrivalExcessVelocity.getNorm();
    }
}

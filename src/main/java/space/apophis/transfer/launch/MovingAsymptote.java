package space.apophis.transfer.launch;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.LaunchAsymptote;

/**
 * The asymptote of the injections of a day.
 *
 * @param time of the excess velocity, TDB seconds since J2000
 * @param excessVelocity ICRF, m/s
 * @param rate of its change with the instant of the injection, m/s^2; zero where it is not known
 */
public record MovingAsymptote(double time, Vector3D excessVelocity, Vector3D rate) {

    /** That of an injection, TDB seconds since J2000. */
    public LaunchAsymptote at(double injection) {
        return new LaunchAsymptote(new Vector3D(1.0, excessVelocity, injection - time, rate));
    }
}

package space.apophis.transfer.flight;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A change of velocity between two propagations of a flight that no engine gives: it stands for rounding and the error of the
 * integration, which a swing-by would magnify. At most {@link #MOST}.
 *
 * @param time TDB seconds since J2000
 * @param change ICRF, m/s
 */
public record TrajectoryCorrection(double time, Vector3D change) {

    /** Allowed, m/s. */
    public static final double MOST = 1e-6;
}

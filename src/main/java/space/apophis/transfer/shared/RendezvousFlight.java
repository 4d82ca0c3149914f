package space.apophis.transfer.shared;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A rendezvous by conics with two impulses on the way.
 *
 * @param excessVelocity at launch, ICRF, m/s
 * @param firstTime TDB seconds since J2000
 * @param first impulse, ICRF, m/s
 * @param secondTime TDB seconds since J2000
 * @param second impulse, ICRF, m/s
 * @param arrival TDB seconds since J2000
 * @param arrivalExcessVelocity relative to the target, ICRF, m/s
 * @param gap between the end of the conics and the target, m
 */
public record RendezvousFlight(
        Vector3D excessVelocity,
        double firstTime,
        Vector3D first,
        double secondTime,
        Vector3D second,
        double arrival,
        Vector3D arrivalExcessVelocity,
        double gap) {

    /** All that the craft gives, m/s: impulses on the way and braking. */
    public double deltaV() {
        return first.getNorm() + second.getNorm() + arrivalExcessVelocity.getNorm();
    }
}

package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A local minimum of the distance of one sample of a batch from Earth. Where the sample falls below Earth's equatorial
 * radius, the pericentre of the conic it osculates there.
 *
 * @param sample index in the batch
 * @param time TDB seconds since J2000
 * @param position from the centre of Earth, ICRF axes, m
 * @param velocity likewise, m per TDB second
 */
public record SampleApproach(int sample, double time, Vector3D position, Vector3D velocity) {

    /** From the centre of Earth, m. */
    public double distance() {
        return position.getNorm();
    }
}

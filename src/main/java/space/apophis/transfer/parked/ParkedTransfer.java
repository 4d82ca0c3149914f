package space.apophis.transfer.parked;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * From a parked orbit to a pass, on one conic about Earth.
 *
 * @param longitude of the parked craft at the epoch of its orbit, rad
 * @param departure TDB seconds since J2000
 * @param pass TDB seconds since J2000
 * @param impulse at the departure, ICRF, m/s
 * @param passVelocity of the craft from Earth's centre at the pass, ICRF, m/s
 */
public record ParkedTransfer(double longitude, double departure, double pass, Vector3D impulse, Vector3D passVelocity) {

    /** m/s. */
    public double deltaV() {
        return impulse.getNorm();
    }
}

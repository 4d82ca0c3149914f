package space.apophis.transfer.ion;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A stretch of a flight in which the thrust does not change.
 *
 * @param start TDB seconds since J2000
 * @param end TDB seconds since J2000
 * @param thrust mean over the segment, ICRF, N
 * @param throttle its share of what is available, 0 to 1
 * @param available greatest mean thrust at its middle, N
 * @param distance from the Sun at its middle, m
 * @param massBefore kg
 * @param massAfter kg
 * @param deltaV the change of velocity that it makes, m/s
 */
public record IonSegment(
        double start,
        double end,
        Vector3D thrust,
        double throttle,
        double available,
        double distance,
        double massBefore,
        double massAfter,
        double deltaV) {

    /** kg. */
    public double propellant() {
        return massBefore - massAfter;
    }

    /** The change of velocity as an impulse at the middle, ICRF, m/s. */
    public Vector3D impulse() {
        final double size = thrust.getNorm();
        return size > 0.0 ? thrust.scalarMultiply(deltaV / size) : Vector3D.ZERO;
    }

    /**
     * Adds the impulse to a state.
     *
     * @param state position and velocity
     * @param sense 1 forward in time, -1 backward
     */
    public void push(double[] state, double sense) {
        final double[] impulse = impulse().toArray();
        for (int i = 0; i < 3; i++) {
            state[3 + i] += sense * impulse[i];
        }
    }
}

package space.apophis.proximity.imaging;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Where all stands that a camera sees at an instant, from the centre of the asteroid, ICRF axes, m and s. Geometric: light is
 * instantaneous, which at Earth's 38,000 km is 0.13 s.
 *
 * @param time TDB seconds since J2000
 * @param craft place of it
 * @param velocity of the craft against the centre of the asteroid, m/s
 * @param orientation takes vectors of the asteroid's own axes to the ICRF ones
 * @param spin angular velocity of the asteroid, rad/s
 * @param sun place of it
 * @param earth place of it
 * @param moon place of it
 * @param north towards which frames have their upper edge, of unit length
 */
public record Look(
        double time,
        Vector3D craft,
        Vector3D velocity,
        Rotation orientation,
        Vector3D spin,
        Vector3D sun,
        Vector3D earth,
        Vector3D moon,
        Vector3D north) {

    /** Of the craft from the centre of the asteroid, m. */
    public double range() {
        return craft.getNorm();
    }

    /** Angle at the asteroid between the Sun and the craft, rad. */
    public double phase() {
        return Vector3D.angle(sun, craft);
    }

    /** The share of the disc of a ball that is lit, (1 + cos phase) / 2. */
    public double litShareOfBall() {
        return 0.5 * (1.0 + Math.cos(phase()));
    }

    /** Axes of a camera that points at the centre of the asteroid. */
    public CameraAxes axes() {
        return CameraAxes.at(craft, north);
    }

    /** The angular rate of the line of sight against the stars, |r x v| / r^2, rad/s. */
    public double slewRate() {
        return craft.crossProduct(velocity).getNorm() / craft.getNormSq();
    }

    /**
     * The rate at which the surface moves through the frame of a camera that follows the centre of the asteroid: of the point
     * below the craft, at distance h = r - R from it, |(w - W) x R u| / h, where w is the asteroid's rotation and W that of the
     * line of sight, r x v / r^2.
     *
     * @param radius R of that point, less than the range, m
     * @return rad/s
     */
    public double surfaceRate(double radius) {
        final Vector3D sight = craft.crossProduct(velocity).scalarMultiply(1.0 / craft.getNormSq());
        final Vector3D relative = spin.subtract(sight);
        return radius * relative.crossProduct(craft.normalize()).getNorm() / (range() - radius);
    }
}

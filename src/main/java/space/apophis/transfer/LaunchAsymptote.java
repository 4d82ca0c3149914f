package space.apophis.transfer;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Where a launcher has to send its payload: the excess velocity relative to Earth's centre, by energy and direction.
 *
 * @param excessVelocity at infinity, ICRF, m/s
 */
public record LaunchAsymptote(Vector3D excessVelocity) {

    /** Excess speed, m/s. */
    public double excessSpeed() {
        return excessVelocity.getNorm();
    }

    /** C3, the square of the excess speed, m^2/s^2. */
    public double characteristicEnergy() {
        return excessVelocity.getNormSq();
    }

    /** RLA, rad, 0 to 2 pi. */
    public double rightAscension() {
        final double angle = FastMath.atan2(excessVelocity.getY(), excessVelocity.getX());
        return angle < 0.0 ? angle + 2.0 * FastMath.PI : angle;
    }

    /** DLA, rad. */
    public double declination() {
        return StrictMath.atan2(
                excessVelocity.getZ(),
                FastMath.sqrt(
                        excessVelocity.getX() * excessVelocity.getX() + excessVelocity.getY() * excessVelocity.getY()));
    }
}

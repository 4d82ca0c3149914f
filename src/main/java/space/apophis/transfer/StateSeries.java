package space.apophis.transfer;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/** Heliocentric positions and velocities on a series of days, ICRF, as plain numbers. */
public final class StateSeries {

    /** m. */
    public final double[] position;

    /** m/s. */
    public final double[] velocity;

    public StateSeries(Days days, DoubleFunction<PVCoordinates> motion) {
        position = new double[3 * days.count()];
        velocity = new double[3 * days.count()];
        for (int i = 0; i < days.count(); i++) {
            final PVCoordinates state = motion.apply(days.at(i));
            System.arraycopy(state.getPosition().toArray(), 0, position, 3 * i, 3);
            System.arraycopy(state.getVelocity().toArray(), 0, velocity, 3 * i, 3);
        }
    }

    public Vector3D position(int day) {
        return vector(position, day);
    }

    public static Vector3D vector(double[] vectors, int at) {
        return new Vector3D(vectors[3 * at], vectors[3 * at + 1], vectors[3 * at + 2]);
    }
}

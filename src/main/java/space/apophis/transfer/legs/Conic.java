package space.apophis.transfer.legs;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/** Motion of two bodies. A work space. */
final class Conic {

    private final double gm;
    private PVCoordinates moved;

    /**
     * @param gm m^3/s^2
     */
    Conic(double gm) {
        this.gm = gm;
    }

    /**
     * Moves a state, m and m/s.
     *
     * @param time s
     */
    void move(Vector3D position, Vector3D velocity, double time) {
        moved = new CartesianOrbit(
                        new PVCoordinates(position, velocity), Frame.getRoot(), AbsoluteDate.ARBITRARY_EPOCH, gm)
                .shiftedBy(time)
                .getPVCoordinates();
    }

    /** Where it is now, m. */
    Vector3D position() {
        return moved.getPosition();
    }

    /** How it moves now, m/s. */
    Vector3D velocity() {
        return moved.getVelocity();
    }
}

package space.apophis.study.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.study.result.Attitude;

class FramesTest {

    /** v + 2 w (u x v) + 2 u x (u x v) with the quaternion w + u. */
    private static Vector3D turned(Attitude q, Vector3D v) {
        final Vector3D u = new Vector3D(q.x(), q.y(), q.z());
        final Vector3D once = u.crossProduct(v);
        return v.add(2.0 * q.w(), once).add(2.0, u.crossProduct(once));
    }

    @Test
    void attitudesAreByHamilton() {
        final Rotation rotation = new Rotation(new Vector3D(1, -2, 3), 1.1, RotationConvention.VECTOR_OPERATOR);
        final Attitude q = Frames.attitude(rotation);
        for (Vector3D v : new Vector3D[] {Vector3D.PLUS_I, Vector3D.PLUS_J, new Vector3D(0.3, -0.2, 5.0)}) {
            assertEquals(0.0, turned(q, v).distance(rotation.applyTo(v)), 1e-14);
        }
    }
}

package space.apophis.proximity.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** The push that leads to an aim. */
class AimTest {

    private static final Vector3D LINE = new Vector3D(-3000.0, 0.0, 0.0);

    @Test
    void craftAtRestPushesStraightAtIt() {
        assertEquals(0.0, Aim.velocity(Vector3D.ZERO, LINE, 0.05).distance(new Vector3D(-0.05, 0.0, 0.0)), 1e-16);
    }

    /** 3, 4, 5: of a push of 0.1 m/s, 0.06 take away the motion across, 0.08 are left. */
    @Test
    void motionAcrossIsTakenAway() {
        assertEquals(
                0.0,
                Aim.velocity(new Vector3D(0.01, 0.06, 0.0), LINE, 0.1).distance(new Vector3D(-0.07, 0.0, 0.0)),
                1e-16);
    }

    @Test
    void moreThanThePushIsTakenAwayInPart() {
        assertEquals(
                0.0, Aim.velocity(new Vector3D(0.0, 0.0, 0.3), LINE, 0.1).distance(new Vector3D(0.0, 0.0, 0.2)), 1e-16);
    }
}

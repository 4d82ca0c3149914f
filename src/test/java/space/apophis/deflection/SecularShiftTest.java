package space.apophis.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.gravity.KeplerArc;
import space.apophis.units.Unit;

/** A circle about the Sun and a push along it. */
class SecularShiftTest {

    private static final double GM = 1.32712440041e20;
    private static final double A = 1.2 * Unit.AU;
    private static final double SPEED = FastMath.sqrt(GM / A);
    private static final double RATE = SPEED / A;
    private static final PVCoordinates START =
            new PVCoordinates(new Vector3D(A, 0.0, 0.0), new Vector3D(0.0, SPEED, 0.0));

    /** Small against the speed, great against its rounding, m/s. */
    private static final double PUSH = 0.1;

    /** Behind the place on the circle, m, by half the difference of two pushed bodies. */
    private static double lag(double t) {
        final Vector3D faster = place(SPEED + PUSH, t);
        final Vector3D slower = place(SPEED - PUSH, t);
        final Vector3D along = new Vector3D(-FastMath.sin(RATE * t), FastMath.cos(RATE * t), 0.0);
        return -0.5 * faster.subtract(slower).dotProduct(along);
    }

    private static Vector3D place(double speed, double t) {
        final KeplerArc arc = new KeplerArc(GM);
        arc.propagate(new double[] {A, 0.0, 0.0, 0.0, speed, 0.0}, 0, t);
        return new Vector3D(arc.end[0], arc.end[1], arc.end[2]);
    }

    /** After whole revolutions the lag is 3 dv t, and the formula has it exactly: v_p sin(theta) over the asteroid's speed of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void wholeRevolutionsLeaveTheSecularPart(int revolutions) {
        final double t = revolutions * 2.0 * FastMath.PI / RATE;
        assertEquals(1.0, lag(t) / (3.0 * PUSH * t), 1e-6);
        final SecularShift shift = new SecularShift(GM, 30_000.0, 0.6, t);
        assertEquals(1.0, shift.of(START, 0.0, PUSH) / (3.0 * PUSH * t * 30_000.0 * FastMath.sin(0.6) / SPEED), 1e-14);
    }

    /** Within a revolution the lag swings by 4 dv / n (Clohessy and Wiltshire 1960). */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.6, 2.75})
    void withinARevolutionItSwings(double revolutions) {
        final double angle = 2.0 * FastMath.PI * revolutions;
        assertEquals(
                PUSH / RATE * (3.0 * angle - 4.0 * FastMath.sin(angle)),
                lag(angle / RATE),
                1e-6 * PUSH / RATE * 3.0 * angle);
    }

    /** Along the track alone: pushes out or across leave none after whole revolutions. */
    @Test
    void axesOfTheTrack() {
        final TrackAxes axes = TrackAxes.of(START);
        assertEquals(0.0, Vector3D.distance(Vector3D.PLUS_J, axes.along()), 1e-15);
        assertEquals(0.0, Vector3D.distance(Vector3D.PLUS_I, axes.radial()), 1e-15);
        assertEquals(0.0, Vector3D.distance(Vector3D.PLUS_K, axes.normal()), 1e-15);
        final Vector3D vector = new Vector3D(1.0, -2.0, 3.0);
        final Vector3D parts = axes.components(vector);
        assertEquals(0.0, Vector3D.distance(vector, axes.vector(parts.getX(), parts.getY(), parts.getZ())), 1e-15);
    }
}

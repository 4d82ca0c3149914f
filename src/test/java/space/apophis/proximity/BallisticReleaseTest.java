package space.apophis.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.proximity.release.BallisticRelease;
import space.apophis.proximity.release.ReleaseOutcome;
import space.apophis.proximity.release.ReleaseOutcome.End;
import space.apophis.smallbody.shape.Ellipsoid;
import space.apophis.smallbody.shape.Shape;

/** What is let go beside a small body, against two-body motion. */
class BallisticReleaseTest {

    private static final double GM = 2.747;
    private static final double RADIUS = 170.0;
    private static final double DAYS = 20.0;

    private static Attractor body(Shape shape, double rate) {
        return new Attractor(
                "rock",
                GM,
                shape,
                shape.field(GM),
                t -> Vector3D.ZERO,
                t -> new Rotation(Vector3D.PLUS_K, rate * (t - Beside.START), RotationConvention.VECTOR_OPERATOR));
    }

    private static ReleaseOutcome fly(Attractor body, double escape, Vector3D place, Vector3D velocity) {
        return new BallisticRelease(Beside.alone(DAYS, body), 1e-6, escape, 28_000.0)
                .fly(new RelativeState(Beside.START, place, velocity, 12.0), Beside.START + (DAYS - 1.0) * 86400.0);
    }

    private static ReleaseOutcome fly(Vector3D place, Vector3D velocity) {
        return fly(body(Ellipsoid.ball(RADIUS), 0.0), 28_000.0, place, velocity);
    }

    /** From rest at 1 km: 0.16378 m/s by hand, 2 GM (1/170 - 1/1000) = 0.026823 m^2/s^2. */
    @Test
    void fallsFromRestAsEnergySays() {
        final double height = 1000.0;
        final ReleaseOutcome outcome = fly(new Vector3D(0.0, height, 0.0), Vector3D.ZERO);
        assertEquals(End.TOUCHDOWN, outcome.end());
        assertEquals(0.16378, outcome.touchdown().speed(), 1e-5);
        assertEquals(
                Math.sqrt(2.0 * GM * (1.0 / RADIUS - 1.0 / height)),
                outcome.touchdown().speed(),
                1e-7);
        final double share = RADIUS / height;
        final double fall = Math.sqrt(height * height * height / (2.0 * GM))
                * (Math.acos(Math.sqrt(share)) + Math.sqrt(share * (1.0 - share)));
        // 1 ms at 0.16 m/s is 0.2 mm
        assertEquals(fall, outcome.time() - Beside.START, 2e-3);
        assertEquals(0.5 * Math.PI, outcome.touchdown().angle(), 1e-6);
        assertEquals(0.5 * Math.PI, outcome.touchdown().longitude(), 1e-9);
        assertEquals(0.0, outcome.touchdown().latitude(), 1e-9);
    }

    @Test
    void meetsTheGroundAtTheSpeedOfVisVivaAndTheAngleOfItsAngularMomentum() {
        final ReleaseOutcome outcome = fly(new Vector3D(3000.0, 0.0, 0.0), new Vector3D(-0.05, 0.006, 0.0));
        final double speed = Math.sqrt(0.05 * 0.05 + 0.006 * 0.006 + 2.0 * GM * (1.0 / RADIUS - 1.0 / 3000.0));
        assertEquals(End.TOUCHDOWN, outcome.end());
        assertEquals(speed, outcome.touchdown().speed(), 1e-7);
        assertEquals(
                Math.acos(3000.0 * 0.006 / (RADIUS * speed)),
                outcome.touchdown().angle(),
                1e-5);
    }

    @Test
    void mirroredReleaseMeetsTheMirroredPlace() {
        final Attractor rock = body(new Ellipsoid(227.4, 158.1, 136.7), 0.0);
        final ReleaseOutcome one =
                fly(rock, 28_000.0, new Vector3D(2000.0, 500.0, 300.0), new Vector3D(-0.06, -0.011, -0.006));
        final ReleaseOutcome other =
                fly(rock, 28_000.0, new Vector3D(2000.0, 500.0, -300.0), new Vector3D(-0.06, -0.011, 0.006));
        assertEquals(End.TOUCHDOWN, one.end());
        assertEquals(one.time(), other.time(), 2e-3);
        assertEquals(one.touchdown().speed(), other.touchdown().speed(), 1e-8);
        assertEquals(one.touchdown().latitude(), -other.touchdown().latitude(), 1e-6);
        assertEquals(one.touchdown().longitude(), other.touchdown().longitude(), 1e-6);
        assertEquals(one.touchdown().angle(), other.touchdown().angle(), 1e-5);
    }

    /** The ground of a ball that turns once in 4 h moves at 0.0742 m/s under what falls straight down. */
    @Test
    void speedIsThatOverTheGround() {
        final double rate = 2.0 * Math.PI / (4.0 * 3600.0);
        final ReleaseOutcome outcome =
                fly(body(Ellipsoid.ball(RADIUS), rate), 28_000.0, new Vector3D(1000.0, 0.0, 0.0), Vector3D.ZERO);
        final double fall = Math.sqrt(2.0 * GM * (1.0 / RADIUS - 1.0 / 1000.0));
        assertEquals(Math.hypot(fall, rate * RADIUS), outcome.touchdown().speed(), 1e-7);
        assertEquals(Math.atan2(fall, rate * RADIUS), outcome.touchdown().angle(), 1e-6);
        final double turned = Math.IEEEremainder(-rate * (outcome.time() - Beside.START), 2.0 * Math.PI);
        assertEquals(turned, outcome.touchdown().longitude(), 1e-6);
    }

    @Test
    void leavesAtMoreThanTheEscapeSpeedAlone() {
        final double escape = Math.sqrt(2.0 * GM / 500.0);
        final Attractor rock = body(Ellipsoid.ball(RADIUS), 0.0);
        final Vector3D place = new Vector3D(500.0, 0.0, 0.0);
        final ReleaseOutcome leaving = fly(rock, 3000.0, place, new Vector3D(1.001 * escape, 0.0, 0.0));
        assertEquals(End.ESCAPE, leaving.end());
        assertNull(leaving.touchdown());
        // 0.9 of it turns back at 500 m / (1 - 0.81) = 2.6 km, 0.95 at 5.1 km, beyond the escape distance
        final ReleaseOutcome near = fly(rock, 3000.0, place, new Vector3D(0.9 * escape, 0.0, 0.0));
        assertEquals(End.TOUCHDOWN, near.end());
        final ReleaseOutcome far = fly(rock, 3000.0, place, new Vector3D(0.95 * escape, 0.0, 0.0));
        assertEquals(End.TOUCHDOWN, far.end());
        assertTrue(far.time() > near.time());
    }

    @Test
    void circleStaysNear() {
        final ReleaseOutcome outcome =
                fly(new Vector3D(1000.0, 0.0, 0.0), new Vector3D(0.0, 0.0, Math.sqrt(GM / 1000.0)));
        assertEquals(End.NEAR, outcome.end());
        assertEquals(Beside.START + (DAYS - 1.0) * 86400.0, outcome.time());
    }

    /** The place is on the surface of an ellipsoid to millimetres. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.004, 0.0, 0.003})
    void placeIsOnTheGround(double aside) {
        final Ellipsoid shape = new Ellipsoid(227.4, 158.1, 136.7);
        final Attractor rock = body(shape, 0.0);
        final RelativeEnd end = new RelativePropagation(Beside.alone(DAYS, rock), 1e-6)
                .end(
                        new RelativeState(
                                Beside.START,
                                new Vector3D(100.0, 3000.0, 50.0),
                                new Vector3D(aside, -0.05, 0.001),
                                12.0),
                        Beside.START + 15.0 * 86400.0,
                        28_000.0);
        final Vector3D p = end.state().position();
        final double level = Math.sqrt(
                Math.pow(p.getX() / 227.4, 2) + Math.pow(p.getY() / 158.1, 2) + Math.pow(p.getZ() / 136.7, 2));
        assertEquals(RelativeEnd.Kind.IMPACT, end.kind());
        assertEquals(0.0, (level - 1.0) * p.getNorm(), 1e-3, "m");
    }
}

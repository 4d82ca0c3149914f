package space.apophis.proximity.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.proximity.imaging.FrameScene.NearBody;
import space.apophis.smallbody.shape.Ellipsoid;
import space.apophis.smallbody.shape.Shape;

class FrameRendererTest {

    private static final double FIELD = Math.toRadians(5.47);
    private static final int SIZE = 200;
    private static final Rotation TURNED = new Rotation(new Vector3D(1, 2, 3), 0.7, RotationConvention.VECTOR_OPERATOR);

    /** The Sun to the right, by so much of phase. */
    private static Vector3D sun(double phaseDegrees) {
        return new Vector3D(Math.sin(Math.toRadians(phaseDegrees)), 0.0, Math.cos(Math.toRadians(phaseDegrees)));
    }

    private static FrameScene scene(Shape shape, Rotation orientation, double range, Vector3D sun) {
        return new FrameScene(
                FIELD, sun, List.of(new NearBody(shape, new Vector3D(0, 0, -range), orientation)), List.of());
    }

    private static FrameRenderer ball(double phaseDegrees) {
        return new FrameRenderer(scene(Ellipsoid.ball(170.0), TURNED, 5000.0, sun(phaseDegrees)));
    }

    /** The disc of a ball: pi tan^2(asin(R / r)) of the 4 tan^2(f / 2) of the frame. */
    @Test
    void theDiscIsAsLargeAsItsCone() {
        final double[] frame = ball(0.0).render(SIZE);
        double filled = 0.0;
        for (double light : frame) {
            filled += light;
        }
        final double tan = Math.tan(Math.asin(170.0 / 5000.0)) / Math.tan(0.5 * FIELD);
        assertEquals(0.25 * Math.PI * tan * tan, filled / (SIZE * SIZE), 0.002);
    }

    /** At full phase incidence is emission, all but the parallax of the near camera. */
    @Test
    void theFullDiscIsEven() {
        assertEquals(1.0, ball(0.0).brightness(new Vector3D(0, 0, -1)), 1e-12);
        assertEquals(1.0, ball(0.0).brightness(new Vector3D(0.016, 0.02, -1).normalize()), 0.03);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 20, 45, 90, 120, 150})
    void theLitShareIsOfTheCosineOfThePhase(double phase) {
        assertEquals(
                0.5 * (1.0 + Math.cos(Math.toRadians(phase))),
                new FrameRenderer(scene(Ellipsoid.ball(170.0), TURNED, 500e3, sun(phase))).litShare(200),
                0.004);
    }

    /** On the row through the middle a ball far away is lit from x = -R cos(phase) to the limb on the Sun's side. */
    @ParameterizedTest
    @ValueSource(doubles = {30, 60, 90, 120})
    void theTerminatorIsWhereTheSunSets(double phase) {
        final FrameRenderer renderer = new FrameRenderer(scene(Ellipsoid.ball(170.0), TURNED, 500e3, sun(phase)));
        final double edge = -Math.cos(Math.toRadians(phase)) * 170.0 / 500e3;
        final double hair = 0.003 * 170.0 / 500e3;
        assertEquals(0.0, renderer.brightness(new Vector3D(edge - hair, 0, -1).normalize()), 0.0);
        assertTrue(renderer.brightness(new Vector3D(edge + hair, 0, -1).normalize()) > 0.0);
    }

    /** The law of Lommel and Seeliger at 60 degrees of phase in the middle of the disc: 2 cos 60 / (cos 60 + 1). */
    @Test
    void theMiddleOfTheDisc() {
        assertEquals(2.0 / 3.0, ball(60.0).brightness(new Vector3D(0, 0, -1)), 1e-12);
    }

    /** With the Sun on the other side, an ellipsoid that lies square has its picture mirrored. */
    @Test
    void theMirroredSunMirrorsTheFrame() {
        final Shape shape = new Ellipsoid(227.0, 158.0, 137.0);
        final Vector3D sun = sun(70.0);
        final Vector3D other = new Vector3D(-sun.getX(), sun.getY(), sun.getZ());
        final double[] right = new FrameRenderer(scene(shape, Rotation.IDENTITY, 5000.0, sun)).render(50);
        final double[] left = new FrameRenderer(scene(shape, Rotation.IDENTITY, 5000.0, other)).render(50);
        for (int i = 0; i < 50 * 50; i++) {
            assertEquals(right[i], left[i / 50 * 50 + 49 - i % 50], 1e-12);
        }
    }

    /** The long axis across the frame is seen at its length, the short one up likewise. */
    @Test
    void anEllipsoidIsSeenAlongItsAxes() {
        final FrameRenderer renderer =
                new FrameRenderer(scene(new Ellipsoid(200.0, 150.0, 100.0), Rotation.IDENTITY, 500e3, sun(0.0)));
        assertTrue(renderer.isSeen(new Vector3D(199.9 / 500e3, 0, -1).normalize()));
        assertTrue(!renderer.isSeen(new Vector3D(200.1 / 500e3, 0, -1).normalize()));
        assertTrue(renderer.isSeen(new Vector3D(0, 149.9 / 500e3, -1).normalize()));
        assertTrue(!renderer.isSeen(new Vector3D(0, 150.1 / 500e3, -1).normalize()));
    }

    /** A moon between the Sun and the asteroid takes its light from it. */
    @Test
    void aMoonCastsItsShadow() {
        final Vector3D place = new Vector3D(0, 0, -5000.0);
        final NearBody asteroid = new NearBody(Ellipsoid.ball(170.0), place, Rotation.IDENTITY);
        final Vector3D sun = sun(60.0);
        final NearBody moon = new NearBody(
                Ellipsoid.ball(50.0), new Vector3D(1.0, place, 170.0, Vector3D.PLUS_K, 600.0, sun), Rotation.IDENTITY);
        final Vector3D middle = new Vector3D(0, 0, -1);
        assertTrue(new FrameRenderer(new FrameScene(FIELD, sun, List.of(asteroid), List.of())).brightness(middle) > 0);
        assertEquals(
                0.0,
                new FrameRenderer(new FrameScene(FIELD, sun, List.of(asteroid, moon), List.of())).brightness(middle),
                0.0);
    }

    /** Earth is hidden behind the asteroid, and seen beside it with its lit side to the Sun. */
    @Test
    void earthStandsBehind() {
        final FarDisc earth = new FarDisc(new Vector3D(0, 0, -38011e3), 6378e3);
        final FrameRenderer renderer = new FrameRenderer(new FrameScene(
                FIELD,
                sun(90.0),
                List.of(new NearBody(Ellipsoid.ball(170.0), new Vector3D(0, 0, -5000.0), Rotation.IDENTITY)),
                List.of(earth)));
        assertEquals(0.0, renderer.brightness(new Vector3D(-0.03, 0, -1).normalize()), 0.0);
        assertTrue(renderer.brightness(new Vector3D(0.04, 0, -1).normalize()) > 0.1);
        assertEquals(0.0, renderer.brightness(new Vector3D(-0.04, 0, -1).normalize()), 0.0);
    }

    @Test
    void aBodyBelowAPixelIsADot() {
        final double[] frame = new FrameRenderer(scene(Ellipsoid.ball(170.0), TURNED, 1000e3, sun(30.0))).render(100);
        double most = 0.0;
        int lit = 0;
        for (double light : frame) {
            most = Math.max(most, light);
            lit += light > 0.0 ? 1 : 0;
        }
        assertTrue(most >= 0.35 && lit <= 4);
    }
}

package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;

class CameraViewTest {

    private static final double AU = 1.495978707e11;
    private static final double DAY = 86_400;
    private static final MagnitudeModel MODEL = new HG(19, 0.15);
    private static final InstantSearch LAST_MONTH = new InstantSearch(-30 * DAY, -3600, 0.25 * DAY);

    /** A body at rest 1 au from the Sun on x, to which a craft comes at 1 km/s from a direction in the plane of x and y. */
    private static CameraView from(double degrees) {
        Vector3D body = new Vector3D(AU, 0, 0);
        Vector3D direction = new Vector3D(Math.toRadians(degrees), 0.0);
        return new CameraView(
                t -> new PVCoordinates(body.add(direction.scalarMultiply(-1e3 * t)), Vector3D.ZERO),
                t -> new PVCoordinates(body, Vector3D.ZERO));
    }

    /** From the Sun's side the body is full: 19 + 5 log10(d / au) = 11 where d is 10^-1.6 au, 43.5 days before. */
    @Test
    void aFullBodyIsSeenFromTheDistanceOfItsMagnitude() {
        CameraView view = from(180);
        assertEquals(0, view.phaseAngle(-DAY), 1e-7);
        double days = AU * Math.pow(10, -1.6) / 1e3 / DAY;
        InstantSearch search = new InstantSearch(-60 * DAY, -3600, 0.25 * DAY);
        assertEquals(-days, view.firstSight(MODEL, 11, 0, search).orElseThrow() / DAY, 1e-6);
    }

    /** Seen from the side, at 90 degrees, it is fainter by its phase function, and is found that much nearer. */
    @Test
    void aHalfLitBodyIsFoundLater() {
        CameraView view = from(90);
        double dimmer = MODEL.reducedMagnitude(Math.PI / 2) - 19;
        double days = AU * Math.pow(10, -1.6 - dimmer / 5) / 1e3 / DAY;
        assertEquals(-days, view.firstSight(MODEL, 11, 0, LAST_MONTH).orElseThrow() / DAY, 0.05);
        assertEquals(Math.PI / 2, view.phaseAngle(-DAY), 1e-3);
    }

    /** From the night side the camera looks at the Sun: never, where it may not. */
    @Test
    void aCameraThatMayNotLookAtTheSunNeverSeesTheNightSide() {
        CameraView view = from(0);
        assertEquals(Math.PI, view.phaseAngle(-DAY), 1e-7);
        assertEquals(0, view.sunAngle(-DAY), 1e-7);
        assertTrue(view.firstSight(MODEL, 40, Math.toRadians(20), LAST_MONTH).isEmpty());
        assertTrue(
                from(90).firstSight(MODEL, 11, Math.toRadians(60), LAST_MONTH).isPresent());
    }
}

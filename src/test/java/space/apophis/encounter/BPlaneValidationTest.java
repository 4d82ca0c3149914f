package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** B-planes of a course and of a toolkit; published in km and s. */
class BPlaneValidationTest {

    /** Davis, CU Boulder, as in the tests of nyx: nine and six decimals are printed. */
    @Test
    void davis() {
        final BPlane plane = BPlane.of(Hyperbolas.DAVIS, BPlanePole.EQUATORIAL).orElseThrow();
        assertEquals(45892.323790e3, plane.bDotT(), 1e-3);
        assertEquals(10606.210428e3, plane.bDotR(), 1e-3);
        assertEquals(13.0131949, Math.toDegrees(plane.angle()), 1e-7);
    }

    /** Fortran Astrodynamics Toolkit, whose digits were worked out again: ten are given. */
    @Test
    void toolkit() {
        final BPlane plane =
                BPlane.of(Hyperbolas.TOOLKIT, BPlanePole.EQUATORIAL).orElseThrow();
        assertEquals(82998.002026e3, plane.bDotT(), 1e-3);
        assertEquals(16465.780320e3, plane.bDotR(), 1e-3);
        assertEquals(11.22107841, Math.toDegrees(plane.angle()), 1e-7);
    }

    /**
     * The factor by which JPL Horizons scales the B-plane of Apophis, 2.1538792 for 6420 km with its v_inf and GM,
     * and the capture radius by it.
     */
    @Test
    void focusingOfApophis() {
        final IncomingAsymptote asymptote =
                new IncomingAsymptote(398600.4355e9, 5841.35589753103, 4.25, Vector3D.PLUS_I, Vector3D.PLUS_J);
        assertEquals(2.1538792, asymptote.focusing(ScaledBPlane.JPL_EARTH_CAPTURE_RADIUS), 5e-8);
        assertEquals(13827.905e3, asymptote.captureRadius(ScaledBPlane.JPL_EARTH_CAPTURE_RADIUS), 1.0);
    }
}

package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frames;
import org.orekit.utils.IERSConventions;

/** The precession of the pole against Orekit's mean-of-date frame. */
class EarthPoleTest {

    private static final double ARCSECOND = FastMath.toRadians(1.0 / 3600.0);

    @Test
    void followsOrekitsMeanPoleOfDate() {
        final SolarSystem solarSystem = ShippedData.solarSystem();
        final Frames frames = solarSystem.context().getFrames();
        final double[] pole = new double[3];
        for (double t = 6.6e8; t < 2.2e9; t += 1e8) {
            EarthPole.fill(t, pole);
            final Vector3D orekit = frames.getMOD(IERSConventions.IERS_2010)
                    .getStaticTransformTo(frames.getGCRF(), solarSystem.clock().date(t))
                    .transformVector(Vector3D.PLUS_K);
            assertEquals(0.0, Vector3D.angle(orekit, new Vector3D(pole)) / ARCSECOND, 0.02, "arcsec at " + t);
        }
    }
}

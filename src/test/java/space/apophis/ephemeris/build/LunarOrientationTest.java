package space.apophis.ephemeris.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.CelestialBody;
import org.orekit.frames.StaticTransform;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;

/** The Moon's axes against Orekit's body-fixed frame, which has the same series. */
class LunarOrientationTest {

    @Test
    void followsOrekitsMoon() {
        final SolarSystem solarSystem = ShippedData.solarSystem();
        final CelestialBody moon = solarSystem.context().getCelestialBodies().getMoon();
        final double[] axes = new double[9];
        for (double t = 6.8e8; t < 1.5e9; t += 7.3e7) {
            LunarOrientation.fill(t, axes);
            final StaticTransform transform = moon.getBodyOrientedFrame()
                    .getStaticTransformTo(
                            solarSystem.context().getFrames().getGCRF(),
                            solarSystem.clock().date(t));
            for (int k = 0; k < 3; k++) {
                final Vector3D unit = new Vector3D(k == 0 ? 1 : 0, k == 1 ? 1 : 0, k == 2 ? 1 : 0);
                final Vector3D ours = new Vector3D(axes[3 * k], axes[3 * k + 1], axes[3 * k + 2]);
                assertEquals(0.0, transform.transformVector(unit).distance(ours), 1e-7, "axis " + k + " at " + t);
            }
        }
    }
}

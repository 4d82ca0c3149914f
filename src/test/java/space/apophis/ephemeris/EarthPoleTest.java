package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.utils.IERSConventions;
import space.apophis.ephemeris.Poles.EarthPole;

/** The pole against Orekit's frames of date. */
class EarthPoleTest {

    private static final double ARCSECOND = FastMath.toRadians(1.0 / 3600.0);

    @Test
    void theMeanPoleIsOrekitsMeanPoleOfDate() {
        assertFollows(IERS_MEAN, EarthPole::fillMean, 0.02);
    }

    @Test
    void theTruePoleIsOrekitsTruePoleOfDate() {
        assertFollows(IERS_TRUE, EarthPole::fillTrue, 0.25);
    }

    private static final Function<Frames, Frame> IERS_MEAN = frames -> frames.getMOD(IERSConventions.IERS_2010);
    private static final Function<Frames, Frame> IERS_TRUE = frames -> frames.getTOD(IERSConventions.IERS_2010, true);

    private static void assertFollows(
            Function<Frames, Frame> frame, BiConsumer<Double, double[]> filling, double arcseconds) {
        final SolarSystem solarSystem = ShippedData.solarSystem();
        final Frames frames = solarSystem.context().getFrames();
        final double[] pole = new double[3];
        for (double t = 6.6e8; t < 2.2e9; t += 3.3e7) {
            filling.accept(t, pole);
            final Vector3D orekit = frame.apply(frames)
                    .getStaticTransformTo(frames.getGCRF(), solarSystem.clock().date(t))
                    .transformVector(Vector3D.PLUS_K);
            assertEquals(0.0, Vector3D.angle(orekit, new Vector3D(pole)) / ARCSECOND, arcseconds, "at " + t);
        }
    }
}

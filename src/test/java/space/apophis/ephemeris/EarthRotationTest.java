package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.junit.jupiter.api.Test;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.frames.FramesFactory;
import org.orekit.frames.LazyLoadedFrames;
import org.orekit.frames.Transform;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.utils.IERSConventions;

/** Earth's turn, on frames without files: UT1 is UTC, and the pole does not wander. */
class EarthRotationTest {

    private static final double MINUTE = 60.0;

    private final LazyLoadedDataContext context = new LazyLoadedDataContext();

    private LazyLoadedFrames frames() {
        context.getTimeScales()
                .addUTCTAIOffsetsLoader(() -> List.of(new OffsetModel(new DateComponents(2017, 1, 1), 37)));
        context.getFrames().addEOPHistoryLoader(IERSConventions.IERS_2010, (converter, history) -> {});
        return context.getFrames();
    }

    private AbsoluteDate pass() {
        return new AbsoluteDate(
                2029, 4, 13, 21, 45, 3.6, context.getTimeScales().getTT());
    }

    /** Whatever was asked for before, by this or by others through Orekit's own frames. */
    @Test
    void itDoesNotDependOnWhatWasAskedBefore() {
        final LazyLoadedFrames frames = frames();
        final Rotation alone = new EarthRotation(frames).getTransform(pass()).getRotation();
        final EarthRotation asked = new EarthRotation(frames);
        for (double minutes : new double[] {-20.0, 17.0, 40_000.0}) {
            frames.getGCRF()
                    .getTransformTo(
                            frames.getITRF(IERSConventions.IERS_2010, true), pass().shiftedBy(MINUTE * minutes));
            asked.getTransform(pass().shiftedBy(MINUTE * minutes));
        }
        final Rotation after = asked.getTransform(pass()).getRotation();
        assertEquals(0.0, Rotation.distance(alone, after), 0.0);
        assertEquals(alone.getQ1(), after.getQ1(), 0.0);
        assertEquals(alone.getQ3(), after.getQ3(), 0.0);
    }

    /**
     * Against Orekit without interpolation: 1e-12 rad is 6 micrometres on the ground. That leaves out the rate of precession, 50
     * arcsec a year or 7.7e-12 rad/s.
     */
    @Test
    void itIsThatOfOrekit() {
        final LazyLoadedFrames frames = frames();
        final EarthRotation earth = new EarthRotation(frames);
        for (int hour = 0; hour < 48; hour++) {
            final AbsoluteDate date = pass().shiftedBy(2717.0 * hour);
            final Transform exact = FramesFactory.getNonInterpolatingTransform(
                    frames.getGCRF(), frames.getITRF(IERSConventions.IERS_2010, true), date);
            final Transform turn = earth.getTransform(date);
            assertEquals(0.0, Rotation.distance(exact.getRotation(), turn.getRotation()), 1e-12, "rad");
            assertEquals(
                    0.0,
                    exact.getRotationRate().subtract(turn.getRotationRate()).getNorm(),
                    1e-11,
                    "rad/s");
        }
    }
}

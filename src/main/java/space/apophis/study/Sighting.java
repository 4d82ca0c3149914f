package space.apophis.study;

import java.util.List;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.PeakMagnitudeResult;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StudyResult;

/**
 * What is seen from Earth, as {@link StudyResult} holds it.
 *
 * @param peakMagnitude null where the body file has no absolute magnitude
 */
record Sighting(
        List<GroundTrackSample> groundTrack,
        ClosestPointResult closestPoint,
        PeakMagnitudeResult peakMagnitude,
        List<SiteResult> sites,
        List<SkySample> sky,
        List<EventResult> events) {

    /** Where nothing passes Earth. */
    static final Sighting NONE = new Sighting(null, null, null, null, null, null);
}

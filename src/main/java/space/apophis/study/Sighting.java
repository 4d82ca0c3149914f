package space.apophis.study;

import java.util.List;

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

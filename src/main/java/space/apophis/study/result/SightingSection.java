package space.apophis.study.result;

import java.util.List;

/**
 * What is seen of the asteroid from Earth about the closest pass; all null where none passes Earth within the limit.
 *
 * @param groundTrack where it stands above Earth, minute by minute
 * @param closestPoint the point below it at its closest
 * @param peakMagnitude its greatest brightness; null also where the body file gives no absolute magnitude
 * @param sites the asteroid in the sky of each site
 * @param sky the asteroid in the sky of the centre of Earth, at the instants of the encounter
 * @param events crossings, shadow and conjunctions, in time order
 */
public record SightingSection(
        @Nullable List<GroundTrackSample> groundTrack,
        @Nullable ClosestPointResult closestPoint,
        @Nullable PeakMagnitudeResult peakMagnitude,
        @Nullable List<SiteResult> sites,
        @Nullable List<SkySample> sky,
        @Nullable List<EventResult> events) {

    /** Where nothing passes Earth. */
    public static final SightingSection NONE = new SightingSection(null, null, null, null, null, null);

    public SightingSection {
        Required.present("groundTrack", groundTrack);
        Required.present("sites", sites);
        Required.present("sky", sky);
        Required.present("events", events);
    }
}

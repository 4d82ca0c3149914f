package space.apophis.study.result;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What is seen of the asteroid from Earth about the closest pass; all null where none passes Earth within the limit.
 *
 * @param groundTrack where it stands above Earth, minute by minute
 * @param closestPoint the point below it at its closest
 * @param peakMagnitude its greatest brightness; null also where the body file gives no absolute magnitude
 * @param sites the asteroid in the sky of each site
 * @param sky the asteroid in the sky of the centre of Earth, at whole hours UTC, in the day about the approach at whole ten
 *     minutes, and at the approach itself
 * @param earthOrientation how Earth stands and turns then; null also in results of before it was told
 * @param events crossings, shadow and conjunctions, in time order
 */
public record SightingSection(
        @Nullable List<GroundTrackSample> groundTrack,
        @Nullable ClosestPointResult closestPoint,
        @Nullable PeakMagnitudeResult peakMagnitude,
        @Nullable List<SiteResult> sites,
        @Nullable List<SkySample> sky,
        @Nullable BodyOrientation earthOrientation,
        @Nullable List<EventResult> events) {

    private static final double NEAR_SECONDS = 6 * 3600.0;
    private static final int FAR_HOURS = 3;

    /** Where nothing passes Earth. */
    public static final SightingSection NONE = new SightingSection(null, null, null, null, null, null, null);

    public SightingSection {
        Required.present("groundTrack", groundTrack);
        Required.present("sites", sites);
        Required.present("sky", sky);
        Required.present("events", events);
    }

    /**
     * The sky for people: every three whole hours UTC, every hour within six of the closest point, and that itself. Its whole is
     * in {@link #sky}.
     */
    public List<SkySample> skyByTheHour() {
        return sky == null ? List.of() : sky.stream().filter(this::isTold).toList();
    }

    private boolean isTold(SkySample sample) {
        final LocalTime utc =
                Instant.parse(sample.when().utc()).atOffset(ZoneOffset.UTC).toLocalTime();
        final boolean near = closestPoint != null
                && Math.abs(sample.when().secondsTdb() - closestPoint.secondsTdb()) <= NEAR_SECONDS;
        return isClosest(sample)
                || utc.getMinute() == 0 && utc.getSecond() == 0 && utc.getHour() % (near ? 1 : FAR_HOURS) == 0;
    }

    /** Whether a place in the sky is that of the closest point. */
    public boolean isClosest(SkySample sample) {
        return closestPoint != null && sample.when().secondsTdb() == closestPoint.secondsTdb();
    }

    /** The sites, neighbours as one; none where none are told. */
    public List<SiteComplex> complexes() {
        return sites == null ? List.of() : SiteComplex.of(sites);
    }
}

package space.apophis.report;

import java.util.List;
import java.util.function.BiConsumer;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.MagnitudePeak;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StudyResult;

/** What must hold of what is seen from Earth, beyond its form. */
final class SightingCheck {

    private SightingCheck() {}

    /**
     * Checks what is there of it.
     *
     * @throws KeyFault with what is wrong
     */
    static void check(StudyResult result) {
        each("groundTrack", result.sighting().groundTrack(), SightingCheck::ground);
        if (result.sighting().closestPoint() != null) {
            ResultCheck.instant(
                    "closestPoint.utc", result.sighting().closestPoint().utc());
        }
        if (result.sighting().peakMagnitude() != null) {
            ResultCheck.instant(
                    "peakMagnitude.utc", result.sighting().peakMagnitude().utc());
            peak("peakMagnitude.nominal", result.sighting().peakMagnitude().nominal());
            each("peakMagnitude.alternatives", result.sighting().peakMagnitude().alternatives(), SightingCheck::peak);
        }
        each("sites", result.sighting().sites(), SightingCheck::site);
        each("sky", result.sighting().sky(), SightingCheck::sky);
        each("events", result.sighting().events(), SightingCheck::event);
    }

    private static <T> void each(String key, List<T> entries, BiConsumer<String, T> check) {
        for (int i = 0; entries != null && i < entries.size(); i++) {
            ResultCheck.present(key + "." + i, entries.get(i));
            check.accept(key + "." + i, entries.get(i));
        }
    }

    private static void ground(String key, GroundTrackSample sample) {
        ResultCheck.instant(key + ".utc", sample.utc());
    }

    private static void sky(String key, SkySample sample) {
        ResultCheck.instant(key + ".utc", sample.utc());
    }

    private static void peak(String key, MagnitudePeak peak) {
        ResultCheck.present(key, peak);
        ResultCheck.instant(key + ".utc", peak.utc());
        ResultCheck.instant(key + ".subAsteroidUtc", peak.subAsteroidUtc());
        each(key + ".brighterThanSix", peak.brighterThanSix(), SightingCheck::interval);
    }

    private static void interval(String key, IntervalResult interval) {
        ResultCheck.instant(key + ".fromUtc", interval.fromUtc());
        ResultCheck.instant(key + ".toUtc", interval.toUtc());
    }

    private static void site(String key, SiteResult site) {
        each(key + ".rises", site.rises(), ResultCheck::instant);
        each(key + ".sets", site.sets(), ResultCheck::instant);
        each(key + ".visible", site.visible(), SightingCheck::interval);
        each(key + ".visibleAtNight", site.visibleAtNight(), SightingCheck::interval);
        each(key + ".culminations", site.culminations(), SightingCheck::seen);
        seen(key + ".nearest", site.nearest());
        seen(key + ".atClosestApproach", site.atClosestApproach());
        each(key + ".path", site.path(), SightingCheck::seen);
    }

    private static void seen(String key, SiteSample sample) {
        ResultCheck.present(key, sample);
        ResultCheck.instant(key + ".utc", sample.utc());
    }

    private static void event(String key, EventResult event) {
        if (event.utc() != null) {
            ResultCheck.instant(key + ".utc", event.utc());
        }
    }
}

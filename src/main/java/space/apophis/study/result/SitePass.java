package space.apophis.study.result;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One way of the asteroid over the sky of a site, from where it comes above the least elevation to where it falls below.
 *
 * @param span in which it is above it, cut at the ends of the span of observation
 * @param rises whether the span begins with its rise, rather than with the observation
 * @param culmination the highest within the span; null where it is highest at an end of it
 * @param sets whether the span ends with its set, rather than with the observation
 * @param dark spans within it in which the Sun is far enough below the horizon as well
 */
public record SitePass(
        IntervalResult span, boolean rises, @Nullable SiteSample culmination, boolean sets, List<IntervalResult> dark) {

    private static final double SECONDS_PER_HOUR = 3600.0;

    public SitePass {
        dark = List.copyOf(dark);
    }

    /** The passes of a site, in time. */
    static List<SitePass> of(SiteResult.Visibility seen) {
        final List<SitePass> passes = new ArrayList<>();
        for (IntervalResult span : seen.visible()) {
            passes.add(new SitePass(
                    span,
                    seen.rises().contains(span.fromUtc()),
                    seen.culminations().stream()
                            .filter(sample -> holds(span, sample.when().utc()))
                            .max(Comparator.comparingDouble(SiteSample::elevationDeg))
                            .orElse(null),
                    seen.sets().contains(span.toUtc()),
                    seen.visibleAtNight().stream()
                            .filter(night -> holds(span, night.fromUtc()))
                            .toList()));
        }
        return passes;
    }

    /** Instants differ in their digits of a second, so that their texts do not stand in time. */
    private static boolean holds(IntervalResult span, String utc) {
        final Instant instant = Instant.parse(utc);
        return !instant.isBefore(Instant.parse(span.fromUtc())) && !instant.isAfter(Instant.parse(span.toUtc()));
    }

    /** How long it is above the least elevation, hours. */
    public double hours() {
        return Duration.between(Instant.parse(span.fromUtc()), Instant.parse(span.toUtc()))
                        .toMillis()
                / 1000.0
                / SECONDS_PER_HOUR;
    }
}

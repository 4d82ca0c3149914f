package space.apophis.study.result;

import java.util.List;

/**
 * The asteroid in the sky of one site, over the span of observation.
 *
 * @param name of the site
 * @param source of its position
 * @param latitudeDeg geodetic, north positive
 * @param longitudeDeg east positive
 * @param heightM above the ellipsoid
 * @param skyChart whether its sky is to be drawn: the site the scenario names; where it names none, the one that sees
 *     the asteroid brightest at night, if any does
 * @param visibility when it is above the least elevation
 * @param minimumRangeKm least range
 * @param nearest the asteroid at that moment
 * @param nightAtNearest whether it is night at the site then
 * @param atClosestApproach the asteroid when it is nearest to Earth's centre, above the horizon or not
 * @param path the asteroid while it is above the least elevation, in even steps with rise, culmination and set among
 *     them; empty where it never is
 */
public record SiteResult(
        String name,
        String source,
        @Column(frame = Frames.GROUND) double latitudeDeg,
        @Column(frame = Frames.GROUND) double longitudeDeg,
        double heightM,
        boolean skyChart,
        @Flat Visibility visibility,
        double minimumRangeKm,
        SiteSample nearest,
        boolean nightAtNearest,
        SiteSample atClosestApproach,
        List<SiteSample> path) {

    public SiteResult {
        Required.present("nearest", nearest);
        Required.present("atClosestApproach", atClosestApproach);
        Required.present("path", path);
    }

    /**
     * When the asteroid is above the least elevation.
     *
     * @param rises instants at which it comes above it, ISO, UTC, milliseconds
     * @param sets instants at which it falls below it, likewise
     * @param visible spans in which it is above it, cut at the ends of the span of observation
     * @param visibleAtNight those of them in which the Sun is far enough below the horizon as well
     * @param culminations where its elevation is greatest
     */
    public record Visibility(
            List<String> rises,
            List<String> sets,
            List<IntervalResult> visible,
            List<IntervalResult> visibleAtNight,
            List<SiteSample> culminations) {

        public Visibility {
            Required.instants("rises", rises);
            Required.instants("sets", sets);
            Required.present("visible", visible);
            Required.present("visibleAtNight", visibleAtNight);
            Required.present("culminations", culminations);
        }

        /** The same by pass: rise, culmination and set that belong together. */
        public List<SitePass> passes() {
            return SitePass.of(this);
        }
    }
}

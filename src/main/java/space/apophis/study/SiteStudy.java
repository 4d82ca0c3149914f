package space.apophis.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.observation.InstantSearch;
import space.apophis.observation.Site;
import space.apophis.observation.SiteView;
import space.apophis.observation.SiteVisibility;
import space.apophis.observation.Sky;
import space.apophis.observation.TimeSpan;
import space.apophis.scenario.ObservationSpec;
import space.apophis.study.input.Stations;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;

/** The asteroid in the sky of every site. */
final class SiteStudy {

    private static final double PATH_STEP = 300.0;

    /** What one site sees, its sky to be drawn or not, with the magnitude, or the range where there is none, by which sites compare. */
    private record Seen(String name, boolean atNight, double faintness, Function<Boolean, SiteResult> result) {}

    private final SolarSystem solarSystem;
    private final BodySurface surface;
    private final Trajectory trajectory;
    private final ObservationSpec spec;
    private final SightingPublisher publisher;
    private final InstantSearch search;
    private final double pass;

    /**
     * @param pass closest to Earth, TDB seconds since J2000
     */
    SiteStudy(
            SolarSystem solarSystem,
            BodySurface surface,
            Trajectory trajectory,
            ObservationSpec spec,
            SightingPublisher publisher,
            InstantSearch search,
            double pass) {
        this.solarSystem = solarSystem;
        this.surface = surface;
        this.trajectory = trajectory;
        this.spec = spec;
        this.publisher = publisher;
        this.search = search;
        this.pass = pass;
    }

    /** What each of them sees, on as many threads as there are; which of them works what changes nothing. */
    List<SiteResult> all() {
        final List<Seen> seen =
                Stations.known(spec).parallelStream().map(this::seen).toList();
        final String drawn = spec.skyChartSite() != null
                ? spec.skyChartSite()
                : seen.stream()
                        .filter(Seen::atNight)
                        .min(Comparator.comparingDouble(Seen::faintness))
                        .map(Seen::name)
                        .orElse(null);
        return seen.stream()
                .map(site -> site.result().apply(site.name().equals(drawn)))
                .toList();
    }

    private Seen seen(Site site) {
        final SiteView view = new SiteView(solarSystem, surface, new Sky(solarSystem, trajectory), site);
        final SiteVisibility visibility =
                SiteVisibility.of(solarSystem, surface, view, search, spec.minimumElevation(), spec.nightElevation());
        final SiteView.SkyDirection nearest = view.direction(visibility.nearest());
        final List<TimeSpan> atNight = TimeSpan.common(visibility.above(), visibility.night());
        final List<SiteSample> path = path(view, visibility);
        final double faintness = path.stream()
                .filter(sample -> atNight.stream()
                        .anyMatch(span -> span.holds(sample.when().secondsTdb())))
                .mapToDouble(sample -> sample.magnitude() == null ? sample.rangeKm() : sample.magnitude())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return new Seen(
                site.name(),
                !atNight.isEmpty(),
                faintness,
                drawn -> new SiteResult(
                        site.name(),
                        site.source(),
                        Publisher.degrees(site.latitude()),
                        Publisher.degrees(site.longitude()),
                        site.height(),
                        drawn,
                        new SiteResult.Visibility(
                                publisher.utc(visibility.rises()),
                                publisher.utc(visibility.sets()),
                                publisher.spans(visibility.above()),
                                publisher.spans(atNight),
                                culminations(view, visibility)),
                        Publisher.km(nearest.place().range()),
                        publisher.seen(nearest),
                        nearest.sunElevation() < spec.nightElevation(),
                        publisher.seen(view.direction(pass)),
                        path));
    }

    private List<SiteSample> culminations(SiteView view, SiteVisibility visibility) {
        return visibility.culminations().stream()
                .map(view::direction)
                .filter(direction -> direction.elevation() > spec.minimumElevation())
                .map(publisher::seen)
                .toList();
    }

    /** Even steps counted from the start of the span, with the ends and the height of each arc among them. */
    private List<SiteSample> path(SiteView view, SiteVisibility visibility) {
        final TreeSet<Double> instants = new TreeSet<>();
        for (long i = 0; search.from() + i * PATH_STEP <= search.to(); i++) {
            instants.add(search.from() + i * PATH_STEP);
        }
        instants.addAll(visibility.culminations());
        instants.add(pass);
        visibility.above().forEach(span -> instants.addAll(List.of(span.from(), span.to())));
        final List<SiteSample> path = new ArrayList<>();
        for (double t : instants) {
            if (visibility.above().stream().anyMatch(span -> span.holds(t))) {
                path.add(publisher.seen(view.direction(t)));
            }
        }
        return path;
    }
}

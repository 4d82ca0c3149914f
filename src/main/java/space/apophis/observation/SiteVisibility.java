package space.apophis.observation;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.ode.events.Action;
import org.orekit.propagation.events.ElevationDetector;
import org.orekit.propagation.events.ElevationExtremumDetector;
import org.orekit.propagation.events.EventDetectionSettings;
import org.orekit.propagation.events.handlers.EventHandler;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/**
 * When a site sees the asteroid, found by Orekit's detectors on the path from which its light arrives at the site.
 *
 * @param rises above the least elevation, TDB seconds since J2000, as all instants here
 * @param sets below it
 * @param above spans in which it is above, cut at the ends of the search
 * @param culminations where its elevation is greatest, above or below
 * @param night spans in which the Sun is below the elevation that makes night
 * @param nearest when its range is least
 */
public record SiteVisibility(
        List<Double> rises,
        List<Double> sets,
        List<TimeSpan> above,
        List<Double> culminations,
        List<TimeSpan> night,
        double nearest) {

    private static final double TIME_TOLERANCE = 1e-4;
    private static final int MOST_ITERATIONS = 100;

    /**
     * Finds it within the span of a search.
     *
     * @param leastElevation rad
     * @param nightElevation of the Sun below which it is night, rad
     */
    public static SiteVisibility of(
            SolarSystem solarSystem,
            BodySurface surface,
            SiteView view,
            InstantSearch search,
            double leastElevation,
            double nightElevation) {
        final List<Double> rises = new ArrayList<>();
        final List<Double> sets = new ArrayList<>();
        final List<Double> culminations = new ArrayList<>();
        final EventDetectionSettings settings =
                new EventDetectionSettings(search.step(), TIME_TOLERANCE, MOST_ITERATIONS);
        final SightPropagator path = new SightPropagator(solarSystem, surface, view::arriving, search.from());
        path.addEventDetector(new ElevationDetector(view.horizon())
                .withConstantElevation(leastElevation)
                .withDetectionSettings(settings)
                .withHandler(note(solarSystem, rises, sets)));
        path.addEventDetector(new ElevationExtremumDetector(view.horizon())
                .withDetectionSettings(settings)
                .withHandler(note(solarSystem, new ArrayList<>(), culminations)));
        path.propagate(
                solarSystem.clock().date(search.from()), solarSystem.clock().date(search.to()));
        return new SiteVisibility(
                List.copyOf(rises),
                List.copyOf(sets),
                spans(rises, sets, view.direction(search.from()).elevation() > leastElevation, search),
                List.copyOf(culminations),
                search.below(t -> view.sunElevation(t) - nightElevation),
                search.leastAt(view::range));
    }

    private static EventHandler note(SolarSystem solarSystem, List<Double> increasing, List<Double> decreasing) {
        return (state, detector, isIncreasing) -> {
            (isIncreasing ? increasing : decreasing).add(solarSystem.clock().seconds(state.getDate()));
            return Action.CONTINUE;
        };
    }

    private static List<TimeSpan> spans(
            List<Double> rises, List<Double> sets, boolean upAtFirst, InstantSearch search) {
        final List<Double> starts = new ArrayList<>(rises);
        final List<Double> ends = new ArrayList<>(sets);
        if (upAtFirst) {
            starts.add(0, search.from());
        }
        if (ends.size() < starts.size()) {
            ends.add(search.to());
        }
        final List<TimeSpan> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            spans.add(new TimeSpan(starts.get(i), ends.get(i)));
        }
        return List.copyOf(spans);
    }
}

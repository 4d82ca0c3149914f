package space.apophis.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SurfaceSearch;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.observation.ApparentPlace;
import space.apophis.observation.EarthShadow;
import space.apophis.observation.InstantSearch;
import space.apophis.observation.PassEvents;
import space.apophis.observation.Sky;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.EventResult;
import space.apophis.units.Unit;

/** What happens about a pass, in words. */
final class SightingEvents {

    private static final double MOON_MARGIN = 3.0 * Unit.DAY;

    private final Flight flight;
    private final Optional<SurfaceSearch.Hit> strike;
    private final double nearest;
    private final Sky sky;
    private final SightingPublisher publisher;
    private final PassEvents events;
    private final PassEvents conjunctions;
    private final List<EarthShadow.Edge> shadow;

    /**
     * @param strike on Earth, if it strikes it
     * @param nearest when it is nearest or, if it strikes Earth, enters the air
     * @param search for what happens to the ground track and for the shadow
     * @param wide for the conjunctions, which are slower
     */
    SightingEvents(
            SolarSystem solarSystem,
            Flight flight,
            Optional<SurfaceSearch.Hit> strike,
            double nearest,
            BodySurface surface,
            Sky sky,
            SightingPublisher publisher,
            InstantSearch search,
            InstantSearch wide) {
        this.flight = flight;
        this.strike = strike;
        this.nearest = nearest;
        this.sky = sky;
        this.publisher = publisher;
        this.events = new PassEvents(surface, sky, search);
        this.conjunctions = new PassEvents(surface, sky, wide);
        this.shadow = new EarthShadow(solarSystem, surface, sky).edges(search);
    }

    /** All of them in time order; what does not happen comes last. */
    List<EventResult> all() {
        final List<EventResult> all = new ArrayList<>();
        final List<PassEvents.Event> found = new ArrayList<>(events.ground());
        found.addAll(conjunctions.sky());
        for (PassEvents.Event event : found) {
            all.add(at(event.time(), kind(event.kind()), words(event)));
        }
        for (EarthShadow.Edge edge : shadow) {
            all.add(at(edge.time(), kind(edge), words(edge)));
        }
        all.add(closest());
        for (CloseApproach approach : flight.approaches()) {
            if (approach.body() == Body.MOON && Math.abs(approach.time() - nearest) <= MOON_MARGIN) {
                all.add(at(
                        approach.time(),
                        "moonApproach",
                        words("is nearest to the Moon, %,.0f km from its centre", Publisher.km(approach.distance()))));
            }
        }
        all.sort(Comparator.comparing(EventResult::secondsTdb));
        if (shadow.isEmpty()) {
            all.add(new EventResult(
                    "noShadow", "does not enter Earth's shadow, nor its penumbra", null, null, null, null, null));
        }
        return all;
    }

    private EventResult closest() {
        if (strike.isPresent()) {
            final double speed = sky.geocentric(nearest).getVelocity().getNorm();
            final boolean ground = !Double.isNaN(strike.get().ground());
            return at(
                    nearest,
                    "impact",
                    words("enters the air at %.2f km/s and ", Publisher.km(speed))
                            + (ground ? "strikes Earth" : "does not come down"));
        }
        return at(
                nearest,
                "closestApproach",
                words(
                        "is nearest to Earth's centre, %,.0f km from it",
                        Publisher.km(sky.geocentric(nearest).getPosition().getNorm())));
    }

    private EventResult at(double t, String kind, String words) {
        return publisher.event(kind, words, t, events.below(t));
    }

    private static String kind(PassEvents.Kind kind) {
        return switch (kind) {
            case EQUATOR_NORTHWARD -> "equatorNorthward";
            case EQUATOR_SOUTHWARD -> "equatorSouthward";
            case GEOSTATIONARY_IN -> "geostationaryIn";
            case GEOSTATIONARY_OUT -> "geostationaryOut";
            case HIGHEST_LATITUDE -> "highestLatitude";
            case LOWEST_LATITUDE -> "lowestLatitude";
            case MOON_CONJUNCTION -> "moonConjunction";
            case SUN_CONJUNCTION -> "sunConjunction";
            case SUN_OPPOSITION -> "sunOpposition";
        };
    }

    private String words(PassEvents.Event event) {
        final ApparentPlace place = sky.place(PVCoordinates.ZERO, event.time());
        return switch (event.kind()) {
            case EQUATOR_NORTHWARD -> "crosses the equator northward";
            case EQUATOR_SOUTHWARD -> "crosses the equator southward";
            case GEOSTATIONARY_IN ->
                words(
                        "comes within %,.0f km of Earth's centre, the distance of the geostationary satellites",
                        Publisher.km(PassEvents.GEOSTATIONARY_RADIUS));
            case GEOSTATIONARY_OUT -> "leaves the distance of the geostationary satellites";
            case HIGHEST_LATITUDE -> "is above its northernmost latitude";
            case LOWEST_LATITUDE -> "is above its southernmost latitude";
            case MOON_CONJUNCTION ->
                words("is nearest to the Moon in the sky, %.1f deg from it", Publisher.degrees(place.moonSeparation()));
            case SUN_CONJUNCTION ->
                words("is nearest to the Sun in the sky, %.1f deg from it", Publisher.degrees(place.elongation()));
            case SUN_OPPOSITION ->
                words("is farthest from the Sun in the sky, %.1f deg from it", Publisher.degrees(place.elongation()));
        };
    }

    private static String kind(EarthShadow.Edge edge) {
        return (edge.umbra() ? "umbra" : "penumbra") + (edge.entry() ? "Entry" : "Exit");
    }

    private static String words(EarthShadow.Edge edge) {
        return (edge.entry() ? "enters " : "leaves ") + "Earth's " + (edge.umbra() ? "umbra" : "penumbra");
    }

    private static String words(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}

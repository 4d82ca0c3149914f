package space.apophis.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.BodySurface;

/** What happens to the point below the asteroid, and in the sky of Earth's centre. */
public final class PassEvents {

    /** Distance of geostationary satellites from Earth's centre, m: (GM / w^2)^(1/3) with w of the sidereal day. */
    public static final double GEOSTATIONARY_RADIUS = 42_164e3;

    /** What may happen. */
    public enum Kind {
        EQUATOR_NORTHWARD,
        EQUATOR_SOUTHWARD,
        GEOSTATIONARY_IN,
        GEOSTATIONARY_OUT,
        HIGHEST_LATITUDE,
        LOWEST_LATITUDE,
        MOON_CONJUNCTION,
        SUN_CONJUNCTION,
        SUN_OPPOSITION
    }

    /**
     * An event.
     *
     * @param time TDB seconds since J2000
     */
    public record Event(Kind kind, double time) {}

    private final BodySurface surface;
    private final Sky sky;
    private final InstantSearch search;

    public PassEvents(BodySurface surface, Sky sky, InstantSearch search) {
        this.surface = surface;
        this.sky = sky;
        this.search = search;
    }

    /** What happens to the point below the asteroid within the span of the search, in time order. */
    public List<Event> ground() {
        final List<Event> events = new ArrayList<>();
        for (InstantSearch.Root root : search.roots(this::latitude)) {
            events.add(new Event(root.rising() ? Kind.EQUATOR_NORTHWARD : Kind.EQUATOR_SOUTHWARD, root.time()));
        }
        for (InstantSearch.Root root :
                search.roots(t -> sky.geocentric(t).getPosition().getNorm() - GEOSTATIONARY_RADIUS)) {
            events.add(new Event(root.rising() ? Kind.GEOSTATIONARY_OUT : Kind.GEOSTATIONARY_IN, root.time()));
        }
        add(events, Kind.HIGHEST_LATITUDE, search.minima(t -> -latitude(t)));
        add(events, Kind.LOWEST_LATITUDE, search.minima(this::latitude));
        events.sort(Comparator.comparingDouble(Event::time));
        return events;
    }

    /** How it passes Moon and Sun in the sky of Earth's centre, likewise. */
    public List<Event> sky() {
        final List<Event> events = new ArrayList<>();
        add(events, Kind.MOON_CONJUNCTION, search.minima(t -> place(t).moonSeparation()));
        add(events, Kind.SUN_CONJUNCTION, search.minima(t -> place(t).elongation()));
        add(events, Kind.SUN_OPPOSITION, search.minima(t -> -place(t).elongation()));
        events.sort(Comparator.comparingDouble(Event::time));
        return events;
    }

    private static void add(List<Event> events, Kind kind, List<Double> instants) {
        instants.forEach(t -> events.add(new Event(kind, t)));
    }

    /** The point below the asteroid, without light time. */
    public GeodeticPoint below(double t) {
        return surface.below(sky.geocentric(t).getPosition(), t);
    }

    private double latitude(double t) {
        return below(t).getLatitude();
    }

    private ApparentPlace place(double t) {
        return sky.place(PVCoordinates.ZERO, t);
    }
}

package space.apophis.observation;

import java.util.ArrayList;
import java.util.List;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/**
 * When stations have two-way contact with a craft: at an instant of the craft, with the light time τ between it and Earth, one of
 * them sees it above a least elevation both τ earlier, when it sends, and τ later, when the answer arrives. Holds work space: one
 * for each thread.
 */
public final class TwoWayContact {

    /** Of the scan, s: a craft far away rises and sets once a day; one in view for less may be left out. */
    private static final double STEP = 1200.0;

    private final Sky sky;
    private final List<SiteView> views;
    private final double leastElevation;

    /**
     * @param craft its path, beyond all instants asked for by the light time on both sides
     * @param leastElevation rad
     */
    public TwoWayContact(
            SolarSystem solarSystem, BodySurface surface, Trajectory craft, List<Site> sites, double leastElevation) {
        this.sky = new Sky(solarSystem, craft);
        this.views = sites.stream()
                .map(site -> new SiteView(solarSystem, surface, sky, site))
                .toList();
        this.leastElevation = leastElevation;
    }

    /**
     * How long any of the stations has contact, what several have at the same time counted once.
     *
     * @param from TDB seconds since J2000 at the craft
     * @param to likewise, later
     * @return s
     */
    public double duration(double from, double to) {
        if (!(to > from)) {
            return 0.0;
        }
        final double lightTime = sky.geocentric(0.5 * (from + to)).getPosition().getNorm() / Sky.SPEED_OF_LIGHT;
        final InstantSearch search = new InstantSearch(from - lightTime, to + lightTime, STEP);
        final List<TimeSpan> contacts = new ArrayList<>();
        for (SiteView view : views) {
            final List<TimeSpan> above = view.above(search, leastElevation);
            contacts.addAll(TimeSpan.common(moved(above, lightTime), moved(above, -lightTime)));
        }
        return TimeSpan.total(TimeSpan.common(TimeSpan.union(contacts), List.of(new TimeSpan(from, to))));
    }

    private static List<TimeSpan> moved(List<TimeSpan> spans, double by) {
        return spans.stream().map(span -> span.later(by)).toList();
    }
}

package space.apophis.study.mission.day;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.orekit.frames.TopocentricFrame;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.observation.EarthShadow;
import space.apophis.observation.InstantSearch;
import space.apophis.observation.Site;
import space.apophis.observation.Site.DeepSpaceNetwork;
import space.apophis.observation.Sky;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FirstHoursResult;
import space.apophis.study.result.When;
import space.apophis.units.Unit;

/** What happens to a craft from its separation on. Light takes a second to Earth then, which is left out. */
record FirstHours(SolarSystem solarSystem, BodySurface earth) {

    /** s: so far it is flown. */
    static final double DURATION = 3.0 * Unit.DAY;

    /** As elsewhere here: lower, dishes rarely track. */
    private static final double LEAST_ELEVATION = FastMath.toRadians(10.0);

    private static final double MINUTE = 60.0;
    private static final double STEP = 5.0 * MINUTE;

    /**
     * Looks at a flight.
     *
     * @param path from the injection on
     * @param separation TDB seconds since J2000
     */
    FirstHoursResult of(String label, String day, Trajectory path, double separation) {
        final Publisher publisher = new Publisher(solarSystem);
        final InstantSearch search = new InstantSearch(separation, path.end(), STEP);
        // An escape is out of the shadow's length within the day, or in it.
        final List<EarthShadow.Edge> umbra = new EarthShadow(solarSystem, earth, new Sky(solarSystem, path))
                .edges(new InstantSearch(separation, separation + Unit.DAY, MINUTE)).stream()
                        .filter(EarthShadow.Edge::umbra)
                        .toList();
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double moon = new InstantSearch(path.start(), path.end(), STEP)
                .leastAt(t -> motion.of(path, Body.MOON, t).getPosition().getNorm());
        return new FirstHoursResult(
                label,
                day,
                publisher.when(path.start()),
                publisher.when(separation),
                rise(path, search, publisher).orElse(null),
                !umbra.isEmpty() && !umbra.get(0).entry(),
                edge(umbra, true, publisher),
                edge(umbra, false, publisher),
                Publisher.km(motion.of(path, Body.MOON, moon).getPosition().getNorm()),
                publisher.when(moon),
                publisher.when(path.end()));
    }

    private static When edge(List<EarthShadow.Edge> umbra, boolean entry, Publisher publisher) {
        return umbra.stream()
                .filter(edge -> edge.entry() == entry)
                .findFirst()
                .map(edge -> publisher.when(edge.time()))
                .orElse(null);
    }

    private Optional<FirstHoursResult.Rise> rise(Trajectory path, InstantSearch search, Publisher publisher) {
        return DeepSpaceNetwork.FLYING.stream()
                .flatMap(network -> network.sites().stream()
                        .flatMap(site -> rise(path, search, site).stream()
                                .map(time -> new FirstHoursResult.Rise(
                                        network.name(),
                                        site.name(),
                                        publisher.when(time),
                                        (time - search.from()) / MINUTE))))
                .min(Comparator.comparingDouble(FirstHoursResult.Rise::minutesAfterSeparation));
    }

    private Optional<Double> rise(Trajectory path, InstantSearch search, Site site) {
        final TopocentricFrame horizon = earth.horizon(site.point(), site.name());
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return search
                .below(t -> LEAST_ELEVATION
                        - horizon.getElevation(
                                motion.of(path, Body.EARTH, t).getPosition(),
                                earth.inertial(),
                                solarSystem.clock().date(t)))
                .stream()
                .map(span -> span.from())
                .findFirst();
    }
}

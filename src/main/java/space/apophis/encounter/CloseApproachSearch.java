package space.apophis.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hipparchus.ode.events.Action;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.ExtremumApproachDetector;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyProvider;
import space.apophis.ephemeris.SolarSystem;

/**
 * Finds every close approach of a propagation within a limit for each body, as events of the range rate: Orekit's
 * {@link ExtremumApproachDetector} stands on the way and notes where the distance stops falling.
 */
public final class CloseApproachSearch {

    /** A quarter of a day: far below the months, or days about the Moon, between two minima of the distance. */
    private static final double LONGEST_CHECK = 21_600.0;

    private static final double TIME_TOLERANCE = 1e-7;
    private static final int MOST_ITERATIONS = 100;

    /** A minimum noted on the way. */
    private record Minimum(Body body, double time) {}

    private final SolarSystem solarSystem;
    private final Map<Body, Double> limits;
    private final List<Minimum> minima = new ArrayList<>();

    /**
     * @param limits largest distance of interest from the centre of each body to look at, m
     */
    public CloseApproachSearch(SolarSystem solarSystem, Map<Body, Double> limits) {
        this.solarSystem = solarSystem;
        this.limits = Map.copyOf(limits);
    }

    /** The detectors to hand to one propagation, which may run in either direction. */
    public List<EventDetector> detectors() {
        final List<EventDetector> detectors = new ArrayList<>();
        for (Body body : Body.values()) {
            if (limits.containsKey(body)) {
                detectors.add(detector(body));
            }
        }
        return detectors;
    }

    private EventDetector detector(Body body) {
        return new ExtremumApproachDetector(new BodyProvider(solarSystem, body))
                .withMaxCheck(LONGEST_CHECK)
                .withThreshold(TIME_TOLERANCE)
                .withMaxIter(MOST_ITERATIONS)
                .withHandler((state, detector, increasing) -> {
                    // "increasing" is by true time for either direction of the propagation
                    if (increasing) {
                        minima.add(new Minimum(body, solarSystem.clock().seconds(state.getDate())));
                    }
                    return Action.CONTINUE;
                });
    }

    /** The approaches within the limits, in time order, once the propagation has given its trajectory. */
    public List<CloseApproach> found(Trajectory trajectory) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return minima.stream()
                .map(minimum -> approach(minimum, motion.of(trajectory, minimum.body(), minimum.time())))
                .filter(approach -> approach.distance() <= limits.get(approach.body()))
                .sorted(Comparator.comparingDouble(CloseApproach::time).thenComparing(CloseApproach::body))
                .toList();
    }

    private CloseApproach approach(Minimum minimum, PVCoordinates relative) {
        final double gm = solarSystem.planets().gm(minimum.body());
        return new CloseApproach(
                minimum.body(),
                minimum.time(),
                new OsculatingConic(gm, relative.getPosition(), relative.getVelocity()));
    }
}

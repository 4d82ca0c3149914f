package space.apophis.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.events.Action;
import org.hipparchus.util.FastMath;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.ExtremumApproachDetector;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyProvider;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.units.Unit;

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

    /** Between samples in a search of the nearest point, s: short against the pass of a planet; at 10 km/s, 18,000 km. */
    private static final double STEP = 0.5 * Unit.DAY / 24.0;

    private static final int ORDER = 5;

    /**
     * The nearest point of a path to a body within a span: the least of samples, and the root of r.v beside it. At an end of the
     * span it is that end.
     *
     * @param from TDB seconds since J2000, within the path
     * @param to TDB seconds since J2000, within the path
     */
    public static CloseApproach nearest(SolarSystem solarSystem, Body body, Trajectory path, double from, double to) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        double nearest = from;
        double least = Double.POSITIVE_INFINITY;
        final int n = (int) FastMath.ceil((to - from) / STEP);
        for (int i = 0; i <= n; i++) {
            final double t = FastMath.min(to, from + i * STEP);
            final double distance = motion.of(path, body, t).getPosition().getNormSq();
            if (distance < least) {
                least = distance;
                nearest = t;
            }
        }
        final double low = FastMath.max(from, nearest - STEP);
        final double high = FastMath.min(to, nearest + STEP);
        final UnivariateFunction receding = t -> {
            final PVCoordinates at = motion.of(path, body, t);
            return at.getPosition().dotProduct(at.getVelocity());
        };
        if (receding.value(low) < 0.0 && receding.value(high) > 0.0) {
            nearest = new BracketingNthOrderBrentSolver(TIME_TOLERANCE, ORDER)
                    .solve(2 * MOST_ITERATIONS, receding, low, high);
        }
        final PVCoordinates at = motion.of(path, body, nearest);
        return new CloseApproach(
                body, nearest, new OsculatingConic(solarSystem.planets().gm(body), at.getPosition(), at.getVelocity()));
    }
}

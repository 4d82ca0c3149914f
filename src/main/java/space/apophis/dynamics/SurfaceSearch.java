package space.apophis.dynamics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.events.Action;
import org.hipparchus.util.FastMath;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.FunctionalDetector;
import org.orekit.propagation.events.handlers.EventHandler;
import org.orekit.propagation.events.intervals.AdaptableInterval;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/**
 * Finds where a propagation meets the surface of a major body, and ends it there: Earth's ellipsoid, the others' mean
 * sphere. Earth's atmosphere is entered {@link #ENTRY_HEIGHT} above the ellipsoid; a path that leaves it again without
 * having come down ends where it leaves, since air is not flown through.
 *
 * <p>Two detectors of Orekit stand on the way. Between two looks at them no more time passes than a body needs to fall
 * to the nearest surface from where it is, so none is jumped over, but for a graze of less than a second.
 */
public final class SurfaceSearch {

    /** Of the entry into Earth's atmosphere, above the ellipsoid, m. */
    public static final double ENTRY_HEIGHT = 100e3;

    /** Above Earth's equatorial radius, from where on the ellipsoid need not be looked at, m. */
    private static final double FAR = 400e3;

    private static final double SHORTEST_CHECK = 1.0;
    private static final double LONGEST_CHECK = 5.0 * 86_400.0;
    private static final double TIME_TOLERANCE = 1e-7;
    private static final int MOST_ITERATIONS = 100;

    /**
     * What was met.
     *
     * @param entry TDB seconds since J2000, at which Earth's atmosphere is entered; for other bodies that of the ground
     * @param ground likewise of the surface; not a number where the path leaves the atmosphere again or ends in it
     */
    public record Hit(Body body, double entry, double ground) {}

    private final SolarSystem solarSystem;
    private final BodySurface earth;
    private final BodyStates bodies = new BodyStates();
    private Body nearest = Body.SUN;
    private double entry = Double.NaN;
    private Hit hit;

    public SurfaceSearch(SolarSystem solarSystem) {
        this.solarSystem = solarSystem;
        this.earth = BodySurface.of(solarSystem, Body.EARTH);
    }

    /** The detectors to hand to one propagation, which may run in either direction. */
    public List<EventDetector> detectors() {
        return List.of(
                detector(this::aboveAtmosphere, (state, detector, increasing) -> {
                    if (Double.isNaN(entry)) {
                        entry = time(state);
                        return Action.CONTINUE;
                    }
                    hit = new Hit(Body.EARTH, entry, Double.NaN);
                    return Action.STOP;
                }),
                detector(this::height, (state, detector, increasing) -> {
                    height(state);
                    final double ground = time(state);
                    hit = new Hit(nearest, nearest == Body.EARTH ? entry : ground, ground);
                    return Action.STOP;
                }));
    }

    private EventDetector detector(ToDoubleFunction<SpacecraftState> height, EventHandler handler) {
        return new FunctionalDetector()
                .withFunction(height)
                .withHandler(handler)
                .withMaxCheck((AdaptableInterval) (state, forward) -> timeToFall(state))
                .withThreshold(TIME_TOLERANCE)
                .withMaxIter(MOST_ITERATIONS);
    }

    /** No body is faster at a surface than by its speed now and by a fall from rest far away together. */
    private double timeToFall(SpacecraftState state) {
        final double t = time(state);
        solarSystem.planets().fill(t, bodies);
        double least = LONGEST_CHECK;
        for (Body body : Body.values()) {
            final double gap = FastMath.abs(height(state.getPosition(), body, t));
            final double gapOfAir = body == Body.EARTH ? FastMath.abs(gap - ENTRY_HEIGHT) : gap;
            final double speed = FastMath.sqrt(
                    state.getVelocity().subtract(bodies.velocity(body)).getNormSq()
                            + 2.0 * solarSystem.planets().gm(body) / body.meanRadius());
            least = FastMath.min(least, FastMath.min(gap, gapOfAir) / speed);
        }
        return FastMath.max(SHORTEST_CHECK, least);
    }

    /** What was met; empty where the propagation ended as it was asked to. */
    public Optional<Hit> found() {
        return hit != null || Double.isNaN(entry)
                ? Optional.ofNullable(hit)
                : Optional.of(new Hit(Body.EARTH, entry, Double.NaN));
    }

    /**
     * How high a place is above the surface nearest to it, m; below 0 inside a body. Far from Earth its equatorial radius
     * stands for the ellipsoid.
     *
     * @param position barycentric ICRF, m
     * @param t TDB seconds since J2000
     */
    public double height(Vector3D position, double t) {
        solarSystem.planets().fill(t, bodies);
        double least = Double.POSITIVE_INFINITY;
        for (Body body : Body.values()) {
            final double height = height(position, body, t);
            if (height < least) {
                least = height;
                nearest = body;
            }
        }
        return least;
    }

    /** The body whose surface was nearest when it was last asked for. */
    public Body nearest() {
        return nearest;
    }

    private double height(SpacecraftState state) {
        return height(state.getPosition(), time(state));
    }

    private double aboveAtmosphere(SpacecraftState state) {
        final double t = time(state);
        solarSystem.planets().fill(Body.EARTH, t, bodies);
        return height(state.getPosition(), Body.EARTH, t) - ENTRY_HEIGHT;
    }

    private double height(Vector3D position, Body body, double t) {
        final Vector3D relative = position.subtract(bodies.position(body));
        if (body != Body.EARTH) {
            return relative.getNorm() - body.meanRadius();
        }
        final double rough = relative.getNorm() - body.equatorialRadius();
        return rough > FAR ? rough : earth.below(relative, t).getAltitude();
    }

    private double time(SpacecraftState state) {
        return solarSystem.clock().seconds(state.getDate());
    }
}

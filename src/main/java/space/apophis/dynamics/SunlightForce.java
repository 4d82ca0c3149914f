package space.apophis.dynamics;

import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetectionSettings;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.handlers.EventHandler;
import org.orekit.propagation.events.handlers.ResetDerivativesOnEvent;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;

/**
 * {@link Sunlight} as an Orekit force in a barycentric ICRF propagation, where Orekit's own knows no eclipse. The light is taken to come from where the Sun is,
 * and seconds of TT for those of TDB: both change it by 1e-4 at most.
 */
final class SunlightForce extends PlainForce {

    private static final int SUN = 3 * Body.SUN.ordinal();
    private static final int EARTH = 3 * Body.EARTH.ordinal();

    /** Edges are looked for so often that none is missed which hides the Sun for long, s, and m/s of the distance from Earth. */
    private static final double SHORTEST_CHECK = 60.0;

    private static final double CHECK_SPEED = 1e5;
    private static final double EDGE_TOLERANCE = 1e-4;
    private static final int MOST_ITERATIONS = 100;

    private final Sunlight sunlight;
    private final SolarSystem solarSystem;
    private final BodyStates bodies = new BodyStates();
    private final double[] sun = new double[3];
    private final double[] earth = new double[3];

    SunlightForce(Sunlight sunlight, SolarSystem solarSystem) {
        this.sunlight = sunlight;
        this.solarSystem = solarSystem;
    }

    @Override
    public Vector3D acceleration(SpacecraftState state, double[] parameters) {
        lookFrom(state);
        final Vector3D toSun = new Vector3D(sun);
        final double distance = toSun.getNorm();
        final double size = sunlight.acceleration(distance, state.getMass()) * Sunlight.litShare(sun, earth);
        return toSun.scalarMultiply(-size / distance);
    }

    /** The edges of Earth's shadow: a step over one would keep an error that its control does not always see. */
    @Override
    public Stream<EventDetector> getEventDetectors() {
        return Stream.of(new Edge(false), new Edge(true));
    }

    /** Where the craft goes through an edge of the shadow, so that a step ends there. */
    private final class Edge implements EventDetector {

        private final boolean inner;

        private Edge(boolean inner) {
            this.inner = inner;
        }

        @Override
        public double g(SpacecraftState state) {
            lookFrom(state);
            return Sunlight.apart(sun, earth, inner);
        }

        @Override
        public EventHandler getHandler() {
            return new ResetDerivativesOnEvent();
        }

        @Override
        public EventDetectionSettings getDetectionSettings() {
            return new EventDetectionSettings(
                    (state, forward) -> {
                        lookFrom(state);
                        return FastMath.max(SHORTEST_CHECK, new Vector3D(earth).getNorm() / CHECK_SPEED);
                    },
                    EDGE_TOLERANCE,
                    MOST_ITERATIONS);
        }
    }

    private void lookFrom(SpacecraftState state) {
        final double t = solarSystem.clock().seconds(state.getDate());
        solarSystem.planets().fill(Body.SUN, t, bodies);
        solarSystem.planets().fill(Body.EARTH, t, bodies);
        final double[] craft = state.getPosition().toArray();
        for (int k = 0; k < 3; k++) {
            sun[k] = bodies.position[SUN + k] - craft[k];
            earth[k] = bodies.position[EARTH + k] - craft[k];
        }
    }
}

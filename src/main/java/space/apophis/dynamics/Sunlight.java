package space.apophis.dynamics;

import java.io.Serializable;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetectionSettings;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.handlers.EventHandler;
import org.orekit.propagation.events.handlers.ResetDerivativesOnEvent;
import org.orekit.utils.Constants;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.units.Unit;

/**
 * The pressure of sunlight on a ball: a = (S / c) (1 au / r)^2 Cr (A / m), away from the Sun (Montenbruck and Gill 2000,
 * eq. 3.75), with the irradiance S = 1361 W/m^2 at 1 au (IAU 2015, resolution B3). Earth takes of it the share of the
 * Sun's disc that it hides (the same, section 3.4.2); the shadow of the Moon is left out.
 *
 * @param area the craft turns to the Sun, m^2
 * @param coefficient Cr, 1 where all light is absorbed, 2 where a plate sends it all back
 */
public record Sunlight(double area, double coefficient) implements Serializable {

    /** No pressure. */
    public static final Sunlight NONE = new Sunlight(0.0, 1.0);

    /** On an area that takes it all, at 1 au, N/m^2. */
    static final double PRESSURE = 1361.0 / Constants.SPEED_OF_LIGHT;

    /** Farther from Earth its disc is smaller than the Sun's and hides a small share at most, m. */
    private static final double SHADOW_REACH = 1.4e9;

    public Sunlight {
        if (!(area >= 0.0 && coefficient >= 0.0)) {
            throw new IllegalArgumentException("sunlight needs an area and a coefficient of at least 0");
        }
    }

    /**
     * The acceleration in full light.
     *
     * @param distance from the Sun, m
     * @param mass kg
     * @return m/s^2
     */
    public double acceleration(double distance, double mass) {
        final double au = Unit.AU / distance;
        return PRESSURE * au * au * coefficient * area / mass;
    }

    /**
     * The share of the Sun's disc that Earth, a ball, leaves to be seen.
     *
     * @param sun from the craft, m
     * @param earth from the craft, m
     * @return 0 to 1
     */
    public static double litShare(double[] sun, double[] earth) {
        return norm(earth) > SHADOW_REACH ? 1.0 : litShare(sun, earth, Body.EARTH.equatorialRadius());
    }

    /**
     * The share of the Sun's disc that a ball leaves to be seen.
     *
     * @param sun from the craft, m
     * @param ball from the craft, m
     * @param radius of the ball, m
     * @return 0 to 1
     */
    public static double litShare(double[] sun, double[] ball, double radius) {
        final double a = angularRadius(Body.SUN.equatorialRadius(), sun);
        final double b = angularRadius(radius, ball);
        final double c = separation(sun, ball);
        if (c >= a + b) {
            return 1.0;
        }
        if (c <= FastMath.abs(b - a)) {
            return b >= a ? 0.0 : 1.0 - b * b / (a * a);
        }
        final double x = (c * c + a * a - b * b) / (2.0 * c);
        final double y = FastMath.sqrt(FastMath.max(0.0, a * a - x * x));
        final double hidden = a * a * FastMath.acos(x / a) + b * b * FastMath.acos((c - x) / b) - c * y;
        return 1.0 - hidden / (FastMath.PI * a * a);
    }

    /**
     * By how much the edge of Earth's disc is outside that of the Sun's, rad: 0 where the craft goes into the penumbra.
     *
     * @param inner whether to go by the far edge of the smaller disc: 0 where it goes into the umbra, or the ring closes
     */
    static double apart(double[] sun, double[] earth, boolean inner) {
        return apart(sun, earth, Body.EARTH.equatorialRadius(), inner);
    }

    /**
     * By how much the edge of a ball's disc is outside that of the Sun's, rad: 0 where the craft goes into its penumbra.
     *
     * @param sun from the craft, m
     * @param ball from the craft, m
     * @param radius of the ball, m
     * @param inner whether to go by the far edge of the smaller disc: 0 where it goes into the umbra, or the ring closes
     */
    public static double apart(double[] sun, double[] ball, double radius, boolean inner) {
        final double a = angularRadius(Body.SUN.equatorialRadius(), sun);
        final double b = angularRadius(radius, ball);
        return separation(sun, ball) - (inner ? FastMath.abs(b - a) : a + b);
    }

    private static double angularRadius(double radius, double[] from) {
        return FastMath.asin(FastMath.min(1.0, radius / norm(from)));
    }

    private static double separation(double[] sun, double[] earth) {
        final double cosine = (sun[0] * earth[0] + sun[1] * earth[1] + sun[2] * earth[2]) / (norm(sun) * norm(earth));
        return FastMath.acos(FastMath.max(-1.0, FastMath.min(1.0, cosine)));
    }

    private static double norm(double[] v) {
        return FastMath.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }

    /**
     * {@link Sunlight} as an Orekit force in a barycentric ICRF propagation, where Orekit's own knows no eclipse. The light is taken to come from where the Sun is,
     * and seconds of TT for those of TDB: both change it by 1e-4 at most.
     */
    static final class Force extends PlainForce {

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

        Force(Sunlight sunlight, SolarSystem solarSystem) {
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
}

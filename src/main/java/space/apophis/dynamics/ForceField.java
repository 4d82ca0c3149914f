package space.apophis.dynamics;

import java.util.Arrays;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.Poles;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.SourceStates;
import space.apophis.gravity.EinsteinInfeldHoffmann;
import space.apophis.gravity.EinsteinInfeldHoffmannJacobian;
import space.apophis.gravity.PointMasses;
import space.apophis.gravity.ZonalField;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.NonGravitational;

/**
 * What accelerates massless bodies in the barycentric ICRF, by TDB: all terms a scenario switches on. It is brought to
 * an instant, which takes one pass over the solar system, and then asked for as many bodies as there are. A body of the
 * solar system that is off attracts in no way, post-Newtonian included. Holds work space, so every thread needs its own.
 */
public final class ForceField {

    private static final int SUN = 3 * Body.SUN.ordinal();
    private static final int EARTH = 3 * Body.EARTH.ordinal();

    private final PlanetaryEphemeris planets;
    private final boolean asteroids;
    private final boolean relativity;
    private final boolean nonGravitational;
    private final ZonalField earth;
    private final ZonalField sun;
    private final double[] gm;
    private final double gmEarth;
    private final double gmSun;
    private final double[] gmAsteroids;

    private final SourceStates bodies;
    private final boolean allOn;
    private final double[] earthPole;
    private final double[] sunPole = Poles.sun();
    private double now = Double.NaN;
    private double beyondNow;

    public ForceField(SolarSystem solarSystem, ForceSpec forces) {
        this.planets = solarSystem.planets();
        this.asteroids = forces.asteroids();
        this.bodies = solarSystem.sources(asteroids);
        this.relativity = forces.relativity();
        this.nonGravitational = forces.nonGravitational();
        this.gmEarth = planets.gm(Body.EARTH);
        this.gmSun = planets.gm(Body.SUN);
        this.gm = planets.gms();
        for (Body body : Body.values()) {
            if (!isOn(body, forces)) {
                gm[body.ordinal()] = 0.0;
            }
        }
        this.allOn = Arrays.stream(gm).allMatch(each -> each > 0.0);
        this.gmAsteroids = solarSystem.asteroids().gms();
        this.earth = earthField(forces);
        this.earthPole =
                forces.earthPole() == EarthPoleName.TRUE_OF_DATE ? bodies.earthPole : new double[] {0.0, 0.0, 1.0};
        this.sun = forces.sunJ2() ? new ZonalField(planets.constant("ASUN") * 1e3, planets.constant("J2SUN")) : null;
    }

    private static boolean isOn(Body body, ForceSpec forces) {
        return switch (body) {
            case SUN -> forces.sun();
            case MOON -> forces.moon();
            case PLUTO -> forces.pluto();
            default -> forces.planets();
        };
    }

    private ZonalField earthField(ForceSpec forces) {
        if (!forces.earthJ2() && !forces.earthJ3() && !forces.earthJ4()) {
            return null;
        }
        return new ZonalField(
                planets.constant("RE") * 1e3,
                forces.earthJ2() ? planets.constant("J2E") : 0.0,
                forces.earthJ3() ? planets.constant("J3E") : 0.0,
                forces.earthJ4() ? planets.constant("J4E") : 0.0);
    }

    /**
     * Brings it to an instant. Where it is there already, this costs nothing.
     *
     * @param t TDB seconds since J2000
     */
    public void moveTo(double t) {
        moveTo(t, 0.0);
    }

    /**
     * Brings it to an instant likewise, finer than a double holds it: in 0.1 us Earth moves by 3 mm, which shows in a craft
     * that leaves it.
     *
     * @param t TDB seconds since J2000
     * @param beyond what is to be added to t, s, so little that bodies move evenly
     */
    void moveTo(double t, double beyond) {
        if (t == now && beyond == beyondNow) {
            return;
        }
        now = Double.NaN;
        bodies.moveTo(t);
        if (beyond != 0.0) {
            for (int i = 0; i < bodies.velocity.length; i++) {
                bodies.position[i] += bodies.velocity[i] * beyond;
            }
        }
        if (relativity && !allOn) {
            EinsteinInfeldHoffmann.potentials(Body.COUNT, gm, bodies.position, bodies.potential);
        }
        now = t;
        beyondNow = beyond;
    }

    /**
     * The acceleration of one body at that instant.
     *
     * @param position barycentric ICRF, m
     * @param velocity barycentric ICRF, m per TDB second
     * @param own non-gravitational acceleration of the body
     * @param out receives the acceleration, m/s^2
     */
    public void acceleration(double[] position, double[] velocity, NonGravitational own, double[] out) {
        Arrays.fill(out, 0.0);
        final double x = position[0];
        final double y = position[1];
        final double z = position[2];
        final double[] at = bodies.position;

        // From small to large, so that the sum keeps the digits of the small terms.
        if (asteroids) {
            PointMasses.add(gmAsteroids.length, gmAsteroids, bodies.asteroids, x, y, z, out);
        }
        if (nonGravitational && own.isPresent()) {
            final double[] v = bodies.velocity;
            own.add(
                    x - at[SUN],
                    y - at[SUN + 1],
                    z - at[SUN + 2],
                    velocity[0] - v[SUN],
                    velocity[1] - v[SUN + 1],
                    velocity[2] - v[SUN + 2],
                    out);
        }
        if (relativity) {
            EinsteinInfeldHoffmann.add(
                    Body.COUNT,
                    gm,
                    at,
                    bodies.velocity,
                    bodies.acceleration,
                    bodies.potential,
                    -1,
                    position,
                    velocity,
                    out,
                    0);
        }
        if (sun != null) {
            sun.add(gmSun, x - at[SUN], y - at[SUN + 1], z - at[SUN + 2], sunPole, out, 0);
        }
        if (earth != null) {
            earth.add(gmEarth, x - at[EARTH], y - at[EARTH + 1], z - at[EARTH + 2], earthPole, out, 0);
        }
        PointMasses.add(Body.COUNT, gm, at, x, y, z, out);
    }

    /**
     * The derivatives of {@link #acceleration} at that instant by the state of the body and by its A1, A2 and A3.
     *
     * @param position barycentric ICRF, m
     * @param velocity barycentric ICRF, m per TDB second
     * @param own non-gravitational acceleration of the body
     * @param out receives the derivatives; those by A1, A2 and A3 are there though these be zero
     */
    public void jacobian(double[] position, double[] velocity, NonGravitational own, Jacobian out) {
        out.clear();
        final double x = position[0];
        final double y = position[1];
        final double z = position[2];
        final double[] at = bodies.position;
        final double sx = x - at[SUN];
        final double sy = y - at[SUN + 1];
        final double sz = z - at[SUN + 2];
        if (asteroids) {
            PointMasses.addJacobian(gmAsteroids.length, gmAsteroids, bodies.asteroids, x, y, z, out.byPosition);
        }
        if (nonGravitational) {
            final double[] v = bodies.velocity;
            own.addJacobian(
                    sx,
                    sy,
                    sz,
                    velocity[0] - v[SUN],
                    velocity[1] - v[SUN + 1],
                    velocity[2] - v[SUN + 2],
                    out.byPosition,
                    out.byVelocity,
                    out.byParameters);
        }
        if (relativity) {
            EinsteinInfeldHoffmannJacobian.add(
                    Body.COUNT,
                    gm,
                    at,
                    bodies.velocity,
                    bodies.acceleration,
                    bodies.potential,
                    position,
                    velocity,
                    out.byPosition,
                    out.byVelocity);
        }
        if (sun != null) {
            sun.addJacobian(gmSun, sx, sy, sz, sunPole, out.byPosition);
        }
        if (earth != null) {
            earth.addJacobian(gmEarth, x - at[EARTH], y - at[EARTH + 1], z - at[EARTH + 2], earthPole, out.byPosition);
        }
        PointMasses.addJacobian(Body.COUNT, gm, at, x, y, z, out.byPosition);
    }

    /**
     * Derivatives of the acceleration of one body, 3 x 3 matrices row by row, ICRF axes, by TDB. A work space that is filled
     * again and again: every thread has its own.
     */
    public static final class Jacobian {

        /** By position, 1/s^2. */
        public final double[] byPosition = new double[9];

        /** By velocity, 1/s. */
        public final double[] byVelocity = new double[9];

        /** By the non-gravitational parameters A1, A2 and A3, one column each, without unit. */
        public final double[] byParameters = new double[9];

        void clear() {
            Arrays.fill(byPosition, 0.0);
            Arrays.fill(byVelocity, 0.0);
            Arrays.fill(byParameters, 0.0);
        }
    }
}

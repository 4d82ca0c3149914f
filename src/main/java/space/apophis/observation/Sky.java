package space.apophis.observation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.units.Unit;

/**
 * The sky with the asteroid in it. An instant must be later than the start of the trajectory by the time that light
 * takes from it. Holds work space: one for each thread.
 */
public final class Sky {

    /** m/s, exact. */
    public static final double SPEED_OF_LIGHT = 299_792_458.0;

    /** Light takes less from any place within 2 au, s. */
    public static final double LONGEST_LIGHT_TIME = 2.0 * Unit.AU / SPEED_OF_LIGHT;

    /** Each round of the iteration gains a factor v/c of 1e-4: from 1000 s this many leave less than 1e-12 s. */
    private static final int ROUNDS = 4;

    private final SolarSystem solarSystem;
    private final Trajectory trajectory;
    private final RelativeMotion motion;
    private final BodyStates states = new BodyStates();

    public Sky(SolarSystem solarSystem, Trajectory trajectory) {
        this.solarSystem = solarSystem;
        this.trajectory = trajectory;
        this.motion = new RelativeMotion(solarSystem);
    }

    /** The asteroid from the centre of Earth without light time, ICRF axes, m and m/s. */
    public PVCoordinates geocentric(double t) {
        return motion.of(trajectory, Body.EARTH, t);
    }

    /** The Sun from the centre of Earth without light time, ICRF axes, m and m/s. */
    public PVCoordinates geocentricSun(double t) {
        return motion.of(Body.SUN, Body.EARTH, t);
    }

    /**
     * The asteroid by the light that arrives.
     *
     * @param direction from the observer, as long as the way of the light, ICRF axes, m
     * @param motion what that changes by, m/s
     * @param lightTime s
     */
    record Light(Vector3D direction, Vector3D motion, double lightTime) {}

    /**
     * The light of the asteroid that arrives at an observer.
     *
     * @param observer from the centre of Earth, ICRF axes, m and m/s
     * @param t TDB seconds since J2000
     */
    Light light(PVCoordinates observer, double t) {
        final PVCoordinates earth = barycentric(Body.EARTH, t);
        final Vector3D from = earth.getPosition().add(observer.getPosition());
        final Vector3D velocity = earth.getVelocity().add(observer.getVelocity());
        double lightTime =
                geocentric(t).getPosition().subtract(observer.getPosition()).getNorm() / SPEED_OF_LIGHT;
        PVCoordinates asteroid = asteroid(t - lightTime);
        for (int i = 0; i < ROUNDS; i++) {
            lightTime = asteroid.getPosition().subtract(from).getNorm() / SPEED_OF_LIGHT;
            asteroid = asteroid(t - lightTime);
        }
        final Vector3D direction = asteroid.getPosition().subtract(from);
        final Vector3D towards = direction.normalize();
        // c tau = |a(t - tau) - o(t)|, by t: tau' = u.(a' - o') / (c + u.a')
        final double lightTimeRate = towards.dotProduct(asteroid.getVelocity().subtract(velocity))
                / (SPEED_OF_LIGHT + towards.dotProduct(asteroid.getVelocity()));
        return new Light(
                direction, new Vector3D(1.0 - lightTimeRate, asteroid.getVelocity(), -1.0, velocity), lightTime);
    }

    /**
     * The place in the sky of an observer.
     *
     * @param observer from the centre of Earth, ICRF axes, m and m/s
     * @param t TDB seconds since J2000
     */
    public ApparentPlace place(PVCoordinates observer, double t) {
        final Light light = light(observer, t);
        final Vector3D from = barycentric(Body.EARTH, t).getPosition().add(observer.getPosition());
        return new ApparentPlace(
                t,
                light.direction(),
                light.motion(),
                trajectory.heliocentric(t - light.lightTime()).getPosition(),
                seen(Body.SUN, from, t),
                seen(Body.MOON, from, t));
    }

    /** Sun and Moon move by less than v/c of their light's way meanwhile: one round leaves 1e-8 rad at most. */
    private Vector3D seen(Body body, Vector3D from, double t) {
        final double lightTime =
                barycentric(body, t).getPosition().subtract(from).getNorm() / SPEED_OF_LIGHT;
        return barycentric(body, t - lightTime).getPosition().subtract(from);
    }

    private PVCoordinates asteroid(double t) {
        return new PVCoordinates(1.0, barycentric(Body.SUN, t), 1.0, trajectory.heliocentric(t));
    }

    private PVCoordinates barycentric(Body body, double t) {
        solarSystem.planets().fill(body, t, states);
        return new PVCoordinates(states.position(body), states.velocity(body));
    }
}

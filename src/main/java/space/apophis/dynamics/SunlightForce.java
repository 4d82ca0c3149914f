package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.SpacecraftState;
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

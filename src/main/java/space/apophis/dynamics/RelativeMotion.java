package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;

/** States of trajectories and bodies from each other, ICRF axes, by TDB. Holds work space: one for each thread. */
public final class RelativeMotion {

    private final SolarSystem solarSystem;
    private final BodyStates states = new BodyStates();

    public RelativeMotion(SolarSystem solarSystem) {
        this.solarSystem = solarSystem;
    }

    /**
     * A trajectory as seen from a body.
     *
     * @param t TDB seconds since J2000
     * @return position, m, velocity, m/s, and acceleration, m/s^2
     */
    public PVCoordinates of(Trajectory trajectory, Body from, double t) {
        final PVCoordinates heliocentric = trajectory.heliocentric(t);
        final PVCoordinates body = of(from, Body.SUN, t);
        return new PVCoordinates(
                heliocentric.getPosition().subtract(body.getPosition()),
                heliocentric.getVelocity().subtract(body.getVelocity()),
                heliocentric.getAcceleration().subtract(body.getAcceleration()));
    }

    /**
     * A body as seen from another.
     *
     * @param t TDB seconds since J2000
     * @return position, m, velocity, m/s, and acceleration, m/s^2
     */
    public PVCoordinates of(Body body, Body from, double t) {
        solarSystem.planets().fill(t, states);
        final int a = 3 * body.ordinal();
        final int b = 3 * from.ordinal();
        return new PVCoordinates(
                difference(states.position, a, b),
                difference(states.velocity, a, b),
                difference(states.acceleration, a, b));
    }

    private static Vector3D difference(double[] vectors, int a, int b) {
        return new Vector3D(vectors[a] - vectors[b], vectors[a + 1] - vectors[b + 1], vectors[a + 2] - vectors[b + 2]);
    }
}

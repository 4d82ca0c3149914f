package space.apophis.proximity;

import java.util.OptionalDouble;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.escort.Side;

/**
 * Directions from an asteroid. Its Sun frame has x towards the Sun, z along the normal of its orbit about the Sun, and y, which
 * completes them, against its motion. Holds work space: one for each thread.
 */
public final class SunFrame {

    private final Trajectory asteroid;
    private final RelativeMotion motion;
    private final OptionalDouble pass;

    /**
     * @param pass the closest pass by Earth, TDB seconds since J2000; empty where there is none
     */
    public SunFrame(SolarSystem solarSystem, Trajectory asteroid, OptionalDouble pass) {
        this.asteroid = asteroid;
        this.motion = new RelativeMotion(solarSystem);
        this.pass = pass;
    }

    /**
     * The axes of the Sun frame.
     *
     * @param t TDB seconds since J2000
     * @return x, y, z, ICRF, of unit length
     */
    public Vector3D[] axes(double t) {
        final PVCoordinates state = asteroid.heliocentric(t);
        final Vector3D x = state.getPosition().negate().normalize();
        final Vector3D z = state.getPosition().crossProduct(state.getVelocity()).normalize();
        return new Vector3D[] {x, z.crossProduct(x), z};
    }

    /**
     * The direction of a side.
     *
     * @param t TDB seconds since J2000
     * @return ICRF, of unit length
     * @throws IllegalArgumentException for {@link Side#ANTI_PERIGEE} where there is no pass
     */
    public Vector3D direction(Side side, double t) {
        return switch (side) {
            case SUN -> axes(t)[0];
            case ANTI_SUN -> axes(t)[0].negate();
            case TERMINATOR -> axes(t)[1].negate();
            case NORTH -> axes(t)[2];
            case EARTH -> towardsEarth(t);
            case ANTI_EARTH -> towardsEarth(t).negate();
            case ANTI_PERIGEE ->
                towardsEarth(pass.orElseThrow(
                                () -> new IllegalArgumentException("without a pass by Earth there is no such side")))
                        .negate();
        };
    }

    private Vector3D towardsEarth(double t) {
        return motion.of(asteroid, Body.EARTH, t).getPosition().negate().normalize();
    }
}

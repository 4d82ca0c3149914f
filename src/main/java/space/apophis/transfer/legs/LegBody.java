package space.apophis.transfer.legs;

import java.util.function.DoubleFunction;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;

/**
 * A planet or a small body at which legs meet.
 *
 * @param name as in {@link Body}, or of a small body's file
 * @param motion heliocentric, ICRF, m and m/s, by TDB seconds since J2000; safe for several threads
 */
public record LegBody(String name, DoubleFunction<PVCoordinates> motion) {

    /** A planet of an ephemeris. */
    public static LegBody of(Body planet, SolarSystem solarSystem) {
        // The motion holds work space, so each call has its own.
        return new LegBody(planet.name(), t -> new RelativeMotion(solarSystem).of(planet, Body.SUN, t));
    }

    /** A small body. */
    public static LegBody of(String name, Trajectory trajectory) {
        return new LegBody(name, trajectory::heliocentric);
    }
}

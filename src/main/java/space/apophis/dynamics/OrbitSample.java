package space.apophis.dynamics;

import java.io.Serializable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;

/**
 * One of many orbits that an orbit solution allows, at the epoch of all of them.
 *
 * @param position heliocentric, ICRF, m
 * @param velocity heliocentric, ICRF, m per TDB second
 */
public record OrbitSample(Vector3D position, Vector3D velocity, NonGravitational nonGravitational)
        implements Serializable {

    /** The solution itself. */
    public static OrbitSample nominal(OrbitSolution orbit) {
        return new OrbitSample(orbit.position(), orbit.velocity(), orbit.nonGravitational());
    }
}

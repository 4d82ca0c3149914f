package space.apophis.smallbody;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The orbit of a small body as a fit to observations gives it.
 *
 * @param name of the solution, "JPL 220"
 * @param source where it is published
 * @param epoch TDB seconds since J2000
 * @param position heliocentric, ICRF, m
 * @param velocity heliocentric, ICRF, m/s
 */
public record OrbitSolution(
        String name,
        String source,
        double epoch,
        Vector3D position,
        Vector3D velocity,
        NonGravitational nonGravitational) {}

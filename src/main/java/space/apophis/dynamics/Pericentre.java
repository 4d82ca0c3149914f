package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/** The nearest point of the conic that a geocentric state osculates (Vallado 2013, sections 2.3 and 2.4). */
final class Pericentre {

    private Pericentre() {}

    /**
     * Moves an inbound or outbound hyperbolic state along its conic to pericentre.
     *
     * @param gm of Earth, m^3/s^2
     */
    static SampleApproach of(SampleApproach approach, double gm) {
        final Vector3D r = approach.position();
        final Vector3D v = approach.velocity();
        final Vector3D h = Vector3D.crossProduct(r, v);
        final Vector3D eccentricity =
                Vector3D.crossProduct(v, h).scalarMultiply(1.0 / gm).subtract(r.normalize());
        final double e = eccentricity.getNorm();
        final double c3 = v.getNormSq() - 2.0 * gm / r.getNorm();
        if (!(c3 > 0.0) || !(e > 1.0)) {
            return approach;
        }
        final double a = gm / c3;
        // r . v = e sqrt(gm a) sinh F, and Kepler's equation of the hyperbola
        final double sinh = Vector3D.dotProduct(r, v) / (e * FastMath.sqrt(gm * a));
        final double sincePericentre = (e * sinh - FastMath.asinh(sinh)) * FastMath.sqrt(a / gm) * a;
        final double distance = a * (e - 1.0);
        final Vector3D towards = eccentricity.normalize();
        final Vector3D along = Vector3D.crossProduct(h.normalize(), towards);
        return new SampleApproach(
                approach.sample(),
                approach.time() - sincePericentre,
                towards.scalarMultiply(distance),
                along.scalarMultiply(FastMath.sqrt(c3 + 2.0 * gm / distance)));
    }
}
